import type {Message} from '../messages/message.ts';
import type {Answer} from './answer.ts';
import type {BoxRecord} from './box-record.ts';
import type {ByteString} from './byte-string.ts';
import type {Command} from './command.ts';
import type {Remedy} from './diagnosis.ts';
import type {RunEvent} from './event.ts';
import type {Facts, Network} from './facts.ts';
import type {Intent} from './intent.ts';
import type {Lesson, LessonOffer} from './lesson/lesson.ts';
import type {LessonQuestion} from './lesson/lesson-words.ts';
import type {MirrorTime} from './mirrors.ts';
import type {Outcome} from './outcome.ts';
import type {Stage, Step, StepSummary} from './plan.ts';
import type {Preferences} from './preferences.ts';
import type {ChangeSearch} from './smallest-change/search.ts';
import type {StageStatus, State} from './state.ts';
import type {UndoAfter, UndoLook} from './undo/undoing.ts';
import type {UndoStep} from './undo-plan.ts';

/** What happened outside: answers to the effects that the update function asked for. */
export type WizardEvent =
	/** The box answered the probe; all but the network is known. */
	| {
			readonly happened: 'facts-gathered';
			readonly facts: Facts;
			/** The network is asked next. */
			readonly asksNetwork: boolean;
	  }
	/** What an undo and a resume compare the box with was noted, as it is now. */
	| {readonly happened: 'box-recorded'; readonly box: BoxRecord; readonly at: number}
	/** The network was asked too. */
	| {readonly happened: 'network-probed'; readonly network: Network; readonly at: number}
	/** The runner said something. */
	| {readonly happened: 'run-event'; readonly event: RunEvent}
	/** All steps of a stage have ended, or one of them failed. */
	| {readonly happened: 'stage-ended'; readonly stage: Stage; readonly status: StageStatus}
	/** Steps that belong to no plan are about to be run. */
	| {readonly happened: 'steps-added'; readonly steps: readonly StepSummary[]}
	/** The step of a view has ended. */
	| {readonly happened: 'remedy-ended'; readonly status: StageStatus}
	/** A server answered, or did not. */
	| {readonly happened: 'mirror-measured'; readonly base: string; readonly time: MirrorTime}
	/** All servers have been asked. */
	| {readonly happened: 'mirrors-measured'}
	/** Programs that only read have said what they say. */
	| {readonly happened: 'box-answered'; readonly answers: readonly Answer[]}
	/** apk was asked what it could do, one time more. */
	| {readonly happened: 'change-tried'; readonly tried: number}
	/** What apk can do is known. */
	| {readonly happened: 'changes-found'; readonly search: ChangeSearch}
	/** A file that a remedy has to see was read; undefined where there is none. */
	| {
			readonly happened: 'file-read';
			readonly path: string;
			readonly wish: RemedyWish;
			readonly text: ByteString | undefined;
	  }
	/** The editor has ended. */
	| {
			readonly happened: 'edited-by-hand';
			readonly path: string;
			readonly before: ByteString | undefined;
			readonly after: ByteString | undefined;
	  }
	/** What was asked for could not be done; the reason is a notice. */
	| {readonly happened: 'asking-failed'; readonly because: Message}
	| {readonly happened: 'report-saved'; readonly path: string}
	/** Journal and box were looked at for an undo. */
	| {readonly happened: 'undo-looked-at'; readonly look: UndoLook; readonly at: number}
	/** An undo cannot begin: another instance is at work, or the journal has changed. */
	| {readonly happened: 'undo-refused'; readonly because: Message}
	| {
			readonly happened: 'undo-ended';
			readonly outcome: Outcome;
			/** Null in a dry run. */
			readonly after: UndoAfter | null;
	  }
	/** These scenarios can be picked. */
	| {readonly happened: 'offers-listed'; readonly offers: readonly LessonOffer[]}
	/** A pretend box is in place, with the scenario that it is for. */
	| {
			readonly happened: 'lesson-opened';
			readonly lesson: Lesson;
			readonly prompt: string;
			readonly at: number;
	  }
	/** These goals are met now. */
	| {readonly happened: 'goals-looked-at'; readonly met: readonly string[]; readonly at: number}
	/** The shell, or a program in it, said something. */
	| {readonly happened: 'shell-said'; readonly text: string}
	/** A line has ended. */
	| {
			readonly happened: 'shell-ended';
			readonly prompt: string;
			readonly wish: ShellWish | undefined;
	  }
	/** The line with its last word completed, or what it could be completed to. */
	| {
			readonly happened: 'shell-completed';
			readonly line: string;
			readonly choices: readonly string[];
	  }
	/** A file is opened in the editor of the pretend box. */
	| {
			readonly happened: 'editor-opened';
			readonly path: string;
			readonly text: string | undefined;
			readonly opener: 'shell' | 'wizard';
	  }
	/** The editor has written its file, or could not: the reason, in the words of the box. */
	| {readonly happened: 'editor-saved'; readonly problem: string | undefined}
	/** The one timer; comes only while something runs or is waited for. */
	| {readonly happened: 'clock-ticked'; readonly at: number}
	/** The end of the log file was read. */
	| {readonly happened: 'log-read'; readonly lines: readonly string[]; readonly earlier: number}
	/** Another language is spoken from now on. */
	| {readonly happened: 'language-changed'; readonly code: string}
	/** The terminal has another size now. */
	| {readonly happened: 'resized'; readonly bodyRows: number}
	/** A short notice for the user. */
	| {readonly happened: 'noticed'; readonly notice: Message};

