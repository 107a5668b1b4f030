import {expect, test} from 'vitest';
import {saysTheSame, withoutWishes} from '../../../src/core/undo/same-file.ts';

const WORLD = '/etc/apk/world';

test.each([
	[WORLD, 'a\nb\n', 'b\na\n', true],
	[WORLD, 'a b', '\na\tb\n', true],
	[WORLD, 'a\nb\nc\n', 'a\nb\n', false],
	[WORLD, 'a=1\n', 'a\n', false],
	[WORLD, undefined, 'a\n', false],
	[WORLD, undefined, undefined, true],
	['/etc/apk/repositories', 'a\nb\n', 'b\na\n', false],
	['/etc/apk/repositories', 'a\n', 'a\n', true],
])('%s with %j says the same as %j: %s', (path, now, ours, isSame) => {
	expect(saysTheSame(path, now, ours)).toBe(isSame);
});

test('wishes for packages that go first do not count', () => {
	expect(withoutWishes('docker\nb\na\n', new Set(['docker']))).toBe('a\nb');
});
