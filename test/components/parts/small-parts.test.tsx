import {useEffect, useState} from 'react';
import {describe, expect, it, vi} from 'vitest';
import {clockOf, silenceOf} from '../../../components/blocks/act-clock.ts';
import {Busy} from '../../../components/parts/Busy.tsx';
import {Line} from '../../../components/parts/Line.tsx';
import {Meter} from '../../../components/parts/Meter.tsx';
import {OutputPanel} from '../../../components/parts/OutputPanel.tsx';
import {ScrollView} from '../../../components/parts/ScrollView.tsx';
import type {ActRun} from '../../../src/core/run-state.ts';
import {span} from '../../../src/terminal/row.ts';
import {SMALL} from '../../helpers/emulator.ts';
import {FACTS_AT} from '../../helpers/facts.ts';
import {renderPart, rowsOfPart} from '../../helpers/part.tsx';
import {story} from '../../helpers/state.ts';

describe('a line', () => {
	it('is one row, whatever its text holds', () => {
		const text = 'a\nb\r\u001b[2Jc\u001b]52;c;eA==\u0007d\te';
		expect(rowsOfPart(<Line row={[span(text)]} />)).toHaveLength(1);
	});

	it('is cut where the body ends', () => {
		const [row = ''] = rowsOfPart(<Line row={[span('x'.repeat(200))]} />, SMALL);
		expect(row).toBe(`${'x'.repeat(35)}...`);
	});
});

describe('an output panel', () => {
	const lines = Array.from({length: 30}, (_, index) => ({
		stream: 'stdout' as const,
		text: `line ${index}`,
	}));

	it('shows the newest lines behind a gutter', () => {
		expect(rowsOfPart(<OutputPanel lines={lines} rows={2} />)).toEqual([
			'|  line 28',
			'|  line 29',
		]);
	});

	it('shows nothing in no rows', () => {
		expect(rowsOfPart(<OutputPanel lines={lines} rows={0} />)).toEqual(['']);
	});
});

describe('a meter', () => {
	it('is as full as its number', () => {
		const [row = ''] = rowsOfPart(<Meter done={7} total={14} label="7 of 14" />);
		expect(row.match(/#/g)).toHaveLength(26);
		expect(row).toMatch(/^\[#+\.+\] 7 of 14$/);
	});

	it('never overflows, and is only its number where nothing can be counted', () => {
		const [over = ''] = rowsOfPart(<Meter done={99} total={14} label="x" />);
		expect(over).not.toContain('.');
		expect(rowsOfPart(<Meter done={3} total={0} label="3 of ?" />)).toEqual(['3 of ?']);
	});
});

describe('the clock of a running act', () => {
	const told = story().begin('update').start('apk.update');
	const act = told.run.acts.at(-1) as ActRun;
	const clock = (seconds: number, changes: Partial<ActRun> = {}) => {
		const now = FACTS_AT + seconds * 1000;
		return `${clockOf({...act, ...changes}, now)}  ${silenceOf({...act, ...changes}, now)}`;
	};

	it('says more the longer nothing comes', () => {
		expect(clock(3)).toBe('3 s  running');
		expect(clock(6)).toBe('6 s  running, no output yet');
		expect(clock(9, {lineCount: 1, lastOutputAt: FACTS_AT + 1000})).toBe(
			'9 s  running, last output 8 s ago',
		);
		expect(clock(600)).toBe('10 min 0 s  running, silent for 10 min 0 s: slower than usual');
	});
});

/** Runs a story by a clock that only moves when it is told to. */
async function withStillClock(tell: () => Promise<void>): Promise<void> {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']});
	try {
		await tell();
	} finally {
		vi.useRealTimers();
	}
}

/** Lets time pass in small steps, with room for React in between. */
async function pass(milliseconds: number): Promise<void> {
	for (let passed = 0; passed < milliseconds; passed += 10) {
		vi.advanceTimersByTime(10);
		await new Promise((resolve) => setImmediate(resolve));
	}
}

/** What turns beside words that change with each second. */
function EachSecond() {
	const [beat, setBeat] = useState(0);
	useEffect(() => {
		const timer = setInterval(() => setBeat((last) => last + 1), 1000);
		return () => clearInterval(timer);
	}, []);
	return <Busy beat={beat} />;
}

describe('what turns while something runs', () => {
	it('stands still for the first 150 ms, so that a quick command never flashes', async () => {
		await withStillClock(async () => {
			const {frames, unmount} = renderPart(<Busy beat={0} />, {hasMotion: true});
			await pass(140);
			expect(new Set(frames)).toEqual(new Set(['-']));
			await pass(400);
			expect(frames).toContain('\\');
			unmount();
			expect(vi.getTimerCount()).toBe(0);
		});
	});

	it('turns with the words beside it after two seconds, and sends nothing of its own', async () => {
		await withStillClock(async () => {
			const {frames, unmount} = renderPart(<EachSecond />, {hasMotion: true});
			await pass(2500);
			const before = frames.length;
			await pass(4000);
			expect(frames.slice(before)).toEqual(['/', '-', '\\', '|']);
			unmount();
		});
	});

	it('never turns on a slow line, and is nothing to a screen reader', async () => {
		await withStillClock(async () => {
			const slow = renderPart(<Busy beat={0} />, {hasMotion: false});
			const spoken = renderPart(<Busy beat={0} />, {isScreenReader: true, hasMotion: false});
			await pass(1000);
			expect(slow.lastFrame()).toBe('-');
			expect(spoken.lastFrame()?.trim()).toBe('');
			slow.unmount();
			spoken.unmount();
		});
	});
});

describe('a page that is read', () => {
	const page = {
		title: 'Help',
		side: 'all of it',
		rows: Array.from({length: 9}, (_, index) => [span(`row ${index}`)]),
	};

	it('says which part of it is seen', () => {
		const rows = rowsOfPart(<ScrollView page={page} scrollTop={2} rows={5} />);
		expect(rows[0]).toMatch(/^Help +lines 3 to 5 of 9$/);
		expect(rows.slice(2)).toEqual(['row 2', 'row 3', 'row 4']);
	});

	it('stays at its end, and says nothing of parts where all is seen', () => {
		expect(rowsOfPart(<ScrollView page={page} scrollTop={99} rows={5} />).at(-1)).toBe('row 8');
		expect(rowsOfPart(<ScrollView page={page} scrollTop={0} rows={20} />)[0]).toMatch(/all of it$/);
	});
});
