import {type Fact, known} from '../fact.ts';
import type {SystemName} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {askLine, askText, isAnswered, unusable} from './ask.ts';

/** Returns which system this is, from os-release; from `/etc/alpine-release` where that is missing. */
export function systemFrom(answers: ProbeAnswers): Fact<SystemName> {
	const first = askText(answers, 'os-release');
	const text = first.kind === 'known' ? first : askText(answers, 'usr-os-release');
	const release = askLine(answers, 'alpine-release');
	if (text.kind !== 'known') {
		return release.kind === 'known'
			? known(alpineNamed(release.value), release.source)
			: isAnswered(answers, 'os-release')
				? unusable('os-release')
				: text;
	}

	const fields = osReleaseFields(text.value);
	const id = fields.get('ID') ?? '';
	if (id === '') {
		return release.kind === 'known'
			? known(alpineNamed(release.value), release.source)
			: unusable('os-release');
	}

	const idLike = (fields.get('ID_LIKE') ?? '').split(/\s+/).filter((word) => word !== '');
	const isDerived = idLike.includes('alpine') || release.kind === 'known';
	return known(
		{
			id,
			idLike,
			prettyName: fields.get('PRETTY_NAME') ?? fields.get('NAME') ?? id,
			family: id === 'alpine' ? 'alpine' : isDerived ? 'alpine-derived' : 'other',
		},
		text.source,
	);
}

/** Returns the fields of an os-release file, quotes taken off; the last one of a name counts. */
export function osReleaseFields(text: string): ReadonlyMap<string, string> {
	const fields = new Map<string, string>();
	for (const line of text.split(/\r?\n/)) {
		const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*?)\s*$/.exec(line);
		if (match?.[1] !== undefined && match[2] !== undefined) {
			fields.set(match[1], unquoted(match[2]));
		}
	}

	return fields;
}

/** Returns the value of a shell assignment without its quotes. */
export function unquoted(value: string): string {
	const double = /^"(.*)"$/.exec(value);
	if (double?.[1] !== undefined) {
		return double[1].replace(/\\(["$`\\])/g, '$1');
	}

	return /^'(.*)'$/.exec(value)?.[1] ?? value;
}

function alpineNamed(release: string): SystemName {
	return {id: 'alpine', idLike: [], prettyName: `Alpine Linux ${release}`, family: 'alpine'};
}
