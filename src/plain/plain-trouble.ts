/** The search for what is wrong as numbered questions: finding, causes, a look, a remedy, the proof. */
import type {Answer} from '../core/answer.ts';
import type {ByteString} from '../core/byte-string.ts';
import type {Choices} from '../core/choices.ts';
import type {Command} from '../core/command.ts';
import type {Diagnosis, Remedy} from '../core/diagnosis.ts';
import type {Stage, Step} from '../core/plan.ts';
import {
	canCarryOut,
	fileOfRemedy,
	MIRROR_REMEDY,
	planOfRemedy,
	withoutTwins,
} from '../core/remedies/plan-of-remedy.ts';
import {changesFiles, isRepositoriesRemedy} from '../core/remedies/repositories-remedy.ts';
import {smallestChoices} from '../core/smallest-change/change-choices.ts';
import type {ChangeAnswer} from '../core/smallest-change/world-change.ts';
import type {Choice} from '../core/state.ts';
import {checkOfCause} from '../core/trouble/check-of-cause.ts';
import {
	diagnoseTrouble,
	isLogAnswer,
	type Trouble,
	troubleQuestions,
} from '../core/trouble/trouble.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {diagnosisLines} from './diagnosis-lines.ts';
import {passChange} from './plain-change.ts';
import {BACK, passStep} from './plain-step.ts';
import type {Look} from './plain-wizard-look.ts';
import {ask, type Answer as Chosen, isChosen, type QuestionIo} from './questions.ts';

/** What mending needs from outside; all that touches the box is in it. */
export type Mender = {
	/** Looks at the box, with the network. */
	readonly look: (choices: Choices) => Promise<Look>;
	/** Runs programs that only read. */
	readonly askBox: (commands: readonly Command[]) => Promise<readonly Answer[]>;
	/** Asks apk, which only simulates, what has to give way for these packages. */
	readonly findChange: (request: readonly string[]) => Promise<ChangeAnswer>;
	/** Returns a file as it is now; undefined where there is none. */
	readonly readFile: (path: string) => Promise<ByteString | undefined>;
	/** Runs a step that belongs to no plan and prints what happens. */
	readonly runStep: (step: Step) => Promise<'done' | 'failed' | 'stopped'>;
	/** Returns what the last run of a stage has shown. */
	readonly causesOf: (stage: Stage) => readonly Diagnosis[];
	/** Saves a report of what is known; returns what to say of that. */
	readonly report: (found: Trouble, look: Look) => Promise<string>;
};

/** What the questions need. */
export type PlainTroubleOptions = {
	readonly io: QuestionIo;
	readonly choices: Choices;
	readonly mender: Mender;
	/** Where it was begun. */
	readonly from: Stage | 'welcome';
};

/** Asks until something is mended, or nobody wants to go on; nothing is changed unasked. */
export async function plainTrouble(options: PlainTroubleOptions): Promise<'mended' | 'left'> {
	const {io, choices, mender, from} = options;
	let known = from === 'welcome' ? [] : mender.causesOf(from);
	let mended: Diagnosis | undefined;
	for (;;) {
		await io.print(['', say(message('trouble.looking'))]);
		const look = await mender.look(choices);
		const answers = await mender.askBox(troubleQuestions(look.facts, choices));
		const diagnoses = diagnoseTrouble(look.facts, answers, known);
		const found: Trouble = {from, known, answers, diagnoses, mended};
		await io.print(findingLines(found));
		if (mended && !diagnoses.some(({cause}) => cause === mended?.cause)) {
			return 'mended';
		}

		const chosen = await askCause(diagnoses, io);
		const diagnosis = diagnoses.find(({cause}) => isChosen(chosen, `cause:${cause}`));
		if (diagnosis) {
			const isDone = await passCause(diagnosis, look, options);
			mended = isDone ? diagnosis : mended;
			known = isDone ? [] : known;
		} else if (isChosen(chosen, NONE.id)) {
			await io.print([cleanLine(await mender.report(found, look))]);
		} else if (!isChosen(chosen, AGAIN.id)) {
			return 'left';
		}
	}
}

/** Shows what a remedy would do, and does it if that is wanted; returns whether it ended well. */
export async function passRemedy(
	remedy: Remedy,
	{because}: Diagnosis,
	look: Look,
	{io, choices, mender}: PlainTroubleOptions,
): Promise<boolean> {
	const path = fileOfRemedy(remedy.id);
	const files = new Map(path === undefined ? [] : [[path, await mender.readFile(path)] as const]);
	const step = planOfRemedy({remedy, because, facts: look.facts, choices, files});
	if (!step) {
		await io.print([say(message('ask.remedy.by-hand')), ...remedy.commands].map(cleanLine));
		return false;
	}

	return passStep(step, {io, mender});
}

