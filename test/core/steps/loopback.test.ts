import {expect, test} from 'vitest';
import {byteStringOfText, textOf} from '../../../src/core/byte-string.ts';
import {loopbackEdit} from '../../../src/core/steps/loopback.ts';
import {told} from '../../helpers/told-value.ts';

const WHOLE = 'auto lo\niface lo inet loopback\n';

test.each([
	[undefined, WHOLE],
	['', WHOLE],
	['iface lo inet loopback\n', 'auto lo\niface lo inet loopback\n'],
	['# mine\n\t iface  lo inet loopback\n', 'auto lo\n# mine\n\t iface  lo inet loopback\n'],
	['iface eth0 inet dhcp\n', `${WHOLE}iface eth0 inet dhcp\n`],
	['iface lowpan0 inet dhcp\n', `${WHOLE}iface lowpan0 inet dhcp\n`],
	['#iface lo inet loopback\n', `${WHOLE}#iface lo inet loopback\n`],
])('%j gets a loopback that is brought up, and loses nothing', (before, after) => {
	const edit = loopbackEdit(before === undefined ? undefined : byteStringOfText(before));
	expect(textOf(edit.after ?? byteStringOfText(''))).toBe(after);
	expect(edit.before === undefined ? undefined : textOf(edit.before)).toBe(before);
	const {before: _, after: __, ...rest} = edit;
	expect(told({...rest, newFileMode: edit.newFileMode.toString(8)}, 900)).toBe(
		'{kind:"edit",id:"interfaces.loopback",path:"/etc/network/interfaces",newFileMode:"644",' +
			'reason:["edit.interfaces.reason"],privilege:"root",undo:{kind:"restore-file"}}',
	);
});
