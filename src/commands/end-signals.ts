/**
 * Signals that ask the product to end: Ctrl+C, `kill`, a terminal that was closed, and Ctrl+\, which
 * would end the program with everything as it is at that moment.
 */
export const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
