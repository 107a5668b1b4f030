import {resolve} from 'node:path';
import {valueOr} from '../core/fact.ts';
import {isForeign} from '../core/facts.ts';
import {type KitManifest, kitCommands, kitPaths, mainOf} from '../core/kit.ts';
import type {Outcome} from '../core/outcome.ts';
import {toShell} from '../core/shell-text.ts';
import {sizeText} from '../core/size-text.ts';
import {wantedPackages} from '../core/steps/install.ts';
import {askProgram} from '../effects/ask-box.ts';
import {kitBoxOf, sumsOf, textOf} from '../effects/kit-box.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import type {CommandContext} from './command-context.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {rootLines} from './root-lines.ts';
import {printLines} from './terminal-io.ts';

const FOLDER_MODE = 0o755;
const FILE_MODE = 0o644;
const REPOSITORIES = '/etc/apk/repositories';

/** Runs `kit`: fetches what the plan would install into a new folder, for boxes without a network. */
export async function runKit(context: CommandContext): Promise<Outcome> {
	const {io, options, system, program, remote, choices} = context;
	const refuse = async (reason: string): Promise<Outcome> => {
		await printLines(io.err, [cleanLine(say(message('kit.cannot', {reason})))]);
		return 'failed';
	};
	if (options.output === undefined) {
		await printLines(io.err, [say(message('problem.missing-word', {name: 'kit --output DIR'}))]);
		return 'usage';
	}

	const folder = remote ? options.output : resolve(options.output);
	const facts = await gatherFacts(context, false);
	if (isForeign(facts)) {
		await refuseForeign(context, facts);
		return 'unsupported';
	}

	const main = mainOf((await textOf(system, REPOSITORIES)) ?? '');
	const box = await kitBoxOf(system);
	if (!main || !box) {
		return refuse(`${REPOSITORIES}: http(s)://.../main ?`);
	}

	const packages = wantedPackages(choices);
	const commands = kitCommands(folder, packages);
	await printLines(
		io.out,
		commands.map(({argv}) => cleanLine(`$ ${toShell(argv)}`)),
	);
	if (options.dryRun) {
		return 'done';
	}

	if (!valueOr(facts.privilege, {isRoot: true}).isRoot) {
		const line = `${program} ${toShell(['kit', '--output', folder])}`;
		await printLines(io.err, rootLines(facts, line, {remote, program}));
		return 'needs-root';
	}

	// Never into a folder that is there: it may be an older kit, or something else.
	if ((await system.stat(folder)).kind !== 'missing') {
		return refuse(`EEXIST: ${folder}`);
	}

	const paths = kitPaths(folder);
	const lines = `${main.base}/main\n${main.base}/community\n`;
	const made = [
		await system.makeDirectory(paths.cache, FOLDER_MODE),
		await system.write(paths.repositories, Buffer.from(lines), {newFileMode: FILE_MODE}),
	].find(({kind}) => kind === 'failed');
	if (made?.kind === 'failed') {
		return refuse(made.message);
	}

	for (const act of commands) {
		const answer = await askProgram(system, act);
		await printLines(io.out, answer.lines.map(cleanLine));
		if (!answer.isWell) {
			return refuse(answer.shell);
		}
	}

	const sums = [...(await sumsOf(system, folder))];
	const files = await Promise.all(
		sums.sort().map(async ([name, sha256]) => {
			const found = await system.stat(`${folder}/${name}`);
			return {name, bytes: found.kind === 'found' ? found.stat.size : 0, sha256};
		}),
	);
	const manifest: KitManifest = {schema: 1, ...box, packages, files};
	const text = `${JSON.stringify(manifest, undefined, '\t')}\n`;
	const written = await system.write(paths.manifest, Buffer.from(text), {newFileMode: FILE_MODE});
	if (written.kind === 'failed') {
		return refuse(written.message);
	}

	const size = sizeText(files.reduce((sum, {bytes}) => sum + bytes, 0));
	const values = {folder, count: files.length, size, box: `${box.branch} ${box.arch}`};
	await printLines(
		io.out,
		[
			say(message('kit.made', values)),
			say(
				message('closing.go-on', {
					command: `${program} ${toShell(['install', '--offline', '--kit', folder])}`,
				}),
			),
		].map(cleanLine),
	);
	return 'done';
}
