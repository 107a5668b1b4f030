import {describe, expect, test} from 'vitest';
import {byteStringOfText} from '../../../src/core/byte-string.ts';
import {flagsIn, serviceOptions} from '../../../src/core/daemon-json/service-options.ts';

const read = (text: string) => serviceOptions(byteStringOfText(text));
const words = (text: string) => {
	const options = read(text);
	return options.kind === 'known' ? options.words.map((word) => word.text) : 'unclear';
};

describe('DOCKER_OPTS', () => {
	test.each([
		['', []],
		['DOCKER_OPTS=""\n', []],
		['DOCKER_OPTS="--debug -l info"\n', ['--debug', '-l', 'info']],
		["DOCKER_OPTS='--debug'", ['--debug']],
		['DOCKER_OPTS=--debug # why not\n', ['--debug']],
		['\texport DOCKER_OPTS="--mtu=1400"', ['--mtu=1400']],
		['#DOCKER_OPTS="--debug"\n', []],
		['DOCKER_OPTS="--debug"\nDOCKER_OPTS="--mtu 1400"\n', ['--mtu', '1400']],
		['DOCKER_OPTS="--debug"\nDOCKER_OPTS="$DOCKER_OPTS -l info"\n', ['--debug', '-l', 'info']],
		[`DOCKER_OPTS="\${DOCKER_OPTS} -D"\n`, ['-D']],
		['DOCKER_OPTS="-H tcp://[::1]:2375"\n', ['-H', 'tcp://[::1]:2375']],
		['DOCKER_OPTS="--debug \\\n  --mtu=1400"\n', ['--debug', '--mtu=1400']],
		['DOCKER_OPTS="--label \'a b=c\'"\n', ['--label', 'a b=c']],
		['DOCKER_OPTS="--label a=\\"b\\""\n', ['--label', 'a=b']],
		['DOCKER_OPTS="--label \\"a b\\" -D"\n', ['--label', 'a b', '-D']],
		['DOCKER_OPTS="--label \'\' \\"\\""\n', ['--label', '', '']],
		['DOCKER_OPTS="-D"  # why\n', ['-D']],
		['DOCKER_OPTS="-D" \t\r\nX=1\n', ['-D']],
		['DOCKER_OPTS=-D; X=1\n', 'unclear'],
		['DOCKER_OPTS=-D;\n', ['-D']],
		['DOCKER_OPTS=-D X=1\n', 'unclear'],
		['DOCKER_OPTS=-D & X=1\n', 'unclear'],
		['DOCKER_OPTS=--de\\\nbug\n', ['--debug']],
		['DOCKER_OPTS=-l\\ info\n', ['-l', 'info']],
		['DOCKER_OPTS="a\\$b\\`c\\\\d\\e"', 'unclear'],
		['DOCKER_OPTS="-D $DOCKER_OPTS"\n', 'unclear'],
		['DOCKER_OPTS="-D"\nDOCKER_OPTS=\'-l info $DOCKER_OPTS\'\n', ['-l', 'info', '$DOCKER_OPTS']],
		['DOCKER_OPTS="$DOCKER_OPTSX"\n', 'unclear'],
		['XDOCKER_OPTS="-D"\n', []],
		['DOCKER_OPTS="-D"', ['-D']],
		['\n\nDOCKER_OPTS="$DOCKER_OPTS\n-D"\n', ['-D']],
		['OTHER_OPTS="--x"\nDOCKER_OPTS="-D"\n', ['-D']],
		['DOCKER_OPTS="--data-root $HOME/docker"\n', 'unclear'],
		['DOCKER_OPTS="$(cat /etc/opts)"\n', 'unclear'],
		['DOCKER_OPTS=`date`\n', 'unclear'],
		['DOCKER_OPTS="never closed\n', 'unclear'],
	])('%j', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test('is told by its line', () => {
		const options = read(
			'# comment\n\nDOCKER_OPTS="-D \\\n -l info"\nX=1\nDOCKER_OPTS="$DOCKER_OPTS --mtu 1"\n',
		);
		const lines = options.kind === 'known' ? options.words.map(({line}) => line) : [];
		expect(lines).toEqual([3, 3, 3, 6, 6]);
	});
});

describe('the flags of dockerd', () => {
	test.each([
		['--debug', [['--debug', '']]],
		[
			'-H unix:///x --mtu=1400',
			[
				['-H', 'unix:///x'],
				['--mtu', '1400'],
			],
		],
		[
			'--label a=b -D',
			[
				['--label', 'a=b'],
				['-D', ''],
			],
		],
		['-- -D', [['-D', '']]],
		['- x-y', []],
		['-=x', [['-', 'x']]],
		[
			'--label a- -D',
			[
				['--label', 'a-'],
				['-D', ''],
			],
		],
	])('%s', (text, expected) => {
		const options = read(`DOCKER_OPTS="${text}"`);
		const flags = options.kind === 'known' ? flagsIn(options.words) : [];
		expect(flags.map(({flag, value}) => [flag, value])).toEqual(expected);
	});
});