/** A remedy that was chosen, and why it helps. */
export type RemedyWish = {readonly remedy: Remedy; readonly because: Message};

/** Everything that can change the state. */
export type Input = Intent | WizardEvent;

/** What the update function wants done outside; the session does it and reports by events. */
export type Effect =
	/** Asks the box, and after that the network if wanted. */
	| {readonly effect: 'probe'; readonly withNetwork: boolean}
	/** Notes what the box is like now; these are its repositories files. */
	| {readonly effect: 'record-box'; readonly repositoryFiles: readonly string[]}
	/** Runs the needed steps of a stage of the present plan. */
	| {readonly effect: 'run-stage'; readonly stage: Stage}
	/** Runs a step that belongs to no plan. */
	| {readonly effect: 'run-remedy'; readonly step: Step}
	/** Asks servers for a small file, all at the same time. */
	| {
			readonly effect: 'measure-mirrors';
			readonly questions: readonly {readonly base: string; readonly url: string}[];
	  }
	/** Runs programs that only read. */
	| {readonly effect: 'ask-box'; readonly commands: readonly Command[]}
	/** Asks apk, which only simulates, what has to give way for these packages. */
	| {readonly effect: 'find-change'; readonly request: readonly string[]}
	/** Reads the file that a remedy has to see. */
	| {readonly effect: 'read-file'; readonly path: string; readonly wish: RemedyWish}
	/** Hands the terminal to an editor with a copy of a file. */
	| {
			readonly effect: 'edit-by-hand';
			readonly path: string;
			/** What is in the copy at first; the file itself where it is left out. */
			readonly text?: ByteString;
	  }
	/** Looks at journal and box for what can be taken back. */
	| {readonly effect: 'look-at-undo'}
	/** Takes it back, with all that was decided. */
	| {readonly effect: 'run-undo'; readonly undo: readonly UndoStep[]}
	/** Writes a report for somebody who can help. */
	| {readonly effect: 'save-report'; readonly text: string}
	/** Ends what runs: after the present act, now but for a working apk, now with grace, or at once. */
	| {readonly effect: 'stop'; readonly how: 'after-act' | 'gently' | 'now' | 'kill'}
	/** Skips the rest of the running act and goes on. */
	| {readonly effect: 'skip-act'}
	| {readonly effect: 'read-log'}
	/** Gives the terminal back and stops, until the shell lets it go on. */
	| {readonly effect: 'suspend'}
	| {readonly effect: 'save-preferences'; readonly preferences: Preferences}
	/** Puts a pretend box in the place of the real one. */
	| {readonly effect: 'open-practice'}
	/** Makes the pretend box of a scenario. */
	| {readonly effect: 'open-scenario'; readonly name: string; readonly release: string}
	/** Runs a line in the shell of the pretend box; stops it. */
	| {readonly effect: 'run-line'; readonly line: string}
	| {readonly effect: 'stop-line'}
	/** Asks for what the last word of a line can be completed to. */
	| {readonly effect: 'complete-line'; readonly line: string}
	/** Reads a file of the pretend box for the editor; writes what was typed. */
	| {readonly effect: 'open-editor'; readonly path: string}
	| {readonly effect: 'save-edited'; readonly path: string; readonly text: string}
	/** Every goal is met for the first time. */
	| {readonly effect: 'lesson-solved'; readonly lesson: Lesson}
	/** Writes the result as a file. */
	| {readonly effect: 'save-result'; readonly lesson: Lesson};

/** What a line in the shell asks of the screens. */
export type ShellWish =
	| {readonly wish: 'editor'; readonly path: string}
	| {readonly wish: 'leave'}
	| {readonly wish: 'clear'}
	| ({readonly wish: 'lesson'} & LessonQuestion);

/** A state and what is to be done outside because of the step to it. */
export type Update = {readonly state: State; readonly effects: readonly Effect[]};
