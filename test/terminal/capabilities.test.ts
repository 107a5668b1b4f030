import {describe, expect, it} from 'vitest';
import {type CapabilityInput, capabilitiesOf} from '../../src/terminal/capabilities.ts';

type Changes = {
	environment?: CapabilityInput['environment'];
	stdout?: CapabilityInput['stdout'];
	stdin?: CapabilityInput['stdin'];
	wishes?: Partial<CapabilityInput['wishes']>;
};

function look(changes: Changes = {}) {
	return capabilitiesOf({
		environment: changes.environment ?? {TERM: 'xterm-256color', LANG: 'C.UTF-8'},
		stdout: changes.stdout ?? {isTTY: true, columns: 100, rows: 30},
		stdin: changes.stdin ?? {isTTY: true},
		wishes: {look: 'auto', color: 'auto', isPlain: false, ...changes.wishes},
	});
}

describe('symbols', () => {
	it.each(['linux', 'vt100', 'vt220', 'dumb', ''])('are ASCII where TERM is "%s"', (TERM) => {
		expect(look({environment: {TERM, LANG: 'C.UTF-8'}}).unicode).toBe(false);
	});

	it('are ASCII where there is no TERM', () => {
		expect(look({environment: {LANG: 'C.UTF-8'}}).unicode).toBe(false);
	});

	it.each([
		[{LC_ALL: 'C'}, false],
		[{LC_ALL: 'POSIX', LANG: 'en_US.UTF-8'}, false],
		[{LC_CTYPE: 'de_AT.ISO-8859-1'}, false],
		[{LC_ALL: '', LANG: 'C.UTF-8'}, true],
		[{LANG: 'en_US.utf8'}, true],
		[{}, true],
	] as const)('follow the locale %j: %s', (locale, unicode) => {
		expect(look({environment: {TERM: 'xterm', ...locale}}).unicode).toBe(unicode);
	});

	it('are those that are asked for', () => {
		expect(look({wishes: {look: 'ascii'}}).unicode).toBe(false);
		expect(look({environment: {TERM: 'linux'}, wishes: {look: 'unicode'}}).unicode).toBe(true);
	});
});

describe('colours', () => {
	const TERM = 'xterm';

	it.each([
		[{TERM, NO_COLOR: '1'}, false],
		[{TERM, NO_COLOR: ''}, true],
		[{TERM, NO_COLOR: '1', FORCE_COLOR: '1'}, false],
		[{TERM, FORCE_COLOR: '0'}, false],
		[{TERM: 'dumb', FORCE_COLOR: '1'}, true],
		[{TERM: 'dumb'}, false],
		[{TERM: 'linux'}, true],
	] as const)('%j: %s', (environment, color) => {
		expect(look({environment}).color).toBe(color);
	});

	it('are off without a terminal, and where nobody wants them', () => {
		expect(look({stdout: {}}).color).toBe(false);
		expect(look({wishes: {color: 'none'}}).color).toBe(false);
	});
});

describe('what colours stand on', () => {
	it.each([
		[{}, 'unknown'],
		[{COLORFGBG: '15;0'}, 'dark'],
		[{COLORFGBG: '0;default;15'}, 'light'],
		[{COLORFGBG: '0;7'}, 'light'],
		[{COLORFGBG: '12;8'}, 'dark'],
		[{COLORFGBG: '0;default'}, 'unknown'],
		[{COLORFGBG: 'nonsense'}, 'unknown'],
	] as const)('%j: %s', (environment, background) => {
		expect(look({environment: {TERM: 'xterm', ...environment}}).background).toBe(background);
	});

	it('is black on the Linux console, and what the user says before all else', () => {
		expect(look({environment: {TERM: 'linux'}}).background).toBe('dark');
		const environment = {TERM: 'linux', COLORFGBG: '15;0'};
		expect(look({environment, wishes: {color: 'light'}}).background).toBe('light');
		expect(look({environment: {TERM: 'xterm'}, wishes: {color: 'dark'}}).background).toBe('dark');
	});

	it.each([
		[{TERM: 'xterm-256color'}, true],
		[{TERM: 'screen'}, false],
		[{TERM: 'tmux-256color'}, true],
		[{TERM: 'xterm', COLORTERM: 'truecolor'}, true],
		[{TERM: 'linux'}, false],
		[{TERM: 'xterm-256color', FORCE_COLOR: '1'}, false],
		[{TERM: 'xterm', FORCE_COLOR: '3'}, true],
	])('has 256 colours with %j: %s', (environment, has256Colors) => {
		expect(look({environment}).has256Colors).toBe(has256Colors);
	});
});

describe('size and streams', () => {
	it('takes a serial console that tells 0 by 0 for a classic terminal, and remembers the guess', () => {
		expect(look({stdout: {isTTY: true, columns: 0, rows: 0}})).toMatchObject({
			columns: 80,
			rows: 24,
			isSizeGuessed: true,
		});
		expect(look()).toMatchObject({columns: 100, rows: 30, isSizeGuessed: false});
	});

	const NOT_INTERACTIVE: readonly (readonly [Changes, string])[] = [
		[{stdin: {}}, 'keys cannot be read'],
		[{stdout: {}}, 'nothing can be drawn'],
		[{environment: {TERM: 'dumb'}}, 'the terminal only prints lines'],
		[{environment: {TERM: 'xterm', ACCESSIBLE: '1'}}, 'lines are read aloud'],
		[{wishes: {isPlain: true}}, 'lines are asked for'],
	];

	it.each(NOT_INTERACTIVE)('draws no screens where %j: %s', (changes) => {
		expect(look(changes).isInteractive).toBe(false);
	});

	it('lets nothing turn on a slow serial line or for a screen reader', () => {
		expect(look().hasMotion).toBe(true);
		expect(look({environment: {TERM: 'vt100'}}).hasMotion).toBe(false);
		expect(look({environment: {TERM: 'xterm', INK_SCREEN_READER: 'true'}})).toMatchObject({
			hasMotion: false,
			isScreenReader: true,
		});
	});
});
