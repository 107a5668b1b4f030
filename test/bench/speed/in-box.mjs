/**
 * Runs in a box of the lab, where there is nothing but Node: times the product and plain shell.
 *
 *     node in-box.mjs check|install|shell
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const BUNDLE = '/project/dist/alpine-docker-wizard.mjs';
const TIMES = 7;

function timed(program, args, input) {
	const begun = performance.now();
	const ended = spawnSync(program, args, {input, encoding: 'utf8', maxBuffer: 1e8});
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

function check() {
	const script = '/tmp/probe.sh';
	// The probe is what the product hands to ashon its input; it is caught on its way.
	const fake = '/tmp/catch';
	spawnSync('mkdir', ['-p', fake]);
	writeFileSync(`${fake}/sh`, `#!/bin/busybox ash\ncat >${script}\n`, {mode: 0o755});
	spawnSync('node', [BUNDLE, 'check', '--offline', '--json'], {
		env: {...process.env, PATH: `${fake}:${process.env.PATH}`},
		encoding: 'utf8',
	});
	const hello = '/tmp/hello.mjs';
	writeFileSync(hello, "console.log('hello');\n");
	const found = existsSync(script) ? readFileSync(script, 'utf8') : '';
	if (found === '') {
		throw new Error('the probe was not caught');
	}

	const times = {node: [], probe: [], check: []};
	for (let time = 0; time < TIMES; time++) {
		times.node.push(timed('node', [hello]));
		times.probe.push(timed('/bin/busybox', ['ash', script]));
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
