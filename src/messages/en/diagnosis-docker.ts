/** Kernel, environment, client, registry, rootless and containers, in words for a beginner. */
export const diagnosisDocker = {
	'cause.cgroup-v1-hierarchy-missing': 'The runtime looks for control groups of the old kind',
	'cause.cgroup-v1-hierarchy-missing.because':
		'Control groups are how the kernel counts and limits what containers use. There are two kinds, and the one that the runtime (the program that starts containers) looks for is not mounted here.',
	'cause.cgroup2-threaded': 'A control group is in a mode in which limits cannot be set',
	'cause.cgroup2-threaded.because':
		'Control groups are how the kernel counts and limits what containers use. The one for Docker was turned into "threaded" mode by processes beside it, and memory limits do not work there.',
	'cause.cgroups-not-mounted': 'The control groups are not mounted',
	'cause.cgroups-not-mounted.because':
		'Control groups are how the kernel counts and limits what containers use. The service "cgroups" mounts them at boot; without them the daemon does not start.',
	'cause.containerd-prestart-modprobe': 'The overlay module could not be loaded',
	'cause.containerd-prestart-modprobe.because':
		'Before containerd (the program under Docker) starts, the module for layered file systems is loaded, and its file was not found. It may be built into the kernel, in which case only this check is wrong; or the kernel was upgraded and the box not rebooted.',
	'cause.iptables-legacy-nft-mismatch': 'The packet filter tool does not fit the kernel',
	'cause.iptables-legacy-nft-mismatch.because':
		'Docker sets up the network of containers with iptables. There are two kinds of it (nft and legacy), and each needs its own kernel modules; those of the kind in use did not answer.',
	'cause.kernel-upgraded-not-rebooted':
		'The kernel was upgraded, and the box has not been rebooted',
	'cause.kernel-upgraded-not-rebooted.because':
		'The modules (parts that the kernel loads when needed) on the disk belong to the new kernel; the old one is still running and can load none of them.',
	'cause.netfilter-module-missing': 'The kernel lacks a part of the packet filter',
	'cause.netfilter-module-missing.because':
		'Docker sets up the network of containers with iptables (rules for network packets), and the kernel lacks a module (a part that it loads when needed) for that. The module is not loaded, not on the disk, or not in this kernel.',
	'cause.overlay-module-missing': 'The kernel has no overlay file system',
	'cause.overlay-module-missing.because':
		'Images are stacked in layers with the overlay file system. The kernel does not know it: its module (a part that the kernel loads when needed) is not loaded, or not there. Docker then does not start, or falls back to a way that needs much more space.',
	'cause.rpi-memory-cgroup-off': 'Memory limits are switched off on this Raspberry Pi',
	'cause.rpi-memory-cgroup-off.because':
		'The Raspberry Pi starts its kernel with the memory controller off. Docker works; only limits on the memory of containers do not.',
	'cause.container-not-privileged':
		'Docker runs inside a container that may not do what Docker needs',
	'cause.container-not-privileged.because':
		'Docker sets up networks and mounts, and the container that this box is was not given the rights for that. Nothing inside of it can change this.',
	'cause.lxc-apparmor-sysctl-denied': 'The host of this LXC container forbids a kernel setting',
	'cause.lxc-apparmor-sysctl-denied.because':
		'Each container start sets {subject}, and AppArmor (a guard on the host) denies it. Newer versions of runc do that; the host needs an update to allow it.',
	'cause.lxc-nesting-off': 'This LXC container may not hold containers',
	'cause.lxc-nesting-off.because':
		'A container needs its own /proc (the folder in which the kernel tells of its processes), and the host does not allow a container inside a container ("nesting") to mount one.',
	'cause.oci-proc-mount-failed': 'The runtime could not mount /proc',
	'cause.oci-proc-mount-failed.because':
		'A container needs its own /proc (the folder in which the kernel tells of its processes), and the runtime (the program that starts containers) could not mount it. The text does not show why; the kind of machine this is decides.',
	'cause.openrc-not-booted': 'OpenRC did not start this system',
	'cause.openrc-not-booted.because':
		'Services are driven by OpenRC, and it works only where it was the first program at boot. In containers, in WSL (Linux inside Windows) and in a chroot (a system inside a folder) something else was.',
	'cause.convenience-script-unsupported': 'The installation script of Docker does not know Alpine',
	'cause.convenience-script-unsupported.because':
		'The script of get.docker.com installs packages of Docker Inc., which do not exist for Alpine. Alpine has Docker in its own repository "community" (a server folder with packages).',
	'cause.wsl1-unsupported': 'This is WSL 1, which has no Linux kernel',
	'cause.wsl1-unsupported.because':
		'Docker needs a Linux kernel. WSL (Linux inside Windows) has one from version 2 on; version 1 only translates for Windows.',
	'cause.systemd-not-booted': 'A command for systemd was used where systemd does not run',
	'cause.systemd-not-booted.because':
		'Many other systems start their services with systemd, whose command is systemctl. It was not the first program at boot here; Alpine has OpenRC for that, with the command rc-service.',
	'cause.diskless-not-committed': 'The changes are in memory only and were not saved',
	'cause.diskless-not-committed.because':
		'This Alpine runs from memory (diskless mode): what was changed, such as {subject}, is gone after the next boot unless lbu (the tool that saves changes to the boot medium) commits it.',
	'cause.openrc-cgroup-mode': 'The control groups are in a mode that containers cannot use',
	'cause.openrc-cgroup-mode.because':
		'Control groups are how the kernel counts and limits what containers use. OpenRC mounts them in the mode that rc_cgroup_mode in /etc/rc.conf names, and here the container could not mount the part that belongs to OpenRC.',
	'cause.containerd-not-answering': 'The program containerd does not answer',
	'cause.containerd-not-answering.because':
		'The daemon (the program of Docker in the background) runs containers through containerd and waited for it in vain: it was not started, has ended, or is too slow on this box.',
	'cause.daemon-port-unavailable': 'The daemon cannot open its network port',
	'cause.daemon-port-unavailable.because':
		'The daemon (the program of Docker in the background) was told to listen on the network at {subject}. Another program has that port, or this box has no such address.',
	'cause.address-pools-exhausted': 'Docker has no address range left for another network',
	'cause.address-pools-exhausted.because':
		'Each network for containers gets a range of addresses from a fixed supply. All are taken, by networks that are no longer used or by a VPN (a private network over the internet) on this box.',
	'cause.firewall-rules-lost': 'The rules of Docker are gone from the firewall',
	'cause.firewall-rules-lost.because':
		'Docker sends what arrives at a published port to its container through rules of iptables (the packet filter of Linux). Something, often a firewall that was started or loaded again after Docker, has removed them. Docker writes them anew when it starts.',
	'cause.client-api-too-old': 'A program speaks a version of the Docker language that is too old',
	'cause.client-api-too-old.because':
		'Programs talk to the daemon in an API with a version number. This one speaks {subject}, and the daemon no longer accepts that.',
	'cause.docker-host-wrong': 'The command docker is sent to a place where no daemon is',
	'cause.docker-host-wrong.because':
		'The variable DOCKER_HOST, the option -H or a context (a place that was saved by name) sends the command to {subject}. On this box the daemon (the program in the background) listens at unix:///var/run/docker.sock.',
	'cause.docker-socket-elsewhere': 'The daemon listens at another place',
	'cause.docker-socket-elsewhere.because':
		'Nobody answers at the usual socket (the file through which programs talk to the daemon). A daemon may run with its socket elsewhere, as Docker without root does.',
	'cause.docker-too-old-for-cgroup2': 'This Docker is too old for the control groups of this box',
	'cause.docker-too-old-for-cgroup2.because':
		'Control groups are how the kernel counts and limits what containers use. This box has version 2, and Docker knows it from 20.10 on.',
	'cause.compose-plugin-missing': 'The compose plug-in is not installed',
	'cause.compose-plugin-missing.because':
		'"docker compose" is a plug-in (an addition to the command docker) with a package of its own; docker alone does not bring it.',
	'cause.buildx-plugin-missing': 'The buildx plug-in is not installed',
	'cause.buildx-plugin-missing.because':
		'"docker buildx" builds images, and newer versions of "docker build" use it. It is a plug-in (an addition to the command docker) with a package of its own.',
	'cause.containerd-missing': 'The program containerd is missing',
	'cause.containerd-missing.because':
		'The daemon (the program of Docker in the background) runs containers through containerd, and that program is not found. It comes with the package containerd.',
	'cause.docker-engine-missing': 'The program of the Docker daemon is missing',
	'cause.docker-engine-missing.because':
		'The service docker is there, but the program dockerd is not. It comes with the package docker-engine; apk leaves out a package that it could not download and installs the rest.',
	'cause.docker-not-installed': 'Docker is not installed',
	'cause.docker-not-installed.because':
		'There is no command and no service named docker on this box.',
	'cause.iptables-missing': 'The program iptables is missing',
	'cause.iptables-missing.because':
		'The daemon (the program of Docker in the background) sets up the network of containers with iptables, and that program is not found. It comes with the package iptables.',
	'cause.runc-missing': 'The program runc is missing',
	'cause.runc-missing.because':
		'runc is what starts a container in the end, and it is not found. It comes with the package runc.',
	'cause.port-in-use': 'The port is taken already',
	'cause.port-in-use.because':
		'A port is a numbered door for the network, and only one program can stand behind it. Port {subject} of this box, which the container was to get, is taken by another program or container.',
	'cause.image-not-found': 'The registry has no such image',
	'cause.image-not-found.because':
		'A registry is a server with images. It does not have this name or this tag, or it is private and wants a login; or the name is not one (small letters only, no spaces).',
	'cause.image-wrong-architecture': 'The image is for another kind of processor',
	'cause.image-wrong-architecture.because':
		'A program in the image is built for another processor than this box has, so the kernel cannot run it.',
	'cause.proxy-unreachable': 'The proxy cannot be reached',
	'cause.proxy-unreachable.because':
		'A proxy (a machine that passes requests on to the internet) is set: {subject}. It does not answer, or its name does not exist.',
	'cause.registry-dns-failure': 'No name server answers for the registry',
	'cause.registry-dns-failure.because':
		'The daemon knows {subject} by name only. Turning a name into an address is the work of a name server (DNS), and the one in /etc/resolv.conf did not answer.',
	'cause.registry-name-not-found': 'The name of the registry does not exist for this name server',
	'cause.registry-name-not-found.because':
		'The name server (which turns names into addresses) says that there is no {subject}. The name is misspelt, or this name server hides it.',
	'cause.registry-error': 'The registry has a fault of its own',
	'cause.registry-error.because':
		'A registry is a server with images. It was reached and answered that something is broken on its side (a code from 500 on). Docker on this box is fine; only those who run the registry can mend it.',
	'cause.registry-rate-limit': "Docker Hub's limit for downloads is reached",
	'cause.registry-rate-limit.because':
		'Docker Hub (the server that images come from) counts downloads by address or user over some hours. Many machines behind one address share the count.',
	'cause.registry-unreachable': 'The registry cannot be reached',
	'cause.registry-unreachable.because':
		'A registry is a server with images. The way to it is blocked, slow or broken: a firewall for port 443, a missing proxy setting, or a fault on the way.',
	'cause.rootless-cgroup-delegation': 'This user was given no control group',
	'cause.rootless-cgroup-delegation.because':
		'Docker without root needs a part of the control groups (how the kernel counts and limits what containers use) that belongs to the user.',
	'cause.rootless-idmap-broken': 'The map of user numbers could not be written',
	'cause.rootless-idmap-broken.because':
		'Docker without root maps the users in containers to a range of numbers of this user. The range exists, but the kernel refused to set it; often newuidmap lacks its special right.',
	'cause.rootless-iproute-missing': 'The tool "ip" is missing',
	'cause.rootless-iproute-missing.because':
		'Docker without root sets up its network with the tool ip of the package iproute2.',
	'cause.rootless-network-not-permitted':
		'A network for containers may not be made without root here',
	'cause.rootless-network-not-permitted.because':
		'Docker without root wanted to make its bridge (the network that containers share), and the kernel did not allow it.',
	'cause.rootless-subuid-missing': 'This user has no range of numbers for users in containers',
	'cause.rootless-subuid-missing.because':
		'Docker without root needs a line for {subject} in /etc/subuid and in /etc/subgid: numbers that stand for the users in containers.',
	'cause.rootless-userns-disabled': 'User namespaces are forbidden for ordinary users',
	'cause.rootless-userns-disabled.because':
		'Docker without root rests on user namespaces (a user gets a private set of user numbers), and this kernel or a guard on it does not allow them.',
	'cause.undetermined': 'The text does not show the reason',
	'cause.undetermined.because':
		'The service was asked to start, and nothing here says what happened then. The log of the daemon does.',
} as const;
