import {describe, expect, it} from 'vitest';
import {CheckList} from '../../../components/parts/CheckList.tsx';
import {CHECKS, check} from '../../helpers/checks.ts';
import {rowsOfPart} from '../../helpers/part.tsx';

const FOUR = [
	check('ok', 'root', {source: 'id -u'}),
	check('unknown', 'free space could not be read'),
	check('fail', 'no modules of the running kernel'),
	check('warn', 'community is off', {source: '/etc/apk/repositories'}),
];

describe('a list of checks', () => {
	it('keeps their order where all fit', () => {
		expect(
			rowsOfPart(<CheckList checks={FOUR} scrollTop={0} showsDetails={false} rows={4} />),
		).toEqual([
			'  ok     root',
			'  ?      free space could not be read',
			'  FAIL   no modules of the running kernel',
			'  warn   community is off',
		]);
	});

	it('shows the problems first where not all fit', () => {
		expect(
			rowsOfPart(<CheckList checks={FOUR} scrollTop={0} showsDetails={false} rows={3} />),
		).toEqual([
			'  FAIL   no modules of the running kernel',
			'  warn   community is off',
			'  v 2 more, PageDown',
		]);
	});

	it('says where a fact comes from when asked', () => {
		const [first] = rowsOfPart(
			<CheckList checks={FOUR} scrollTop={0} showsDetails={true} rows={4} />,
		);
		expect(first).toMatch(/^ {2}ok {5}root {20,}from id -u$/);
	});

	it('reaches every check by scrolling, and never scrolls past the last', () => {
		const seen = new Set<string>();
		for (let scrollTop = 0; scrollTop < CHECKS.length + 5; scrollTop++) {
			const rows = rowsOfPart(
				<CheckList checks={CHECKS} scrollTop={scrollTop} showsDetails={false} rows={5} />,
			);
			expect(rows.length).toBe(5);
			for (const row of rows) {
				seen.add(row);
			}
		}

		for (const {value} of CHECKS) {
			expect([...seen].some((row) => row.includes(String(value.values.text)))).toBe(true);
		}
	});
});
