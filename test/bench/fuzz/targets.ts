import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import {explainReport} from '../../../src/core/diagnosis/explain-report.ts';
import {communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {lintRepositories} from '../../../src/core/repositories/lint/lint-repositories.ts';
import {MAIN_FILE, type RepositoryFile} from '../../../src/core/repositories/paths.ts';
import {
	parseRepositories,
	printRepositories,
} from '../../../src/core/repositories/repositories-text.ts';
import {applyEdits} from '../../../src/core/repositories/repository-edit.ts';
import {say} from '../../../src/messages/message.ts';
import type {FuzzInput} from './inputs.ts';

const BRANCHES = {2: 'v3.22', 3: 'v3.24'} as const;

function demand(isTrue: boolean, law: string): void {
	if (!isTrue) {
		throw new Error(law);
	}
}

/** Runs one input through everything that reads it; throws where a law is broken. */
export function runTargets({kind, text}: FuzzInput): void {
	if (kind === 'output') {
		runOutput(text, undefined);
		return;
	}

	runOutput('ERROR: unable to select packages:\n  docker (no such package):\n', text);
	const content = byteStringOfText(text);
	demand(printRepositories(parseRepositories(content)) === content, 'a file is printed as it was');
	for (const generation of [2, 3] as const) {
		runRepositories([{path: MAIN_FILE, content}], generation);
	}
}

function runOutput(text: string, repositories: string | undefined): void {
	const {diagnoses, lineCount} = diagnose({
		text,
		...(repositories === undefined ? {} : {repositories, world: repositories}),
	});
	for (const {title, because, evidence, remedies} of diagnoses) {
		demand(!/\{\w+\}/.test(say(title)), 'a title has no gap');
		demand(say(because) !== '', 'a cause has a reason');
		demand(
			evidence.every(({line}) => line >= 0 && line <= lineCount),
			'a quote is a line of the text',
		);
		demand(
			remedies.every(({commands}) => !/[\n\r\u0000\u001B]/.test(commands.join(''))),
			'a command is one line',
		);
	}

	for (const {meaning} of explainReport(parseApkReport(text))) {
		demand(say(meaning) !== '', 'a line has a meaning');
	}
}

function runRepositories(files: readonly RepositoryFile[], generation: 2 | 3): void {
	const branch = BRANCHES[generation];
	const box = {branch, generation, arch: 'x86_64', wanted: ['docker']};
	for (const finding of lintRepositories(files, box)) {
		demand(say(finding.message) !== '' && say(finding.consequence) !== '', 'a finding has words');
	}

	const plan = communityPlan(files, branch, generation, {arch: 'x86_64'});
	if (plan.kind === 'edits') {
		const again = communityPlan(applyEdits(files, plan.edits), branch, generation, {
			arch: 'x86_64',
		});
		demand(again.kind === 'already', 'after the change community is on');
	}
}
