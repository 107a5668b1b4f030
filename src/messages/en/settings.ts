/** The settings of the daemon: what is wrong with them, and those that are offered. */
export const settings = {
	'offer.log-rotation': 'Limit the logs of containers',
	'offer.log-rotation.worth':
		'Docker keeps all that a container prints, without end. With this it keeps three files of 10 MB for each.',
	'offer.log-rotation.caution': 'It holds for containers that are made afterwards.',
	'offer.address-pools': 'Networks of containers from {base}',
	'offer.address-pools.worth':
		'Docker takes 172.17 to 172.31 and 192.168 by itself, as many schools, homes and VPNs do. Two networks with the same addresses do not reach each other.',
	'offer.address-pools.caution':
		'This box reaches {networks}; the range keeps clear of these. Networks that exist stay as they are.',
	'offer.registry-mirror': 'Fetch images from a mirror',
	'offer.registry-mirror.worth':
		'A class or a company fetches each image once, and the limit of Docker Hub counts less.',
	'offer.registry-mirror.caution': 'A mirror serves images of Docker Hub only.',
	'offer.registry-mirror.asks': 'Address of the mirror, such as https://mirror.example',
	'offer.data-root': 'Keep images in another folder',
	'offer.data-root.worth': 'For a box with a small root disk and a large second one.',
	'offer.data-root.caution':
		'Images and containers that are there stay behind in /var/lib/docker. The folder has to be on a disk of Linux, such as ext4 or xfs.',
	'offer.data-root.asks': 'Folder, such as /srv/docker',
	'offer.live-restore': 'Containers go on while Docker restarts',
	'offer.live-restore.worth':
		'An upgrade of Docker or a change of its settings stops no container.',
	'offer.live-restore.caution': 'It does not go together with swarm.',
	'edit.settings.reason': 'Puts this right: {fault}.',
	'edit.settings.wanted': 'The settings that you chose; all others stay as they are.',
	'edit.trial.reason': 'So that Docker can judge the new settings before they are the real ones.',
	'edit.trial-end.reason': 'The copy has served its purpose.',
	'command.mkdir-docker.reason': 'The folder of the settings; Alpine does not make it.',
	'command.modprobe.reason': 'Loads {name} into the kernel, or says why it cannot be.',
	'edit.service-script.reason':
		'Its lines end as Windows writes them, and the shell takes the extra sign for a command. Nothing else of the script changes.',
	'edit.interfaces.reason':
		'The service networking starts where one interface is marked "auto"; the loopback is enough.',
	'settings.placed': 'line {line}, column {column}: {text}',
	'settings.in-file': '{path}, {placed}',
	'settings.end-of-file': 'the end of the file',
	'settings.not-object': 'the file holds no settings; they stand between braces',
	'settings.syntax.comment': 'a comment; JSON has none',
	'settings.syntax.trailing-comma': 'a comma before the closing bracket; nothing follows it',
	'settings.syntax.missing-comma': 'a comma is missing before {found}',
	'settings.syntax.wrong-separator': 'another sign than ":" or "," at {found}',
	'settings.syntax.missing-colon': 'a ":" is missing before {found}',
	'settings.syntax.single-quotes': 'single quotes at {found}; JSON knows only double ones',
	'settings.syntax.curly-quotes': 'curly quotes of a word processor; JSON knows only straight ones',
	'settings.syntax.bare-key': 'a key without quotes: {found}',
	'settings.syntax.bare-word': 'a text without quotes: {found}',
	'settings.syntax.capital-word':
		'true, false and null are written in small letters; found {found}',
	'settings.syntax.strange-blank': 'a blank that is no space, as web pages have it',
	'settings.syntax.tab-in-text': 'a tab inside a text; write it as \\t',
	'settings.syntax.not-opened': 'the opening brace is missing before {found}',
	'settings.syntax.not-closed': 'a closing bracket is missing at the end of the file',
	'settings.syntax.text-not-closed':
		'the text that begins here has no closing quote on its line: {found}',
	'settings.syntax.too-much': 'something that belongs to nothing: {found}',
	'settings.syntax.wrong-closer': 'a closing bracket of another kind than the opening one: {found}',
	'settings.syntax.no-value': 'a value was expected; found {found}',
	'settings.syntax.no-key': 'a key in double quotes was expected; found {found}',
	'settings.syntax.bad-escape': 'a backslash with a letter that JSON does not know; found {found}',
	'settings.unknown-key': 'Docker knows no setting "{name}"',
	'settings.ignored-key':
		'Docker takes no notice of "{name}", which is the name of an option; the setting is "{near}"',
	'settings.unknown-key.near': 'Docker knows no setting "{name}"; "{near}" is near',
	'settings.value.text': '"{name}" has to be a text in quotes',
	'settings.value.truth': '"{name}" has to be true or false, without quotes',
	'settings.value.number': '"{name}" has to be a whole number, without quotes',
	'settings.value.texts': '"{name}" has to be a list of texts: ["…", "…"]',
	'settings.value.addresses': '"{name}" has to be a list of IP addresses: ["1.1.1.1"]',
	'settings.value.pools':
		'"{name}" has to be a list of pools, each with a "base" such as "10.200.0.0/16" and a "size" such as 24',
	'settings.value.map-of-texts': 'all values in "{name}" have to be texts in quotes',
	'settings.value.map-of-truths': 'all values in "{name}" have to be true or false',
	'settings.value.map': '"{name}" has to be a group of settings in braces',
	'settings.value.word': '"{name}" cannot be "{value}"; it knows {words}',
	'settings.value.driver': 'Docker knows no storage driver "{value}"; "{near}" is near',
	'settings.value.mirror': 'a registry mirror begins with http:// or https://; found "{value}"',
	'settings.value.label': 'a label has the form name=value; found "{value}"',
	'settings.conflict':
		'"{name}" is also set by {flag} on line {line} of /etc/conf.d/docker; Docker takes it from one place only',
	'settings.unknown-flag': 'dockerd knows no option {flag}',
	'settings.unknown-flag.near': 'dockerd knows no option {flag}; {near} is near',
	'settings.open':
		'{host} lets everybody who reaches this port over the network act as root on this machine',
	'settings.open-local': '{host} lets every user and program of this machine act as root',
} as const;
