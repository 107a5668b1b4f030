/**
 * Runs in a box of the lab, where there is nothing but Node: times the product and plain shell.
 *
 *     node in-box.mjs check|install|script|(shell SCRIPT)
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

const BUNDLE = '/project/dist/alpine-docker-wizard.mjs';
const TIMES = 7;

function timed(program, args, options = {}) {
	const begun = performance.now();
	const ended = spawnSync(program, args, {...options, encoding: 'utf8', maxBuffer: 1e8});
	const ms = performance.now() - begun;
	if (ended.status !== 0) {
		throw new Error(
			`${program} ${args.join(' ')}: ${ended.status}\n${ended.stdout}${ended.stderr}`,
		);
	}

	return ms;
}

/**
 * Returns a script of what the product has run in such a box, as somebody would write it by hand: the
 * lines that it shows, without what it had a reason to leave out.
 */
function scriptOfRun() {
	const {stdout, stderr} = spawnSync('node', [BUNDLE, 'install', '--yes', '--json'], {
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	const lines = [];
	const started = new Map();
	for (const line of stdout.trim().split('\n')) {
		const {event, ...act} = JSON.parse(line);
		if (event === 'command-started') {
			started.set(act.id, act);
		} else if (event === 'command-finished') {
			const {kind, shell, path} = started.get(act.id);
			if (kind === 'edit') {
				lines.push(`sed -i 's|^#\\(.*/community\\)$|\\1|' ${path}`);
			} else if (act.exit_code !== null) {
				lines.push(shell);
			} else if (act.duration_ms > 100) {
				throw new Error(`${shell}: was cut off, which no script would do\n${stdout}${stderr}`);
			}
		}
	}

	return `${lines.join('\n')}\n`;
}

/**
 * Returns the probe with its arguments and its environment. The product hands it to a `sh` on its
 * input; one that stands first in the path of its children catches it on its way.
 */
function caughtProbe() {
	const fake = '/usr/local/sbin/sh';
	const lines = [
		'#!/bin/busybox ash',
		'printf "%s\\0" "$@" >/tmp/probe.args',
		'/bin/busybox env -0 >/tmp/probe.env',
		'/bin/busybox cat >/tmp/probe.sh',
	];
	mkdirSync('/usr/local/sbin', {recursive: true});
	writeFileSync(fake, `${lines.join('\n')}\n`, {mode: 0o755});
	spawnSync('node', [BUNDLE, 'check', '--offline', '--json'], {encoding: 'utf8'});
	rmSync(fake);
	if (!existsSync('/tmp/probe.sh')) {
		throw new Error('the probe was not caught');
	}

	const words = (file) => readFileSync(file, 'utf8').split('\0').slice(0, -1);
	const env = Object.fromEntries(
		words('/tmp/probe.env').map((word) => [
			word.slice(0, word.indexOf('=')),
			word.slice(word.indexOf('=') + 1),
		]),
	);
	return {args: words('/tmp/probe.args'), env, input: readFileSync('/tmp/probe.sh', 'utf8')};
}

function check() {
	const {args, env, input} = caughtProbe();
	const hello = '/tmp/hello.mjs';
	writeFileSync(hello, "console.log('hello');\n");
	const times = {node: [], probe: [], check: []};
	for (let time = 0; time < TIMES; time++) {
		times.node.push(timed('node', [hello]));
		times.probe.push(timed('/bin/busybox', ['ash', '-s', ...args], {env, input}));
		times.check.push(timed('node', [BUNDLE, 'check', '--offline', '--json']));
	}

	return times;
}

const [, , what, script] = process.argv;
if (what === 'check') {
	console.log(JSON.stringify(check()));
} else if (what === 'script') {
	console.log(JSON.stringify({script: scriptOfRun()}));
} else if (what === 'install') {
	console.log(JSON.stringify({ms: timed('node', [BUNDLE, 'install', '--yes'])}));
} else {
	writeFileSync('/tmp/install.sh', script);
	console.log(JSON.stringify({ms: timed('/bin/busybox', ['ash', '/tmp/install.sh'])}));
}
