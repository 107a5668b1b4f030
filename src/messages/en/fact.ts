/** Why something is not known about a box. */
export const fact = {
	'fact.missing': 'there is no {source} here',
	'fact.unreadable': '{source} could not be read',
	'fact.unanswered': 'the box did not answer about {source}',
	'fact.cut': '{source} is longer than 256 KiB and was not read to its end',
	'fact.hung': '{source} did not answer in time',
	'fact.failed': '{source} failed',
	'fact.unusable': '{source} says nothing that can be used',
	'fact.no-output': '{source} printed nothing',
	'fact.not-alpine': 'this is not Alpine',
	'fact.no-openrc': 'OpenRC is not installed',
	'fact.no-modules-folder': 'there is no /lib/modules, so the kernel belongs to a host outside',
	'fact.reboot-first': 'the kernel was upgraded and not rebooted',
	'fact.probe-silent': 'the box did not answer',
	'fact.probe-timeout': 'the box took too long to answer',
	'fact.probe-stopped': 'asking the box was stopped',
	'fact.not-asked-yet': 'the network was not asked yet',
} as const;
