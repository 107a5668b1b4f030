import {type Message, message} from '../../messages/message.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {readRegistry} from '../option-values.ts';
import {freePool} from './address-pools.ts';
import {inspectSettings} from './inspect-settings.ts';
import type {JsonObject} from './json-value.ts';
import type {SettingsChange} from './merge.ts';

/** The settings that are offered; none is ever made without being chosen. */
export type SettingId =
	| 'log-rotation'
	| 'address-pools'
	| 'registry-mirror'
	| 'data-root'
	| 'live-restore';

/** A setting that helps some people, with what it is worth and what it costs. */
export type SettingOffer = {
	readonly id: SettingId;
	readonly title: Message;
	/** What it is good for. */
	readonly worth: Message;
	/** What to know before it is chosen. */
	readonly caution: Message;
	/** What it asks for, such as an address; undefined where it is a plain yes. */
	readonly asks?: Message;
	/** Returns what goes into daemon.json; undefined where the answer cannot be used. */
	readonly change: (answer: string) => SettingsChange | undefined;
};

/** Returns the settings that make sense on this box and are not made yet. */
export function settingOffers(facts: Facts): readonly SettingOffer[] {
	const docker = valueOr(facts.docker, undefined);
	const report = inspectSettings({
		daemonJson: docker?.daemonJson,
		serviceConfig: docker?.serviceConfig,
	});
	const {values} = report;
	return values === undefined
		? []
		: [
				logRotation(values),
				addressPools(values, facts),
				mirror(values),
				dataRoot(values),
				liveRestore(values),
			].flatMap((offer) => offer ?? []);
}

/** The default driver writes without end until the disk is full (M:daemon/config/config.go). */
function logRotation(values: JsonObject): SettingOffer | undefined {
	const driver = values['log-driver'];
	const isOwn =
		values['log-opts'] !== undefined || (driver !== undefined && driver !== 'json-file');
	return isOwn
		? undefined
		: {
				id: 'log-rotation',
				title: message('offer.log-rotation'),
				worth: message('offer.log-rotation.worth'),
				caution: message('offer.log-rotation.caution'),
				change: () => ({
					'log-driver': 'json-file',
					'log-opts': {'max-size': '10m', 'max-file': '3'},
				}),
			};
}

function addressPools(values: JsonObject, facts: Facts): SettingOffer | undefined {
	const networks = valueOr(facts.link, undefined)?.networks ?? [];
	const pool = freePool(networks);
	return values['default-address-pools'] !== undefined || pool === undefined
		? undefined
		: {
				id: 'address-pools',
				title: message('offer.address-pools', {base: pool.base}),
				worth: message('offer.address-pools.worth'),
				caution: message('offer.address-pools.caution', {
					networks: networks.join(', ') || '-',
				}),
				change: () => ({'default-address-pools': [{...pool}]}),
			};
}

function mirror(values: JsonObject): SettingOffer | undefined {
	return values['registry-mirrors'] === undefined
		? {
				id: 'registry-mirror',
				title: message('offer.registry-mirror'),
				worth: message('offer.registry-mirror.worth'),
				caution: message('offer.registry-mirror.caution'),
				asks: message('offer.registry-mirror.asks'),
				change(answer) {
					const read = readRegistry('', answer);
					return read.kind === 'value' ? {'registry-mirrors': [read.value]} : undefined;
				},
			}
		: undefined;
}

function dataRoot(values: JsonObject): SettingOffer | undefined {
	return values['data-root'] === undefined
		? {
				id: 'data-root',
				title: message('offer.data-root'),
				worth: message('offer.data-root.worth'),
				caution: message('offer.data-root.caution'),
				asks: message('offer.data-root.asks'),
				change: (answer) =>
					/^\/[^\s"\\]*[^\s"\\/]$/.test(answer) && !answer.includes('/../')
						? {'data-root': answer}
						: undefined,
			}
		: undefined;
}

function liveRestore(values: JsonObject): SettingOffer | undefined {
	return values['live-restore'] === undefined
		? {
				id: 'live-restore',
				title: message('offer.live-restore'),
				worth: message('offer.live-restore.worth'),
				caution: message('offer.live-restore.caution'),
				change: () => ({'live-restore': true}),
			}
		: undefined;
}
