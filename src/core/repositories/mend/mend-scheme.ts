import leven from 'leven';
import type {ByteString} from '../../byte-string.ts';
import type {MendContext} from './context.ts';

/** A server's name and a path that ends as Alpine's repositories do. */
const WITHOUT_SCHEME =
	/^(?:\/\/)?((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?::\d+)?)\/\S*(?:main|community|testing)\/*$/;
/** What people write in the place of `http://`. */
const SCHEME_LIKE = /^([A-Za-z]{2,7})(:\/{1,3}|:|;\/\/|\/\/|:\\\\)(?=[A-Za-z0-9[])/;

/** Returns the URL with its scheme put right; undefined where nothing is wrong with it. */
export function mendScheme(url: ByteString, context: MendContext): ByteString | undefined {
	const bare = WITHOUT_SCHEME.exec(url);
	if (bare?.[1] !== undefined) {
		return (otherScheme(bare[1], context) ?? 'https://') + url.replace(/^\/\//, '');
	}

	const [whole, word = '', separator] = SCHEME_LIKE.exec(url) ?? [];
	if (whole === undefined || /^(?:ftp|file)$/.test(word)) {
		return undefined;
	}

	const scheme = intendedScheme(word);
	if (scheme === undefined || (word === scheme && separator === '://')) {
		return undefined;
	}

	const rest = url.slice(whole.length);
	const isPlain = /^https?$/.test(word);
	const other = isPlain ? undefined : otherScheme(rest.split('/')[0] ?? '', context);
	return `${other ?? `${scheme}://`}${rest}`;
}

function intendedScheme(word: string): string | undefined {
	const lower = word.toLowerCase();
	const schemes = lower.endsWith('s') ? ['https', 'http'] : ['http', 'https'];
	return schemes
		.map((scheme) => ({scheme, distance: leven(lower, scheme)}))
		.filter(({distance}) => distance <= 2)
		.sort((one, other) => one.distance - other.distance)[0]?.scheme;
}

/** The scheme that another line uses for the same server. */
function otherScheme(host: string, context: MendContext): string | undefined {
	const schemes = ['https://', 'http://'] as const;
	return schemes.find((scheme) =>
		context.reading.sources.some(({url}) => url.startsWith(`${scheme}${host}/`)),
	);
}
