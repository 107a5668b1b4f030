import {describe, expect, it} from 'vitest';
import {readInput} from '../../../src/core/diagnosis/reading.ts';
import {recogniseOldKernel} from '../../../src/core/diagnosis/running-kernel.ts';
import {sessionOf} from '../../../src/core/diagnosis/session.ts';
import {toldFindings} from '../../helpers/told-findings.ts';

const told = (...lines: readonly string[]) =>
	toldFindings(recogniseOldKernel(sessionOf(readInput({text: `${lines.join('\n')}\n`}))));

const OLD = '6.12.31-0-lts';
const NEW = '6.12.40-0-lts';
const LIST = 'box:~# ls /lib/modules';
const ASK = 'box:~# uname -r';
const RENAMED = (lines: string) => [`certain kernel-upgraded-not-rebooted: ${OLD} (${lines})`];

describe('a kernel whose modules are gone', () => {
	it.each([
		['shows beside the list of modules', [ASK, OLD, LIST, NEW], '2 3 4'],
		['shows in any order', [LIST, NEW, ASK, OLD], '4 1 2'],
		['shows with a list of several', [ASK, OLD, LIST, '6.6.1-0-lts', NEW], '2 3 4'],
		['shows with a list in one line', [ASK, OLD, LIST, `6.6.1-0-lts   ${NEW}`], '2 3 4'],
		['shows with a list that is indented', [ASK, `  ${OLD}`, LIST, `  ${NEW}  `], '2 3 4'],
		['shows a little below the question', [ASK, 'a', 'b', 'c', OLD, LIST, NEW], '5 6 7'],
		['shows with options', [ASK, OLD, 'box:~# ls -l -a /lib/modules/', NEW], '2 3 4'],
		['shows behind other prompts', ['$ uname -r', OLD, '/ # ls /lib/modules', NEW], '2 3 4'],
		[
			'is named by modprobe',
			[`modprobe: FATAL: no folder /lib/modules/${OLD}`, LIST, NEW],
			'1 2 3',
		],
		[
			'is named by the modprobe of BusyBox',
			[`modprobe: can't change directory to '${OLD}': No such file`, LIST, NEW],
			'1 2 3',
		],
		['is named by uname -a', [`Linux box ${OLD} #1-Alpine SMP`, LIST, NEW], '1 2 3'],
		['is named by docker info', [` Kernel Version: ${OLD}`, LIST, NEW], '1 2 3'],
		[
			'is the first that is named',
			[ASK, OLD, `Linux box ${NEW} #1-Alpine SMP`, LIST, NEW],
			'2 4 5',
		],
		[
			'is named after a question that was not answered',
			[ASK, 'a', 'b', 'c', 'd', `Linux box ${OLD} #1-Alpine`, LIST, NEW],
			'6 7 8',
		],
		['is the first of several in the answer', [ASK, `${OLD} ${NEW}`, LIST, NEW], '2 3 4'],
	])('%s', (_how, lines, places) => {
		expect(told(...lines)).toEqual(RENAMED(places));
	});

	it('may have a name like that of a package', () => {
		expect(told(ASK, '6.12.31-1-r1', LIST, ' 6.12.40-1-r1')).toEqual([
			'certain kernel-upgraded-not-rebooted: 6.12.31-1-r1 (2 3 4)',
		]);
	});

	it.each([
		['its modules are there', [ASK, OLD, LIST, OLD]],
		['its modules are there with others', [ASK, OLD, LIST, NEW, OLD]],
		['its modules are there in one line', [ASK, OLD, LIST, `${NEW}  ${OLD}`]],
		['its modules are there, below something', [ASK, OLD, LIST, 'total 0', OLD]],
		['the list was not printed', [ASK, OLD, LIST]],
		['the list is far below', [ASK, OLD, LIST, 'a', 'b', 'c', 'd', NEW]],
		['the list stands above', [NEW, 'a', LIST, 'total 0', ASK, OLD]],
		['no list was asked for', [ASK, OLD, NEW]],
		['another folder was listed', [ASK, OLD, `box:~# ls /lib/modules/${NEW}`, NEW]],
		['the running one is not named', [LIST, NEW]],
		['the question was not answered', [LIST, NEW, ASK]],
		['the question was another one', ['box:~# uname -s', OLD, LIST, NEW]],
	])('is none where %s', (_why, lines) => {
		expect(told(...lines)).toEqual([]);
	});
});
