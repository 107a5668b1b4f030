/**
 * Init scripts that packages bring, by path: the parts that decide what a service needs.
 *
 * The pretend OpenRC reads `name=` and `need` from them, so a script that somebody edits counts.
 */
export const INIT_SCRIPTS: Readonly<Record<string, string>> = {
	'/etc/init.d/docker': script(
		'Docker Daemon',
		'sysfs cgroups net',
		'command="/usr/bin/dockerd"\ncommand_args="$DOCKER_OPTS"',
	),
	'/etc/init.d/containerd': script('containerd', 'sysfs cgroups', 'command="/usr/bin/containerd"'),
	'/etc/init.d/iptables': script('iptables', '', ''),
	'/etc/init.d/sshd': script('sshd', 'net', 'command="/usr/sbin/sshd"'),
	'/etc/init.d/chronyd': script('chronyd', 'net', 'command="/usr/sbin/chronyd"'),
};

/** Returns a short init script for a service of the practice box. */
export function script(name: string, needs: string, more = ''): string {
	const supervised = more.includes('dockerd') || more.includes('containerd');
	return [
		'#!/sbin/openrc-run',
		`name="${name}"`,
		...(supervised ? ['supervisor=supervise-daemon'] : []),
		...(more === '' ? [] : [more]),
		'depend() {',
		needs === '' ? '\t:' : `\tneed ${needs}`,
		'}',
		'',
	].join('\n');
}
