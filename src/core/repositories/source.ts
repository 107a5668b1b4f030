import type {ByteString} from '../byte-string.ts';
import type {RepositoryPlace} from './repository-place.ts';

/** A line of a file. */
export type LinePlace = {readonly path: string; readonly line: number};

/** Why apk takes a text for a repository and yet can never use it. */
export type SourceFault =
	/** Begins with the mark that Windows editors put before UTF-8 text. */
	| 'byte-order-mark'
	/** Holds a carriage return, as Windows ends its lines. */
	| 'carriage-return'
	| 'leading-blank'
	| 'trailing-blank'
	/** A note after the URL is taken for a part of it, or for components. */
	| 'trailing-comment'
	/** Two URLs without anything between them. */
	| 'joined'
	/** Words of apk 3's grammar, which apk 2 takes for one long path. */
	| 'newer-syntax'
	/** Blanks within the URL. */
	| 'blank'
	/** Neither a URL nor an absolute path. */
	| 'not-a-url'
	/** A scheme that this apk does not have. */
	| 'unknown-scheme'
	/** A slip of the finger in the name of one of Alpine's servers. */
	| 'mistyped-host'
	/** The folder `alpine` of the CDN's older name is left out. */
	| 'missing-folder'
	/** FTP, which apk 3 gave up. */
	| 'ftp';

/** One repository that apk takes from a line. */
export type Source = LinePlace & {
	/** Where packages come from, as apk names it; slashes at its end are gone with apk 3. */
	readonly url: ByteString;
	/** The index that apk asks for. */
	readonly index: ByteString;
	/** Which kind of index that is. */
	readonly type: 'v2' | 'v3' | 'ndx';
	/** The tag with its `@`; undefined for a repository of normal choice. */
	readonly tag: string | undefined;
	/** Why it can never be used. */
	readonly fault: SourceFault | undefined;
	/** Base, branch and repository, where the URL has Alpine's layout. */
	readonly place: RepositoryPlace | undefined;
	/** The line that names the same repository first. */
	readonly repeats: LinePlace | undefined;
};

/** Why apk 3 turns a line down, or either apk takes no more repositories. */
export type Refusal =
	/** Begins with a space or a tab: refused without a message. */
	| 'leading-blank'
	/** The first word is neither a keyword nor a URL. */
	| 'unknown-keyword'
	/** Keyword or tag without a URL after it. */
	| 'no-url'
	/** What stands in the place of the URL is none. */
	| 'invalid-url'
	| 'undefined-variable'
	/** `set` without `name=value`, or with a name that is not allowed. */
	| 'invalid-setting'
	/** `set` with an option other than `-default`. */
	| 'invalid-option'
	/** `${` without `}`, or a length that is no number. */
	| 'invalid-expansion'
	/** The line, or what it expands to, is longer than apk's buffer. */
	| 'too-long'
	/** All places for repositories are taken. */
	| 'too-many';

/** What this apk makes of one line. */
export type LineReading =
	| {readonly kind: 'blank'}
	| {readonly kind: 'comment'}
	/** A variable for the lines below; `isKept` where `-default` left an earlier value. */
	| {
			readonly kind: 'setting';
			readonly name: string;
			readonly value: ByteString;
			readonly isKept: boolean;
	  }
	| {readonly kind: 'repository'; readonly sources: readonly Source[]}
	/** Turned down; apk stops reading the file here. `detail` is the word that it is about. */
	| {readonly kind: 'refused'; readonly reason: Refusal; readonly detail: ByteString}
	/** Never looked at, because apk stopped at line `by` of the same file; else it would be that. */
	| {readonly kind: 'hidden'; readonly by: number; readonly otherwise: ShownReading};

/** What this apk makes of a line, as far as it comes to it. */
export type ShownReading = Exclude<LineReading, {readonly kind: 'hidden'}>;
