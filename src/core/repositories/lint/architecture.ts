import {message} from '../../../messages/message.ts';
import {byteStringOfText} from '../../byte-string.ts';
import type {Finding, LintContext} from './finding.ts';

const ARCH_FILE = '/etc/apk/arch';

/** Finds an architecture file that names another architecture than the box's. */
export function architecture(context: LintContext): readonly Finding[] {
	const {arch, archFile} = context.options;
	const [first = ''] = (archFile ?? arch).split('\n').map((line) => line.trim());
	// apk 3 falls back to its own architecture where the file is empty.
	if (
		archFile === undefined ||
		arch === '' ||
		first === arch ||
		(first === '' && context.generation === 3)
	) {
		return [];
	}

	const before = byteStringOfText(archFile);
	return [
		{
			id: 'repositories.architecture',
			cause: 'wrong-architecture',
			path: ARCH_FILE,
			line: 1,
			severity: 'error',
			message: message('repositories.architecture', {path: ARCH_FILE, found: first, arch}),
			consequence: message('repositories.then.architecture'),
			fix: [{path: ARCH_FILE, before, after: `${arch}\n`, lines: [1]}],
		},
	];
}
