import {describe, expect, test} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import type {DiagnoseInput} from '../../../src/core/diagnosis/reading.ts';

const causes = (input: DiagnoseInput) => diagnose(input).diagnoses.map(({cause}) => cause);
const MISSING =
	'ERROR: unable to select packages:\n  nodejs (no such package):\n    required by: world[nodejs]\n';

describe('what is nearly a sign', () => {
	test('a question without its answer tells something only where the text would have it', () => {
		expect(causes({text: 'alpine:~# apk policy docker\nalpine:~# '})).toContain(
			'community-repo-disabled',
		);
		expect(causes({text: '', command: 'apk policy docker'})).toEqual([]);
		expect(causes({text: 'alpine:~# apk policy nano\nalpine:~# '})).toEqual([]);
		expect(causes({text: 'alpine:~# apk info docker\nalpine:~# '})).toEqual([]);
	});

	test('a package that nobody asked for now was wished for earlier', () => {
		const text = `alpine:~# apk add docker\n${MISSING}`;
		expect(causes({text})).toContain('world-missing-package');
		expect(causes({text: MISSING, world: 'nodejs\n'})).toContain('world-missing-package');
		expect(causes({text: MISSING, world: 'nodejs=20\n'})).toContain('world-missing-package');
		const asked = {text: `alpine:~# apk add nodejs\n${MISSING}`, world: 'nodejs\n'};
		expect(causes(asked)).not.toContain('world-missing-package');
		expect(causes({text: MISSING, world: 'node\n'})).not.toContain('world-missing-package');
	});

	test('modules are missing after an upgrade only where the daemon is what fails', () => {
		const modprobe = "modprobe: can't change directory to '/lib/modules/6.12.31-0-lts'";
		const tables = 'iptables: Failed to initialize nft: Protocol not supported';
		const start = 'failed to start daemon: Error initializing network controller';
		expect(causes({text: `${start}: ${tables}\n${modprobe}`})).toContain(
			'kernel-upgraded-not-rebooted',
		);
		expect(causes({text: modprobe})).not.toContain('kernel-upgraded-not-rebooted');
	});
});
