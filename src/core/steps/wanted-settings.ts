import type {Choices} from '../choices.ts';
import {inspectSettings, type SettingsFiles} from '../daemon-json/inspect-settings.ts';
import type {JsonObject} from '../daemon-json/json-value.ts';
import type {SettingsChange} from '../daemon-json/merge.ts';
import {flagsIn} from '../daemon-json/service-options.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';

/** Names of the proxies in daemon.json and of the variables that say the same, the usual spelling first. */
const PROXY_KEYS = [
	['http-proxy', 'http_proxy', 'HTTP_PROXY'],
	['https-proxy', 'https_proxy', 'HTTPS_PROXY'],
	['no-proxy', 'no_proxy', 'NO_PROXY'],
] as const;

/**
 * Returns what daemon.json lacks of the registry mirror that was chosen and of the proxies with which
 * everything else on the box works: dockerd fetches images itself, and is not started from a shell.
 *
 * What a flag of the service says is left to it, since dockerd refuses to be told twice.
 */
export function wantedSettings(
	facts: Facts,
	{registryMirror, offline}: Choices,
	files: SettingsFiles,
): SettingsChange {
	const {values = {}, options} = inspectSettings(files);
	const flags = options.kind === 'known' ? flagsIn(options.words).map(({flag}) => flag) : [];
	const proxies =
		offline || flags.some((flag) => /-proxy$/.test(flag)) ? {} : lacking(facts, files, values);
	return {
		...(registryMirror !== undefined &&
			!flags.includes('--registry-mirror') &&
			mirrorsWith(registryMirror, values)),
		...(Object.keys(proxies).length > 0 && {proxies}),
	};
}

/** The one that was chosen is asked first; the others stay. dockerd adds the slash by itself. */
function mirrorsWith(mirror: string, values: JsonObject): SettingsChange {
	const found = values['registry-mirrors'];
	const others = Array.isArray(found) ? found.map(String) : [];
	const isThere = others.some((other) => other.replace(/\/+$/, '') === mirror);
	return isThere ? {} : {'registry-mirrors': [mirror, ...others]};
}

function lacking(facts: Facts, {serviceConfig}: SettingsFiles, values: JsonObject) {
	// Whoever gave the daemon a proxy already may have meant another one than the shell's.
	const serviceProxies = facts.serviceProxies ? valueOr(facts.serviceProxies, []) : [];
	const isGiven =
		values.proxies !== undefined ||
		/^[^#\n]*\bhttps?_proxy=/im.test(serviceConfig?.content ?? '') ||
		serviceProxies.some((name) => /^https?_proxy$/i.test(name));
	return isGiven ? {} : daemonProxies(valueOr(facts.proxies, {}));
}

/**
 * Returns these proxy variables as daemon.json has them, empty where there is no proxy. One with a
 * password is left out: everybody on the box can read that file.
 */
export function daemonProxies(
	variables: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
	const entries = PROXY_KEYS.flatMap(([key, ...names]): [string, string][] => {
		const value = names.map((name) => variables[name]).find(Boolean);
		return value && !value.includes('@') ? [[key, value]] : [];
	});
	return entries.some(([key]) => key !== 'no-proxy') ? Object.fromEntries(entries) : {};
}
