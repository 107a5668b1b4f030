import {describe, expect, test} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import type {DiagnoseInput} from '../../../src/core/diagnosis/reading.ts';
import {known} from '../../../src/core/fact.ts';
import {facts} from '../../helpers/facts.ts';

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

	test('a blank behind a URL is a mistake for apk 2: known, by its words, or by its release', () => {
		const files = (branch: string, last = branch) =>
			`https://m.example/alpine/${branch}/main \nhttps://m.example/alpine/${last}/community \n`;
		const NEW =
			'ERROR: unable to select packages:\n  docker (no such package):\n    required by: world[docker]\n';
		const OLD =
			'ERROR: unsatisfiable constraints:\n  docker (missing):\n    required by: world[docker]\n';
		const isMistake = (text: string, repositories: string, apk?: 2 | 3) => {
			const more = apk && {facts: facts({apk: known({version: '', generation: apk}, 'test')})};
			return causes({text, repositories, ...more}).includes('repositories-syntax');
		};
		expect(isMistake(NEW, files('v3.23'))).toBe(false);
		expect(isMistake(NEW, files('latest-stable'))).toBe(false);
		expect(isMistake(NEW, files('v3.9', 'v3.23'))).toBe(false);
		expect(isMistake(NEW, files('v3.22'))).toBe(true);
		expect(isMistake(NEW, files('v3.9'))).toBe(true);
		expect(isMistake(OLD, files('v3.23'))).toBe(true);
		expect(isMistake(OLD, files('latest-stable'))).toBe(true);
		expect(isMistake(NEW, files('v3.23'), 2)).toBe(true);
		expect(isMistake(NEW, files('v3.22'), 3)).toBe(false);
	});
});
