import {checkDocker} from './check-docker.ts';
import {checkNetwork} from './check-network.ts';

/** Rows of the system check; a value fits a row of 40 columns, the detail explains it. */
export const check = {
	'check.offline': 'You asked for no network.',

	'check.what.release': 'Alpine release',
	'check.what.branch': 'Alpine branch',
	'check.release': 'Alpine {release}, branch {branch}',
	'check.release.supported': 'Branch {branch} gets security updates until {until}.',
	'check.release.foreign': '{name}',
	'check.release.foreign.detail':
		'This is not Alpine, so nothing is changed here. Practice works on any system.',
	'check.release.derived': '{name}, built on Alpine',
	'check.release.derived.detail':
		'{name} is built on Alpine. The steps should work; they were not tested there.',
	'check.release.latest-stable.detail':
		'The repositories follow "latest-stable", so the next upgrade after a new release moves this box to it.',
	'check.release.disagree': 'release {release}, packages {branch}',
	'check.release.disagree.detail':
		'/etc/alpine-release belongs to {fromRelease}, the repositories to {fromRepositories}: an upgrade was begun and not finished. Packages come from {fromRepositories}.',
	'check.release.edge-window.detail':
		'The repositories are those of edge. For some weeks after a release edge calls itself {release}; or the upgrade to edge is not finished.',
	'check.release.ended': 'Alpine {release}, ended {since}',
	'check.release.ended.detail':
		'{branch} has had no security updates since {since}. Its packages are still there, so Docker can be installed; an upgrade of Alpine is due.',
	'check.release.edge.detail': 'edge is the rolling branch: packages change every day.',
	'check.release.newer': '{branch} is newer than this wizard knows. It should work the same way.',

	'check.what.architecture': 'architecture',
	'check.architecture': '{arch}',
	'check.architecture.detail': 'Packages for {arch}; Alpine builds docker for it.',

	'check.what.apk': 'apk',
	'check.apk': 'apk {version}',
	'check.apk.detail': 'Repositories are read by the rules of apk {generation}.',

	'check.what.community': 'community repository',
	'check.community.on': 'community repository is on',
	'check.community.on.detail': 'apk reads it in {where}.',
	'check.community.commented': 'community repository is off',
	'check.community.commented.detail':
		'Alpine keeps docker in "community". Line {line} of {path} names it behind a "#"; the next step switches it on.',
	'check.community.missing': 'no "community" repository',
	'check.community.hidden': 'apk does not read "community"',
	'check.community.hidden.detail':
		'Line {line} of {path} is right, but apk stops reading the file at line {by}. The next step mends that.',
	'check.community.tagged': 'community only with a tag',
	'check.community.tagged.detail':
		'The line has the tag {tag}, so apk does not find "docker" there without it. The next step adds a line without a tag.',
	'check.community.unfit': 'repositories need a change',
	'check.community.left.detail': 'You chose to leave the repositories as they are.',
	'check.community.not-needed.detail':
		'All wanted packages are installed, so nothing has to change.',

	'check.what.world': 'world file of apk',
	'check.world': '{count} {count?package:packages} in world',
	'check.world.detail': 'The list of what you asked apk for; docker is added to it.',
	'check.world.empty': 'world is empty',
	'check.world.empty.detail':
		'/etc/apk/world lists what apk is to keep. Empty as it is, the next apk add would remove Alpine itself. "Something does not work" on the first screen tells how to get it back.',
	'check.world.bad': 'world has a line that is no package: {wish}',
	'check.world.bad.detail':
		'/etc/apk/world lists what apk is to keep. apk 2 reads nothing behind "{wish}" and would remove those packages; apk 3 refuses. "Something does not work" on the first screen mends it.',
	'check.world.tag': 'world: {line} has no source',
	'check.world.tag.detail':
		'/etc/apk/world asks for {line}, and no repository has that tag. apk refuses to install anything until the line or the tag is put right.',
	'check.world.masked': 'world forbids {name}',
	'check.world.masked.detail':
		'/etc/apk/world, the list of what was asked for on this box, has the line {line}: it tells apk never to install {name}. apk refuses Docker while the line is there; the wizard can take it out when that happens.',
	'check.world.pinned': 'world pins {line}',
	'check.world.pinned.detail':
		'/etc/apk/world asks for exactly {line}. If the repositories no longer have that version, apk refuses; `apk add docker` without a version lifts the pin.',

	'check.what.kernel': 'kernel',
	'check.kernel': 'Linux {release}',
	'check.kernel.present.detail': 'The modules of the running kernel are there.',
	'check.kernel.none.detail':
		'There is no /lib/modules: the kernel belongs to a host outside, which loads what is needed.',
	'check.kernel.reboot': 'reboot first: kernel upgraded',
	'check.kernel.reboot.detail':
		'Linux {release} runs, but its modules were replaced by those of a newer kernel, so Docker could not load what it needs. Reboot, then start again.',
	'check.kernel.modloop': 'kernel modules are not mounted',
	'check.kernel.modloop.detail':
		'This box runs from memory, and its modloop with the kernel modules is not mounted. `rc-service modloop restart` says why.',

	'check.what.overlay': 'overlay file system',
	'check.overlay': 'overlay file system',
	'check.overlay.available': 'The kernel knows it; Docker stores images with it.',
	'check.overlay.loadable': 'The kernel loads it when Docker needs it.',
	'check.overlay.missing': 'no overlay file system',
	'check.overlay.missing.detail':
		'The kernel has no overlay module. Docker then copies every layer whole, which is slow and takes much space.',
	'check.overlay.missing.host':
		'The host has not loaded overlay. Who runs the host can do it with `modprobe overlay`; this box cannot.',

	'check.what.netfilter': 'firewall tables',
	'check.netfilter': 'firewall tables: {tables}',
	'check.netfilter.detail': 'Docker makes the rules for its networks with them.',
	'check.netfilter.missing': 'no firewall tables',
	'check.netfilter.missing.detail':
		'The kernel has neither the modules nf_tables, nft_compat and nft_nat nor iptable_nat. Docker cannot make its networks without one of them.',

	'check.what.cgroups': 'cgroups',
	'check.cgroups.two': 'cgroup version 2',
	'check.cgroups.two.detail': 'Controllers: {controllers}.',
	'check.cgroups.two.without':
		'Controllers: {controllers}. Limits of {missing} are not honoured; few use them.',
	'check.cgroups.without': 'cgroup 2: no {missing}',
	'check.cgroups.without.detail':
		'Containers run, but limits of {missing} are not honoured. On a virtual server the host decides that.',
	'check.cgroups.one': 'cgroup version 1',
	'check.cgroups.one.detail':
		'Docker still works with version 1 and warns about it. Take rc_cgroup_mode out of /etc/rc.conf to go back to the default, version 2.',
	'check.cgroups.unmounted': 'cgroups: mounted on start',
	'check.cgroups.unmounted.detail':
		'Not mounted yet, as is normal: the service "cgroups" does it when Docker is started.',
	'check.cgroups.memory': 'memory limits are switched off',
	'check.cgroups.memory.detail':
		'The kernel was started with cgroup_disable=memory, as a Raspberry Pi does. Docker works; memory limits do not. Add cgroup_enable=memory to the one line of cmdline.txt and reboot.',

	'check.what.init': 'OpenRC',
	'check.init.openrc': 'OpenRC',
	'check.init.openrc.detail': 'OpenRC started this box and can start Docker.',
	'check.init.not-booted': 'OpenRC did not start this box',
	'check.init.not-booted.detail':
		'OpenRC is installed but did not boot the system, as in a chroot, a container or WSL. Docker can be installed, but not be run as a service here.',
	'check.init.other': 'no OpenRC',
	'check.init.other.detail':
		'OpenRC is not installed. Docker can be installed, but not be run as a service here.',

	'check.what.network-service': 'network service',
	'check.network-service': 'network service: {name}',
	'check.network-service.detail': 'It gives Docker the network that its service needs.',
	'check.network-service.later': 'network service starts later',
	'check.network-service.later.detail':
		'Docker needs "networking" and starts it by /etc/network/interfaces.',
	'check.network-service.none': 'no network service',
	'check.network-service.none.detail':
		'Docker needs the service "networking", which cannot start without an "auto" line in /etc/network/interfaces. `setup-interfaces -a` writes one.',
	'check.network-service.no-init': 'Without OpenRC there are no services.',

	'check.what.environment': 'kind of machine',
	'check.environment.bare-metal': 'a machine of its own',
	'check.environment.vm': 'a virtual machine',
	'check.environment.fine': 'Docker runs well here.',
	'check.environment.lxc': 'an LXC container',
	'check.environment.lxc.detail':
		'Docker runs here only if the host allows it: nesting, and keyctl where the container is unprivileged. Who runs the host can switch that on.',
	'check.environment.container': 'a container of {name}',
	'check.environment.some-container': 'a container',
	'check.environment.container.detail':
		'Docker in a container needs one that was started privileged. The command line alone works with a mounted socket of the host.',
	'check.environment.wsl1': 'WSL 1 cannot run Docker',
	'check.environment.wsl1.detail':
		'WSL 1 has no Linux kernel. In Windows, `wsl --set-version NAME 2` turns it into WSL 2.',
	'check.environment.wsl2': 'WSL 2',
	'check.environment.wsl2.detail':
		'OpenRC starts here only with command="/sbin/openrc default" under [boot] in /etc/wsl.conf. Switch off the integration of Docker Desktop for this distribution.',
	'check.environment.chroot': 'a chroot',
	'check.environment.chroot.detail':
		'Docker can be installed here, but not be started: the system outside decides what runs.',
	'check.environment.openvz': 'OpenVZ',
	'check.environment.openvz.detail':
		'Docker needs a newer kernel than most OpenVZ hosts have. The provider can tell; a KVM machine works.',

	'check.what.mode': 'install mode',
	'check.mode.sys': 'installed on disk',
	'check.mode.sys.detail': 'What is installed is there after a reboot.',
	'check.mode.overlay': 'root is an overlay',
	'check.mode.overlay.detail': 'Something outside keeps this file system and decides how long.',
	'check.mode.data': 'data mode: system in memory',
	'check.mode.data.detail':
		'/var is on a disk, the rest is in memory. Images survive a reboot; Docker itself only with `lbu commit` and a cache of packages.',
	'check.mode.diskless': 'runs from memory',
	'check.mode.diskless.detail':
		'Everything is in memory: Docker and its images are gone after a reboot unless they are kept with `lbu commit`, a cache of packages and a disk for /var/lib/docker.',
	'check.mode.overlaytmpfs': 'changes are kept in memory',

	'check.what.space': 'free space',
	'check.space': '{free} free on {mount}',
	'check.space.detail': 'Docker takes about 0.3 GB; images come on top.',
	'check.space.inodes':
		'{count} more files fit on {mount}: its entries for files (inodes) are used up. Remove files, or give Docker another disk.',
	'check.space.little': 'Docker takes about 0.3 GB. With {free} there is little left for images.',
	'check.space.blocks':
		'{free} are not enough: Docker and what it needs take about {needed}. Make room and check again.',
	'check.space.unclear': 'It is not clear which file system is meant.',
	'check.what.filesystem': 'file system of images',
	'check.filesystem': 'images go to {type}',
	'check.filesystem.detail': '{path} is on {mount}.',
	'check.filesystem.unfit':
		'Docker cannot keep images on {type}. Mount an ext4, xfs or btrfs disk at {path}.',
	'check.filesystem.overlay':
		'{path} is on an overlay itself, and overlays do not stack well. A mounted disk or volume at that path is better.',

	'check.what.memory': 'memory',
	'check.memory': '{available} memory available',
	'check.memory.detail': '{available} of {total} are available.',
	'check.memory.little':
		'{available} of {total} are available. Docker alone takes about 0.2 GB; containers may be ended for lack of memory.',

	'check.what.clock': 'clock',
	'check.clock': 'clock: {now}',
	'check.clock.detail': 'The clock is later than the day on which this wizard was made.',
	'check.clock.right': 'clock is right',
	'check.clock.right.detail': '{now}, {seconds} s from the time of the server.',
	'check.clock.behind': 'clock is {seconds} s behind',
	'check.clock.ahead': 'clock is {seconds} s ahead',
	'check.clock.past': 'clock is wrong: {now}',
	'check.clock.wrong.detail':
		'Certificates look not yet valid or expired to this box, so https fails. `ntpd -qnN -p pool.ntp.org` sets the clock.',

	'check.what.privilege': 'root rights',
	'check.privilege.root': 'root',
	'check.privilege.root.detail': 'Everything can be changed.',
	'check.privilege.behind': 'Started by {human} with root rights.',
	'check.privilege.user': 'user {user}, not root',
	'check.privilege.tool':
		'Looking works as you are. To make changes, start again with `{tool}` in front.',
	'check.privilege.su':
		"Looking works as you are. To make changes, become root with `su -` and start again; or use `su -c '...'`.",
	'check.privilege.none':
		'Looking works as you are. Changes need root, and none of doas, sudo and su is here: log in as root.',
	...checkNetwork,
	...checkDocker,
} as const;
