import {expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {known} from '../../../src/core/fact.ts';
import {installStep, missingPackages} from '../../../src/core/steps/install.ts';
import {docker, facts} from '../../helpers/facts.ts';

const WHOLE = [
	'docker',
	'docker-cli',
	'docker-cli-compose',
	'docker-engine',
	'docker-openrc',
	'openrc',
];
const boxWith = (packages: readonly string[]) =>
	facts({docker: known(docker({packages}), 'apk info')});

test.each<[string, readonly string[], readonly string[]]>([
	['nothing is installed', ['openrc'], ['docker', 'docker-cli-compose']],
	['all is installed', WHOLE, []],
	// What is left of an installation during which the mirror did not have one of the files.
	['the daemon is missing', WHOLE.filter((name) => name !== 'docker-engine'), ['docker']],
	['the command line is missing', WHOLE.filter((name) => name !== 'docker-cli'), ['docker']],
	['the service is missing', WHOLE.filter((name) => name !== 'docker-openrc'), ['docker']],
	['there is no OpenRC', ['docker', 'docker-cli', 'docker-cli-compose', 'docker-engine'], []],
	['compose is missing', WHOLE.filter((name) => !name.endsWith('compose')), ['docker-cli-compose']],
])('%s', (_, packages, missing) => {
	expect(missingPackages(boxWith(packages), DEFAULT_CHOICES)).toEqual(missing);
});

test('an installation that was left incomplete is finished by the same command', () => {
	const incomplete = WHOLE.filter((name) => name !== 'docker-engine');
	const [act] = installStep(boxWith(incomplete), DEFAULT_CHOICES).acts;
	expect(act).toMatchObject({kind: 'command', argv: ['apk', 'add', 'docker']});
});
