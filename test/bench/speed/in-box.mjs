/**
 * Runs in a box of the lab, where there is nothing but Node: times the product and plain shell.
 *
 *     node in-box.mjs check|install|shell
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

const BUNDLE = '/project/dist/alpine-docker-wizard.mjs';
const TIMES = 7;

function timed(program, args, options = {}) {
	const begun = performance.now();
	const ended = spawnSync(program, args, {...options, encoding: 'utf8', maxBuffer: 1e8});
	const ms = performance.now() - begun;
	// The proof also asks for what this machine does not have.
	if (ended.status !== 0 && program === 'node') {
		throw new Error(
			`${program} ${args.join(' ')}: ${ended.status}\n${ended.stdout}${ended.stderr}`,
		);
	}

	return ms;
}

const quoted = (word) => `'${word.replaceAll("'", `'\\''`)}'`;

/** The commands of the plan, as somebody would put them into a script by hand. */
function scriptOfPlan() {
	const {stdout} = spawnSync('node', [BUNDLE, 'plan', '--json'], {encoding: 'utf8'});
	const {steps} = JSON.parse(stdout);
	const lines = [];
	for (const {id, commands, edits} of steps) {
		for (const {path} of edits) {
			lines.push(`sed -i 's|^#\\(.*/community\\)$|\\1|' ${path}`);
		}

		for (const command of commands) {
			const line = command.map(quoted).join(' ');
			lines.push(id === 'wait' ? `until ${line} >/dev/null 2>&1; do sleep 0.1; done` : line);
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

const what = process.argv[2];
if (what === 'check') {
	console.log(JSON.stringify(check()));
} else if (what === 'install') {
	console.log(JSON.stringify({ms: timed('node', [BUNDLE, 'install', '--yes'])}));
} else {
	writeFileSync('/tmp/install.sh', scriptOfPlan());
	console.log(JSON.stringify({ms: timed('/bin/busybox', ['ash', '/tmp/install.sh'])}));
}
