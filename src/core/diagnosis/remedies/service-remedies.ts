import type {RemedyPool} from './pool.ts';

/** Remedies for services, the daemon, the kernel, the client and the registry. */
export const SERVICE_REMEDIES = {
	'service.start': {kind: 'plan', commands: ['rc-service docker start']},
	'service.enable': {
		kind: 'plan',
		commands: ['rc-update add docker default', 'rc-service docker start'],
	},
	'service.restart': {kind: 'plan', commands: ['rc-service docker restart']},
	'service.stop-start': {
		kind: 'manual',
		commands: ['rc-service docker stop', 'rc-service docker start'],
	},
	'service.forget': {
		kind: 'manual',
		commands: ['rc-service docker zap', 'rc-service docker start'],
	},
	'service.kill-old': {
		kind: 'manual',
		commands: ['kill "$(cat /run/docker.pid)"', 'rc-service docker start'],
	},
	'service.status': {kind: 'manual', commands: ['rc-service docker status']},
	'daemon.log': {kind: 'manual', commands: ['tail -n 50 /var/log/docker.log']},
	'daemon.check': {
		kind: 'manual',
		commands: ['dockerd --validate --config-file /etc/docker/daemon.json'],
	},
	'daemon.edit': {
		kind: 'plan',
		commands: ['vi /etc/docker/daemon.json', 'rc-service docker restart'],
	},
	'daemon.one-place': {
		kind: 'plan',
		commands: [
			'grep ^DOCKER_OPTS /etc/conf.d/docker',
			'cat /etc/docker/daemon.json',
			'vi /etc/docker/daemon.json',
			'rc-service docker restart',
		],
	},
	'driver.default': {
		kind: 'plan',
		commands: ['vi /etc/docker/daemon.json', 'rc-service docker restart'],
	},
	'daemon.options': {
		kind: 'plan',
		commands: ['vi /etc/conf.d/docker', 'rc-service docker restart'],
	},
	'openrc.restore': {kind: 'manual', commands: ['apk fix openrc', 'rc-service docker start']},
	'script.restore': {
		kind: 'manual',
		commands: ['apk fix docker-openrc', 'rc-service docker start'],
	},
	'interfaces.edit': {
		kind: 'manual',
		commands: [
			'cat /etc/network/interfaces',
			'vi /etc/network/interfaces',
			'rc-service networking restart',
			'rc-service docker start',
		],
	},
	'socket.clear': {
		kind: 'manual',
		commands: [
			'ls -ld /run/docker.sock',
			'mv /run/docker.sock /run/docker.sock.before',
			'rc-service docker restart',
		],
	},
	'pid.look': {kind: 'manual', commands: ['cat /run/docker.pid', "ps | grep '[d]ockerd'"]},
	'pid.remove': {kind: 'manual', commands: ['rm /run/docker.pid', 'rc-service docker restart']},
	'cgroups.restart': {
		kind: 'plan',
		commands: ['rc-service cgroups restart', 'rc-service docker restart'],
	},
	'cgroups.unified': {
		kind: 'manual',
		commands: ['grep rc_cgroup_mode /etc/rc.conf', 'vi /etc/rc.conf', 'reboot'],
	},
	'docker.upgrade': {kind: 'manual', commands: ['apk update', 'apk upgrade docker']},
	'modules.look': {kind: 'manual', commands: ['uname -r', 'ls /lib/modules']},
	'box.reboot': {kind: 'manual', commands: ['reboot']},
	'overlay.load': {kind: 'manual', commands: ['modprobe overlay', 'rc-service docker restart']},
	'netfilter.load': {
		kind: 'manual',
		commands: ['modprobe nf_tables', 'modprobe ip_tables', 'rc-service docker restart'],
	},
	'iptables.look': {
		kind: 'manual',
		commands: ['iptables -V', 'lsmod | grep -e nf_tables -e ip_tables'],
	},
	'prestart.edit': {kind: 'manual', commands: ['grep overlay /proc/filesystems']},
	'rpi.memory': {
		kind: 'manual',
		commands: ["sed -i '1s/$/ cgroup_enable=memory cgroup_memory=1/' /boot/cmdline.txt", 'reboot'],
	},
	'host.privileges': {kind: 'outside', commands: []},
	'host.update': {kind: 'outside', commands: []},
	'host.nesting': {kind: 'outside', commands: []},
	'openrc.container': {
		kind: 'manual',
		commands: ['mkdir -p /run/openrc', 'touch /run/openrc/softlevel', 'rc-service docker start'],
	},
	'openrc.boot': {kind: 'outside', commands: []},
	'alpine.docker': {kind: 'plan', commands: ['apk add docker']},
	'wsl.convert': {kind: 'outside', commands: []},
	'api.client': {kind: 'manual', commands: ['docker version']},
	'host.unset': {
		kind: 'manual',
		commands: ['unset DOCKER_HOST', 'docker context use default', 'docker info'],
	},
	'socket.find': {
		kind: 'manual',
		commands: ['ls -l /run/docker.sock /run/user/*/docker.sock', 'docker context ls'],
	},
	'compose.install': {kind: 'plan', commands: ['apk add docker-cli-compose']},
	'buildx.install': {kind: 'plan', commands: ['apk add docker-cli-buildx']},
	'docker.install': {kind: 'plan', commands: ['apk add docker']},
	'containerd.install': {
		kind: 'plan',
		commands: ['apk fix containerd', 'apk add containerd', 'rc-service docker restart'],
	},
	'runc.install': {
		kind: 'plan',
		commands: ['apk fix runc', 'apk add runc', 'rc-service docker restart'],
	},
	'iptables.install': {kind: 'plan', commands: ['apk add iptables', 'rc-service docker restart']},
	'lbu.look': {kind: 'manual', commands: ['lbu status']},
	'lbu.commit': {kind: 'manual', commands: ['lbu commit -d']},
	'containerd.look': {
		kind: 'manual',
		commands: ['rc-service containerd status', 'tail -n 50 /var/log/docker.log'],
	},
	'containerd.restart': {
		kind: 'plan',
		commands: ['rc-service docker restart'],
	},
	'networks.look': {kind: 'manual', commands: ['docker network ls', 'ip route']},
	'networks.prune': {kind: 'manual', commands: ['docker network prune']},
	'pools.set': {
		kind: 'manual',
		commands: ['vi /etc/docker/daemon.json', 'rc-service docker restart'],
	},
	'port.look': {kind: 'manual', commands: ['netstat -ltnp', 'docker ps']},
	'port.other': {kind: 'manual', commands: ['docker run -p 8080:80 IMAGE']},
	'image.search': {kind: 'manual', commands: ['docker search {word}']},
	'image.login': {kind: 'manual', commands: ['docker login']},
	'image.platform': {kind: 'manual', commands: ['uname -m', 'docker manifest inspect IMAGE']},
	'registry.login': {kind: 'manual', commands: ['docker login']},
	'registry.check': {
		kind: 'manual',
		commands: ['wget -S -O /dev/null https://registry-1.docker.io/v2/'],
	},
	'registry.outside': {kind: 'outside', commands: []},
	'registry.operators': {kind: 'outside', commands: []},
	'limit.outside': {kind: 'outside', commands: []},
	'rootless.ranges': {
		kind: 'manual',
		commands: [
			"echo 'USER:100000:65536' >> /etc/subuid",
			"echo 'USER:100000:65536' >> /etc/subgid",
		],
	},
	'rootless.tools': {kind: 'manual', commands: ['apk add shadow-uidmap', 'apk fix shadow-uidmap']},
	'rootless.iproute': {kind: 'manual', commands: ['apk add iproute2']},
	'rootless.cgroups': {
		kind: 'manual',
		commands: ['grep rc_cgroup_mode /etc/rc.conf', 'rc-update add cgroups default'],
	},
	'rootless.userns': {kind: 'manual', commands: ['cat /proc/sys/user/max_user_namespaces']},
	'rootless.rootful': {kind: 'manual', commands: ['rc-service docker start']},
} as const satisfies RemedyPool;