/**
 * Returns what can be carried out against the causes of a failure, best first.
 *
 * @param hasMirrors Whoever asks can lead to the choice of another server.
 */
export function remedyChoices(
	diagnoses: readonly Diagnosis[],
	{facts}: Look,
	choices: Choices,
	hasMirrors = false,
): readonly {readonly choice: Choice; readonly remedy: Remedy; readonly diagnosis: Diagnosis}[] {
	const all = diagnoses
		.slice(0, MOST_CAUSES)
		.flatMap((diagnosis) => diagnosis.remedies.map((remedy) => ({remedy, diagnosis})));
	const carried = all.filter(
		({remedy}) =>
			canCarryOut(remedy, {facts, choices}) &&
			(remedy.id === MIRROR_REMEDY ? hasMirrors : remedy.kind === 'plan'),
	);
	// What can only be typed into a file comes after what the product can do itself.
	const ofFiles = carried.filter(
		({remedy: {id}}) => isRepositoriesRemedy(id) && !changesFiles(id, facts, choices),
	);
	const sorted = [...carried.filter((one) => !ofFiles.includes(one)), ...ofFiles];
	const different = withoutTwins(sorted.map(({remedy}) => remedy));
	return sorted
		.filter(({remedy}) => different.includes(remedy))
		.slice(0, MOST_REMEDIES)
		.map(({remedy, diagnosis}) => ({
			choice: {id: `remedy:${remedy.id}`, label: remedy.title},
			remedy,
			diagnosis,
		}));
}

/** What may be the cause after these two is seldom it; the search for what is wrong has them all. */
const MOST_CAUSES = 2;
/** A longer list is not read to its end. */
const MOST_REMEDIES = 4;

function askCause(diagnoses: readonly Diagnosis[], io: QuestionIo): Promise<Chosen> {
	const causes = diagnoses.map(({cause, title, confidence}) => ({
		id: `cause:${cause}`,
		label: title,
		note: message(`confidence.${confidence}`),
	}));
	// Where nothing was found, Enter alone leads back instead of saving one report after the other.
	return causes.length === 0
		? ask(say(message('ask.remedy')), [BACK, NONE, AGAIN], io)
		: ask(say(message('ask.cause')), [...causes, NONE, AGAIN, BACK], io);
}

async function passCause(
	diagnosis: Diagnosis,
	look: Look,
	options: PlainTroubleOptions,
): Promise<boolean> {
	const {io, choices, mender} = options;
	await io.print(['', ...diagnosisLines(diagnosis)].map(cleanLine));
	const check = checkOfCause(diagnosis.cause, look.facts);
	if (check) {
		const [answer] = await mender.askBox([check]);
		await io.print(answer ? answerLines(answer).map(cleanLine) : []);
	}

	const offered = remedyChoices([diagnosis], look, choices);
	const smallest = smallestChoices({facts: look.facts, choices}, [diagnosis]);
	const answer = await ask(
		say(message('ask.remedies')),
		[...smallest, ...offered.map(({choice}) => choice), NOT_THIS],
		io,
	);
	if (isChosen(answer, 'smallest')) {
		return passChange(look, options);
	}

	const chosen = offered.find(({choice}) => isChosen(answer, choice.id));
	return chosen !== undefined && passRemedy(chosen.remedy, diagnosis, look, options);
}

function findingLines({answers, diagnoses = [], mended}: Trouble): readonly string[] {
	const isGone = mended && !diagnoses.some(({cause}) => cause === mended.cause);
	const title = mended ? say(mended.title) : '';
	const proof = mended
		? [say(message(isGone ? 'trouble.mended' : 'trouble.not-mended', {title}))]
		: [];
	return [
		...answers
			.filter((answer) => !isLogAnswer(answer))
			.map(({shell, isWell}) => `${say(message(isWell ? 'word.ok' : 'word.fail'))}  ${shell}`),
		...proof,
		...(diagnoses.length === 0 ? [say(message('trouble.nothing-more'))] : []),
	].map(cleanLine);
}

function answerLines({shell, lines}: Answer): readonly string[] {
	return [`$ ${shell}`, ...lines.slice(-MOST_LINES).map((line) => `| ${line}`)];
}

/** The newest lines of an answer that are worth reading. */
const MOST_LINES = 12;

const NONE: Choice = {
	id: 'none',
	label: message('choice.none-of-these'),
	note: message('choice.report'),
};
const AGAIN: Choice = {id: 'again', label: message('choice.look-again')};
const NOT_THIS: Choice = {id: 'back', label: message('choice.not-this-one')};
