import {expect, test} from 'vitest';
import {explain} from '../../../src/core/explain.ts';

/** Which explanation each word of a command has, without the beginning that all of them share. */
const notes = (line: string) =>
	explain(line.split(' ')).map(({note}) => note.key.replace('explain.', ''));

test.each([
	['addgroup ada docker', ['addgroup', 'group.user', 'group.docker']],
	['addgroup ada wheel', ['addgroup', 'group.user', 'group.name']],
	['delgroup ada wheel', ['delgroup', 'group.user', 'group.name']],
	['chgrp docker /run/x', ['chgrp', 'group.docker', 'path']],
	['chgrp wheel docker', ['chgrp', 'group.name', 'path']],
	[
		'rc-update add docker default',
		['rc-update', 'rc-update.add', 'service.docker', 'runlevel.default'],
	],
	['rc-update add docker boot', ['rc-update', 'rc-update.add', 'service.docker', 'runlevel.boot']],
	['rc-update del sshd mine', ['rc-update', 'rc-update.del', 'service.name', 'runlevel']],
	['rc-update show mine', ['rc-update', 'rc-update.show', 'runlevel']],
	['rc-status mine', ['rc-status', 'runlevel']],
	['rc-status boot', ['rc-status', 'runlevel.boot']],
	['rc-service docker start', ['rc-service', 'service.docker', 'service.start']],
	['rc-service sshd stop', ['rc-service', 'service.name', 'service.stop']],
	['service sshd reload', ['service', 'service.name', 'unknown.argument']],
	['rc-service sshd toString', ['rc-service', 'service.name', 'unknown.argument']],
	[
		'find /var -type f -exec ls {} +',
		[
			'find',
			'find.folder',
			'find.type',
			'find.files',
			'find.exec',
			'program',
			'find.found',
			'find.many',
		],
	],
])('%s', (line, found) => {
	expect(notes(line)).toEqual(found);
});

test('what is not known of a service is said of the program that would know it', () => {
	const [, , last] = explain(['rc-service', 'sshd', 'reload']);
	expect(last?.note.values).toEqual({program: 'rc-service'});
});
