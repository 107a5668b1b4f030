import {lookUp, textIn} from '../files.ts';
import {type Call, complaint, line, type Ran, ran} from '../program.ts';
import {hexDigits} from '../random.ts';
import type {World} from '../world.ts';
import {clientFault, versionOf} from './client.ts';
import {daemonSettings} from './daemon-settings.ts';
import {runningKernel} from './dockerd.ts';
import {formatOf, render} from './format.ts';
import {storageDriver} from './log.ts';
import {commitOf} from './version.ts';

/** Asking the daemon takes a moment. Milliseconds. */
const ASKING_MS = 120;
/** Where the plug-in of compose is. */
export const COMPOSE_PLUGIN = '/usr/libexec/docker/cli-plugins/docker-compose';

/** `docker info`, whole or in a format. */
export function dockerInfo(world: World, call: Call): Ran {
	const fault = clientFault(world, call);
	const values = fault ? {ID: '', Containers: 0, ServerErrors: [fault.words]} : valuesOf(world);
	const format = formatOf(call);
	const end = fault ? [complaint(fault.words)] : [];
	if (format !== undefined) {
		const text = render(format, values) ?? '';
		return ran(world, [line(text, ASKING_MS), ...end], fault ? 1 : 0);
	}

	const lines = [...clientLines(world), '', 'Server:', ...(fault ? [] : serverLines(values))];
	const output = lines.map((text, index) => line(text, index === 0 ? ASKING_MS : 0));
	return ran(world, [...output, ...end], fault ? 1 : 0);
}

type Values = Readonly<Record<string, unknown>>;

function valuesOf(world: World): Values {
	const {values} = daemonSettings(world);
	const running = world.containers.filter((one) => one.running !== undefined).length;
	return {
		ID: identity(world),
		Containers: world.containers.length,
		ContainersRunning: running,
		ContainersPaused: 0,
		ContainersStopped: world.containers.length - running,
		Images: world.images.length,
		Driver: storageDriver(world),
		LoggingDriver: values['log-driver'] ?? 'json-file',
		CgroupDriver: 'cgroupfs',
		CgroupVersion: '2',
		KernelVersion: runningKernel(world),
		OperatingSystem: `Alpine Linux ${world.branch}`,
		OSVersion: world.release,
		OSType: 'linux',
		Architecture: world.architecture,
		NCPU: 2,
		MemTotal: 2_082_734_080,
		DockerRootDir: values['data-root'] ?? '/var/lib/docker',
		Name: textIn(world, '/etc/hostname').trim(),
		ServerVersion: versionOf(world, 'docker-engine'),
		SecurityOptions: ['name=seccomp,profile=builtin', 'name=cgroupns'],
		ContainerdCommit: {ID: commitOf('containerd', world)},
		RuncCommit: {ID: commitOf('runc', world)},
		InitCommit: {ID: ''},
		LiveRestoreEnabled: values['live-restore'] === true,
		Warnings: null,
	};
}

function clientLines(world: World): readonly string[] {
	const plugins = [
		['buildx', 'Docker Buildx (Docker Inc.)', 'docker-cli-buildx'],
		['compose', 'Docker Compose (Docker Inc.)', 'docker-cli-compose'],
	] as const;
	const present = plugins.filter(([name]) =>
		lookUp(world.files, `/usr/libexec/docker/cli-plugins/docker-${name}`),
	);
	return [
		'Client:',
		` Version:    ${versionOf(world, 'docker-cli')}`,
		' Context:    default',
		' Debug Mode: false',
		...(present.length > 0 ? [' Plugins:'] : []),
		...present.flatMap(([name, title, packageName]) => [
			`  ${name}: ${title}`,
			`    Version:  ${versionOf(world, packageName)}`,
			`    Path:     /usr/libexec/docker/cli-plugins/docker-${name}`,
		]),
	];
}

function serverLines(values: Values): readonly string[] {
	return [
		` Containers: ${values.Containers}`,
		`  Running: ${values.ContainersRunning}`,
		'  Paused: 0',
		`  Stopped: ${values.ContainersStopped}`,
		` Images: ${values.Images}`,
		` Server Version: ${values.ServerVersion}`,
		` Storage Driver: ${values.Driver}`,
		...(values.Driver === 'overlayfs'
			? ['  driver-type: io.containerd.snapshotter.v1']
			: [
					'  Backing Filesystem: extfs',
					'  Supports d_type: true',
					'  Using metacopy: false',
					'  Native Overlay Diff: true',
					'  userxattr: false',
				]),
		` Logging Driver: ${values.LoggingDriver}`,
		' Cgroup Driver: cgroupfs',
		' Cgroup Version: 2',
		' Plugins:',
		'  Volume: local',
		'  Network: bridge host ipvlan macvlan null overlay',
		'  Log: awslogs fluentd gelf journald json-file local splunk syslog',
		' CDI spec directories:',
		'  /etc/cdi',
		'  /var/run/cdi',
		' Swarm: inactive',
		' Runtimes: io.containerd.runc.v2 runc',
		' Default Runtime: runc',
		' Init Binary: docker-init',
		` containerd version: ${(values.ContainerdCommit as Values).ID}`,
		` runc version: ${(values.RuncCommit as Values).ID}`,
		' init version: ',
		' Security Options:',
		'  seccomp',
		'   Profile: builtin',
		'  cgroupns',
		` Kernel Version: ${values.KernelVersion}`,
		` Operating System: ${values.OperatingSystem}`,
		' OSType: linux',
		` Architecture: ${values.Architecture}`,
		' CPUs: 2',
		' Total Memory: 1.94GiB',
		` Name: ${values.Name}`,
		` ID: ${values.ID}`,
		` Docker Root Dir: ${values.DockerRootDir}`,
		' Debug Mode: false',
		' Experimental: false',
		' Insecure Registries:',
		'  ::1/128',
		'  127.0.0.0/8',
		` Live Restore Enabled: ${values.LiveRestoreEnabled}`,
		'',
	];
}

function identity(world: World): string {
	const digits = hexDigits(world.seed, 'docker id', 32);
	return [
		digits.slice(0, 8),
		digits.slice(8, 12),
		digits.slice(12, 16),
		digits.slice(16, 20),
		digits.slice(20),
	].join('-');
}
