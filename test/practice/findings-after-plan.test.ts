import {describe, expect, test} from 'vitest';
import {failedAct} from '../../src/core/run-parts.ts';
import {topView} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {practiceBox} from '../helpers/practice-run.ts';
import {driveSession, toldRecords} from '../helpers/session.ts';

const EDGE = 'http://dl-cdn.alpinelinux.org/alpine/edge/community';
const PATH = '/etc/apk/repositories';

/** Opens a box whose file needs two changes: one of the plan, and one that is left to the user. */
async function openTwoFindings() {
	const system = practiceBox('mixed-branches');
	const wizard = driveSession({box: {system, openRecords: toldRecords([])}});
	const choose = async (...ids: readonly string[]) => {
		for (const id of ids) {
			await wizard.choose(id);
		}

		return wizard.until('rest', isIdle);
	};
	const text = async () => {
		const file = await system.read(PATH);
		return file.kind === 'file' ? new TextDecoder().decode(file.bytes) : '';
	};
	return {system, choose, text};
}

function isIdle({running, probing, asking}: State): boolean {
	return running === null && probing === 'idle' && asking === null;
}

describe('a finding that the plan leaves', () => {
	test('is mended after the plan has changed the lines around it', async () => {
		const {choose, text} = await openTwoFindings();
		await choose('start', 'continue', 'apply');
		const state = await choose('findings', 'fix:0', 'apply-step');
		expect(state.views).toEqual([]);
		expect(await text()).toContain(`#${EDGE}`);
		expect(state.findings.others).toEqual([]);
	});

	test('is looked at anew where somebody else changed the file before', async () => {
		const {system, choose, text} = await openTwoFindings();
		await choose('start', 'continue', 'apply', 'findings', 'fix:0');
		const typed = `${await text()}# mine\n`;
		await system.write(PATH, new TextEncoder().encode(typed), {newFileMode: 0o644});
		const failed = await choose('apply-step');
		const view = topView(failed);
		expect(view?.view === 'step' && failedAct(failed, view.step)?.detail?.key).toBe(
			'run.file-changed',
		);
		expect(await text()).toBe(typed);
		await choose('back', 'fix:0', 'apply-step');
		expect(await text()).toBe(typed.replace(EDGE, `#${EDGE}`));
	});
});
