import {message} from '../messages/message.ts';
import type {SettingsChange} from './daemon-json/merge.ts';
import {type SettingId, type SettingOffer, settingOffers} from './daemon-json/setting-offers.ts';
import type {Remedy} from './diagnosis.ts';
import type {Intent} from './intent.ts';
import {rootlessParts} from './rootless/rootless-path.ts';
import {rootlessStep, settingStep} from './setting-step.ts';
import type {State} from './state.ts';
import {closeView, openView, probe, stay, withChoices, withViews} from './transitions.ts';
import type {View} from './view.ts';
import type {Update} from './wizard-event.ts';

/** Longest answer; a folder or an address is shorter. */
const MOST_LETTERS = 200;

type AnswerView = Extract<View, {view: 'answer'}>;

/** What choosing a setting, a part of Docker without root, or another runlevel means. */
export const SETTING_ACTIONS: Readonly<Record<string, (state: State, argument: string) => Update>> =
	{
		// What ran since the last look has changed what is true of the box.
		settings: (state) => probe(openView(state, {view: 'settings'}), false),
		offer: chooseOffer,
		rootless: (state) => probe(openView(state, {view: 'rootless'}), false),
		part: choosePart,
		'move-runlevel': (state) => {
			const choices = {...state.choices, runlevel: 'default', movesRunlevel: true} as const;
			const moved = withChoices(state, choices);
			return stay({...moved, stages: {...moved.stages, service: 'wait'}, cursor: 0});
		},
	};

/** Returns the setting that a word is typed for; undefined where none is. */
export function answerView({views, overlay}: State): AnswerView | undefined {
	const view = views.at(-1);
	return view?.view === 'answer' && overlay === null ? view : undefined;
}

/** Returns the state after a key while a word is typed. */
export function updateAnswer(state: State, view: AnswerView, intent: Intent): Update {
	switch (intent.intent) {
		case 'type-text': {
			const text = (view.text + intent.text).slice(0, MOST_LETTERS);
			return stay(withAnswer(state, {...view, text, isRefused: false}));
		}

		case 'erase-text':
			return stay(
				withAnswer(state, {...view, text: [...view.text].slice(0, -1).join(''), isRefused: false}),
			);
		case 'confirm': {
			const offer = offerOf(state, view.setting);
			const change = offer?.change(view.text.trim());
			return offer && change
				? openSetting(closeView(state), offer, change)
				: stay(withAnswer(state, {...view, isRefused: true}));
		}

		case 'go-back':
			return stay(closeView(state));
		default:
			return stay(state);
	}
}

function withAnswer(state: State, view: AnswerView): State {
	return withViews(state, [...state.views.slice(0, -1), view]);
}

function offerOf({facts}: State, id: string): SettingOffer | undefined {
	return facts ? settingOffers(facts).find((offer) => offer.id === id) : undefined;
}

function chooseOffer(state: State, id: string): Update {
	const offer = offerOf(state, id);
	if (!offer) {
		return stay(state);
	}

	if (offer.asks) {
		const setting = id as SettingId;
		return stay(openView(state, {view: 'answer', setting, text: '', isRefused: false}));
	}

	const change = offer.change('');
	return change ? openSetting(state, offer, change) : stay(state);
}

/** The setting is shown like any other change; dockerd judges it before it is the real one. */
function openSetting(state: State, offer: SettingOffer, change: SettingsChange): Update {
	const step = state.facts ? settingStep(state.facts, offer, change) : undefined;
	return step
		? stay(openView(state, {view: 'step', step, findings: [], ended: null}))
		: stay({...state, notice: message('settings.unreadable')});
}

function choosePart(state: State, id: string): Update {
	if (id === 'limits') {
		const title = message('rootless.limits.title');
		const remedy: Remedy = {id: 'rootless.limits', title, kind: 'manual', commands: []};
		const why = message('rootless.limits');
		return stay(openView(state, {view: 'advice', remedy, why}));
	}

	const part = state.facts
		? rootlessParts(state.facts).find((other) => other.id === id)
		: undefined;
	if (!part) {
		return stay(state);
	}

	const {remedy, step} = rootlessStep(part);
	const {why} = part;
	return stay(
		openView(
			state,
			step ? {view: 'step', step, findings: [], ended: null} : {view: 'advice', remedy, why},
		),
	);
}
