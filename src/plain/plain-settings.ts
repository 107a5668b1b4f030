/** Settings of Docker and Docker without root as numbered questions; each is shown before it is done. */
import {settingOffers} from '../core/daemon-json/setting-offers.ts';
import {rootlessParts, rootlessUser} from '../core/rootless/rootless-path.ts';
import {rootlessStep, settingStep} from '../core/setting-step.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {BACK, passStep} from './plain-step.ts';
import type {PlainTroubleOptions} from './plain-trouble.ts';
import {ask, isChosen, type QuestionIo} from './questions.ts';
import {wrapWords} from './wrap.ts';

/** Asks for settings until nobody wants another one. */
export async function plainSettings(options: PlainTroubleOptions): Promise<void> {
	const {io, choices, mender} = options;
	for (;;) {
		const {facts} = await mender.look(choices);
		const offers = settingOffers(facts);
		const answer = await ask(
			say(message('settings.none-needed')),
			[...offers.map(({id, title}) => ({id, label: title})), BACK],
			io,
		);
		const offer = offers.find(({id}) => isChosen(answer, id));
		if (!offer) {
			return;
		}

		await print(io, [say(offer.worth), say(offer.caution)]);
		const text = offer.asks ? await askText(say(offer.asks), io) : '';
		if (offer.asks && !text) {
			continue;
		}

		const change = text === undefined ? undefined : offer.change(text);
		const step = change && settingStep(facts, offer, change);
		if (step) {
			await passStep(step, options);
		} else {
			await print(io, [say(message(change ? 'settings.unreadable' : 'settings.refused'))]);
		}
	}
}

/** Shows what Docker without root needs, and does or tells one part after the other. */
export async function plainRootless(options: PlainTroubleOptions): Promise<void> {
	const {io, choices, mender} = options;
	let isTold = false;
	for (;;) {
		const {facts} = await mender.look(choices);
		const user = rootlessUser(facts);
		const parts = rootlessParts(facts);
		if (!isTold) {
			isTold = true;
			await print(io, [
				say(user ? message('rootless.what', {user}) : message('rootless.nobody')),
				`${say(message('rootless.limits.title'))}: ${say(message('rootless.limits'))}`,
			]);
		}

		const answer = await ask(
			say(message('rootless.title')),
			[...parts.map(({id, title, status}) => ({id, label: title, note: WORDS[status]})), BACK],
			io,
		);
		const part = parts.find(({id}) => isChosen(answer, id));
		if (!part) {
			return;
		}

		const {remedy, step} = rootlessStep(part);
		if (step) {
			await passStep(step, options);
		} else {
			await print(io, [say(part.why)]);
			await io.print(remedy.commands.map((line) => cleanLine(`  $ ${line}`)));
		}
	}
}

/** Asks for words that no list has; undefined at the end of the input. */
async function askText(question: string, io: QuestionIo): Promise<string | undefined> {
	await print(io, [question]);
	return (await io.readLine(say(message('ask.text'))))?.trim();
}

function print(io: QuestionIo, texts: readonly string[]): Promise<void> {
	return io.print(['', ...texts.flatMap((text) => wrapWords(text))].map(cleanLine));
}

const WORDS = {
	ok: message('word.ok'),
	todo: message('word.wait'),
	unknown: message('report.unknown'),
	blocked: message('word.fail'),
} as const;
