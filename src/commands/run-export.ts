import {writeFile} from 'node:fs/promises';
import {NEWEST_BRANCH} from '../core/alpine-release.ts';
import type {Choices} from '../core/choices.ts';
import {ansiblePlaybook} from '../core/export/ansible-playbook.ts';
import {cloudConfig} from '../core/export/cloud-config.ts';
import {shellScript} from '../core/export/shell-script.ts';
import type {Target} from '../core/option-values.ts';
import type {Options} from '../core/options.ts';
import type {Outcome} from '../core/outcome.ts';
import {reasonOf} from '../effects/preferences-file.ts';
import {VERSION} from '../effects/version.ts';
import {message, say} from '../messages/message.ts';
import {problemLines} from '../plain/problem-lines.ts';
import type {CommandContext} from './command-context.ts';
import {printLines} from './terminal-io.ts';

/** Who gets it may read and run it. */
const SCRIPT_MODE = 0o755;
const TEXT_MODE = 0o644;

/** Returns the plan in the form that was asked for. */
function textFor({operand, on}: Options, choices: Choices): string {
	const source = {choices, version: VERSION, branch: NEWEST_BRANCH, variables: process.env};
	switch (operand) {
		case 'ansible':
			return ansiblePlaybook({...source, host: on && inventoryLine(on)});
		case 'cloud-init':
			return cloudConfig(source);
		default:
			return shellScript(source);
	}
}

/** One box of Ansible's inventory. */
function inventoryLine({user = 'root', host, port}: Target): string {
	return `${host} ansible_user=${user}${port === undefined ? '' : ` ansible_port=${port}`}`;
}

/** Runs `export`: prints the plan in a form that needs neither Node nor this product. */
export async function runExport({io, options, choices}: CommandContext): Promise<Outcome> {
	if (options.operand === 'cloud-init' && choices.kit !== undefined) {
		await printLines(io.err, problemLines({problem: message('export.no-kit')}));
		return 'usage';
	}

	const script = textFor(options, choices);
	if (options.output === undefined || options.dryRun) {
		await io.out.write(script);
		return 'done';
	}

	try {
		await writeFile(options.output, script, {
			flag: 'wx',
			mode: options.operand === 'sh' ? SCRIPT_MODE : TEXT_MODE,
		});
		return 'done';
	} catch (error) {
		const reason = reasonOf(error);
		const path = options.output;
		await printLines(io.err, [say(message('export.cannot-write', {path, reason}))]);
		return 'failed';
	}
}
