import {describe, expect, it} from 'vitest';
import {unifiedDiff} from '../../../src/core/diff.ts';
import {communityPlan} from '../../../src/core/repositories/community-plan.ts';
import {say} from '../../../src/messages/message.ts';
import {APPENDIX_A} from './appendix-a.ts';

const MAIN = '/etc/apk/repositories';
describe('x', () => {
	for (const [name, content] of Object.entries(APPENDIX_A))
		for (const gen of [2, 3] as const)
			it(`${name} ${gen}`, () => {
				const branch = /v3\.\d+/.exec(content)?.[0] ?? 'v3.24';
				const plan = communityPlan([{path: MAIN, content}], branch, gen);
				console.log(
					name,
					gen,
					plan.kind,
					plan.kind === 'edits'
						? plan.reasons.map((r) => say(r)).join('\n') +
								'\n' +
								plan.edits.map(
									(e) => unifiedDiff(e.path, e.before, e.after) + JSON.stringify(e.lines),
								)
						: plan.kind === 'impossible'
							? say(plan.reason)
							: JSON.stringify(plan.where),
				);
				expect(1).toBe(1);
			});
});
