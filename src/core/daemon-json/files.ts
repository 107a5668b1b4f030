/** Where the settings of the daemon are. */
export const DAEMON_JSON = '/etc/docker/daemon.json';
/** Where the init script gets the flags of the daemon from. */
export const SERVICE_CONFIG = '/etc/conf.d/docker';
