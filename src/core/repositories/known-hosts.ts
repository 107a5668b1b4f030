/** The server that Alpine itself names first; its indexes are signed, so it need not be trusted. */
export const DEFAULT_BASE = 'https://dl-cdn.alpinelinux.org/alpine';
