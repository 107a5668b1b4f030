import {quoteWord} from '../shell-text.ts';
import {wantedPackages} from '../steps/install.ts';
import {type ExportSource, exportedProxies} from './export-source.ts';
import {ACTS} from './script-acts.ts';
import {PARTS} from './script-parts.ts';

/**
 * Returns a POSIX script for BusyBox ash that does what the plan does and needs neither Node nor
 * this product: the same checks before, waiting and proof after, nothing done twice, and its own
 * `undo`. It depends on choices only, never on the box that it was made on, and has only the parts
 * that they need.
 */
export function shellScript(source: ExportSource): string {
	const {choices, version} = source;
	const {kit, keep, registryMirror = ''} = choices;
	const hasKit = kit !== undefined;
	const calls = [
		'check',
		...(hasKit ? ['is_installed || check_kit'] : ['repositories']),
		'install',
		'settings',
		'service_',
		...(hasKit ? ['load_images'] : []),
		'access',
		'verify',
		...(keep ? ['keep'] : []),
	];
	return `${[
		PARTS.head(version),
		settingsOf(source, registryMirror).join('\n'),
		PARTS.begin,
		PARTS.checks,
		...(hasKit ? [PARTS.kit] : [PARTS.repositories]),
		PARTS.install,
		hasKit ? PARTS.addFromKit : PARTS.add,
		ACTS.settings,
		ACTS.service,
		ACTS.verify,
		...(keep ? [ACTS.keep] : []),
		ACTS.undo,
		ACTS.end(calls.join('; ')),
	].join('\n')}\n`;
}

function settingsOf(source: ExportSource, registryMirror: string): readonly string[] {
	const {choices} = source;
	const proxies = exportedProxies(source);
	return [
		`packages=${quoteWord(wantedPackages(choices).join(' '))}`,
		`runlevel=${quoteWord(choices.runlevel)}`,
		`move=${choices.movesRunlevel ? 'yes' : 'no'} # yes: also takes Docker out of the other runlevel`,
		`users=${quoteWord(choices.users.join(' '))}`,
		...(choices.kit === undefined
			? [
					`mirror=${quoteWord(choices.mirror ?? '')}`,
					`repositories=${choices.skipRepositories ? 'skip' : 'fix'}`,
				]
			: [`kit=${quoteWord(choices.kit)}`]),
		`registry_mirror=${quoteWord(registryMirror)}`,
		`network=${choices.offline ? 'no' : 'yes'}`,
		...(proxies.length === 0
			? []
			: [
					'# Proxies; those of the box itself count before them. None with a password is ever written here.',
					...proxies.map(([name, value]) => `${name}=\${${name}:-${quoteWord(value)}}`),
					`export ${proxies.map(([name]) => name).join(' ')}`,
				]),
	];
}
