import {describe, expect, it} from 'vitest';
import {FailurePanel} from '../../../components/parts/FailurePanel.tsx';
import {SMALL} from '../../helpers/emulator.ts';
import {failedAct} from '../../helpers/failed-act.ts';
import {rowsOfPart} from '../../helpers/part.tsx';
import {APK_ADD_UNKNOWN, DOCKER_LOG_NO_NFT} from '../../helpers/program-output.ts';

describe('what is shown of a failed program', () => {
	it('is its own words, whose they are and its exit code', () => {
		expect(rowsOfPart(<FailurePanel act={failedAct(APK_ADD_UNKNOWN)} rows={6} />)).toEqual([
			'What apk said (exit code 1)',
			'|  ERROR: unable to select packages:',
			'|    docker (no such package):',
			'|      required by: world[docker]',
		]);
	});

	it('keeps the end of a long line, where the reason stands', () => {
		const act = failedAct(DOCKER_LOG_NO_NFT, {kind: 'wait', exitCode: null});
		const short = rowsOfPart(<FailurePanel act={act} rows={2} />, SMALL);
		expect(short[0]).toMatch(/^\| failed to.*\.\.\..*not supported$/);
		const rows = rowsOfPart(<FailurePanel act={act} rows={9} />);
		expect(rows[0]).toBe('What the log of the daemon says');
		expect(rows.join(' ')).toContain('Protocol not supported');
	});

	it('says so where the program said nothing, or took too long', () => {
		expect(rowsOfPart(<FailurePanel act={failedAct([])} rows={3} />)).toEqual([
			'apk said nothing (exit code 1).',
		]);
		const late = failedAct([], {outcome: 'timed-out', exitCode: null});
		expect(rowsOfPart(<FailurePanel act={late} rows={3} />)).toEqual([
			'It took longer than allowed and was ended.',
		]);
	});

	it('has room for 100,000 lines and a line of 5,000 characters', () => {
		const act = failedAct(['x'.repeat(5000), ...APK_ADD_UNKNOWN], {lineCount: 100_000});
		expect(rowsOfPart(<FailurePanel act={act} rows={4} />).length).toBeLessThanOrEqual(4);
	});
});
