/** What is said about output, log, journal and lock. */
export const machine = {
	'output.cut': ' … (cut here: the line has {bytes} bytes)',
	'output.left-out': '({bytes} bytes of {path} are left out here: it grows too fast)',
	'log.failed': 'The log {path} cannot be written ({reason}). The run goes on without it.',
	'lock.held': 'Another run is at work on this box: process {pid}, started {since}.',
	'lock.failed': 'The lock {path} cannot be made ({reason}).',
} as const;
