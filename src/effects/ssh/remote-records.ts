import {join} from 'node:path';
import type {Outcome} from '../../core/outcome.ts';
import {type Message, message, say} from '../../messages/message.ts';
import {createJournal} from '../journal-store.ts';
import {timeInName} from '../log-path.ts';
import {newNonce} from '../nonce.ts';
import type {RecordOptions} from '../open-records.ts';
import type {OpenedRecords} from '../records.ts';
import type {Question} from '../system.ts';
import {VERSION} from '../version.ts';
import {takeOverJobs} from './earlier-jobs.ts';
import {type Client, type FoundLock, isOursAndGone, lockFrom, thisClient} from './remote-lock.ts';
import {createRemoteLog} from './remote-log.ts';
import {textOfBody} from './sections.ts';
import {call} from './shell-script.ts';
import {questionLines, type SshBox} from './ssh-system.ts';
import {saidOf, type Told} from './talk.ts';

/** Longest rest between two journeys while the lock is held; over there it falls after 90 seconds. */
const SIGN_OF_LIFE_MS = 30_000;

/** What records on another box need besides those here. */
export type RemoteRecordOptions = Omit<RecordOptions, 'system'> & {
	readonly box: SshBox;
	/** What is about to be asked: it is answered in the same journey. */
	readonly questions: readonly Question[];
};

/**
 * Takes the lock of another box and opens log and journal there, in one journey. What an earlier
 * connection began and lost is waited for, and how it ended is written into the journal.
 */
export async function openRemoteRecords(options: RemoteRecordOptions): Promise<OpenedRecords> {
	const {box, paths, command, startedAt, onLogFailure, questions} = options;
	const {talk, system} = box;
	const client = await thisClient();
	const id = `${timeInName(system.now())}-${newNonce()}`;
	const session = {folder: join(paths.state, `session-${id}`), jobs: join(paths.state, 'jobs')};
	const at = system.now();
	let told = await ask('');
	const found = held(told);
	if (found?.lock && (await isOursAndGone(found.lock, client))) {
		told = await ask(found.sum);
	}

	const refusal = refusalOf(told, box.name);
	if (refusal || told.kind !== 'told') {
		return {
			kind: 'refused',
			because: refusal ?? message('ssh.no-lock', {box: box.name, reason: '?'}),
		};
	}

	const holder = takenBy(told);
	talk.join(session);
	box.keep(questions, told);
	const path = saidOf(told.sections, 'log');
	if (path === undefined) {
		const reason = saidOf(told.sections, 'no-log') ?? '?';
		onLogFailure(message('log.failed', {path: paths.log, reason}));
	}

	const log = createRemoteLog(talk, path ?? '/dev/null', () => system.now());
	const journal = createJournal({
		...{system, folder: paths.state, command, version: VERSION},
		onSetAside(damaged) {
			const notice = message('journal.set-aside', damaged);
			log.note(say(notice));
			onLogFailure(notice);
		},
	});
	await takeOverJobs(options, told);
	const life = setInterval(() => {
		if (system.now() - talk.lastAt() >= SIGN_OF_LIFE_MS) {
			talk.ask([]).catch(() => {});
		}
	}, SIGN_OF_LIFE_MS);
	life.unref();
	return {
		kind: 'open',
		records: {
			log: path === undefined ? {...log, path: null} : log,
			journal,
			tail: log.tail,
			async close(outcome: Outcome) {
				clearInterval(life);
				await journal.close(outcome);
				await log.close();
				// The last journey: what is still to be written, then the lock, also where that failed.
				const last = [call('release', paths.state, holder, session.folder)];
				if ((await talk.ask(last)).kind === 'refused') {
					await talk.ask(last);
				}

				talk.beforeEach(undefined);
				talk.join(undefined);
			},
		},
	};

	function ask(steal: string): Promise<Told> {
		return talk.ask([
			`problem=$(${call('make_folder', paths.state, '700')} 2>&1) ||`,
			'	{ say refused 0; printf "%s" "$problem"; return 0; }',
			`(umask 077; mkdir -p ${call('', session.jobs, session.folder)} ) ||`,
			'	{ say refused 0; return 0; }',
			`umask 077; ${call('acquire', paths.state, at, fieldsOf(client), steal)} ||`,
			`	{ ${call('rm', '-rf', session.folder)}; return 0; }; umask 022`,
			`for old in ${call('', paths.state).trim()}/session-*; do`,
			`	[ "$old" = ${call('', session.folder).trim()} ] || rm -rf "$old"; done`,
			`if log=$(${call('new_log', paths.log, timeInName(startedAt))} 2>&1)`,
			`then say log; printf '%s' "$log"; else say no-log; printf '%s' "$log"; fi`,
			call('earlier_jobs', paths.state),
			...questionLines(questions),
		]);
	}
}

function fieldsOf(client: Client): string {
	return JSON.stringify(client).slice(1, -1);
}

function held(
	told: Told,
): {readonly lock: FoundLock | undefined; readonly sum: string} | undefined {
	const section =
		told.kind === 'told' ? told.sections.stdout.find(({words}) => words[0] === 'held') : undefined;
	return section && {lock: lockFrom(textOfBody(section)), sum: section.words[1] ?? ''};
}

function takenBy(told: Told & {readonly kind: 'told'}): string {
	return told.sections.stdout.find(({words}) => words[0] === 'taken')?.words[1] ?? '0';
}

function refusalOf(told: Told, box: string): Message | undefined {
	if (told.kind !== 'told') {
		return message('ssh.no-lock', {box, reason: told.message});
	}

	const found = held(told);
	if (!found) {
		return undefined;
	}

	const {lock} = found;
	if (!lock) {
		return message('ssh.no-lock', {box, reason: 'EBUSY'});
	}

	const since = `${new Date(lock.at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
	return lock.client === undefined
		? message('ssh.held-there', {box, since, pid: lock.pid})
		: message('ssh.held-here', {box, since, client: lock.client});
}
