import {BROKEN_FILES, forBranch} from '../../core/repositories/broken-files.ts';
import {apkCases, fieldCases, serviceCases} from '../../helpers/recorded-cases.ts';
import {anyCharacters, mutated, shards} from './mutate.ts';
import {type Random, randomOf} from './random.ts';

/** What is thrown at the product: an output, or a repositories file. */
export type FuzzInput = {readonly kind: 'output' | 'repositories'; readonly text: string};

/** So much of a recorded text is used; the rest is more of the same. Characters. */
const LONGEST_SEED = 2500;

/** Outputs among ten inputs; a repositories file is read by more and takes seven times as long. */
const OUTPUTS_OF_TEN = 8;

/** Returns the maker of inputs: the same input for the same seed and number. */
export function inputMaker(): (seed: number, index: number) => FuzzInput {
	const cases = [...apkCases(), ...fieldCases(), ...serviceCases()];
	// Some people print the files of the box before the command that failed.
	const shown = cases.flatMap(({text, repositories, world}) =>
		repositories
			? [
					`~ # cat /etc/apk/repositories\n${repositories}~ # cat /etc/apk/world\n${world ?? ''}~ # apk add docker\n${text}`,
				]
			: [],
	);
	const outputs = [...cases.map(({text}) => text), ...shown].map((text) =>
		text.slice(0, LONGEST_SEED),
	);
	const files = [
		...BROKEN_FILES.map(({text}) => forBranch(text, 'v3.22')),
		...cases.flatMap(({repositories}) => (repositories ? [repositories] : [])),
	];
	return (seed, index) => {
		const random = randomOf(seed, index);
		const kind = random.below(10) < OUTPUTS_OF_TEN ? 'output' : 'repositories';
		return {kind, text: textOf(kind === 'output' ? outputs : files, random)};
	};
}

function textOf(seeds: readonly string[], random: Random): string {
	switch (random.below(10)) {
		case 0:
			return anyCharacters(random);
		case 1:
			return shards(random);
		case 2:
			return mutated(`${random.pick(seeds)}${random.pick(seeds)}`, random);
		default:
			return mutated(random.pick(seeds), random);
	}
}
