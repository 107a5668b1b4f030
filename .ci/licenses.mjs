/**
 * Collects the licences of the packages that went into the bundle. They must travel
 * with every copy of it, and the bundle is copied around as one file.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const LICENSE_FILE = /^(licen[cs]e|copying|notice)([.-]|$)/i;
/** `Copyright (c) 2020 A Name`; not `copyright notice and this permission notice appear`. */
const COPYRIGHT_LINE = /^\s*(?:[Cc]opyright\s+(?:\([cC]\)|©|\d|[A-Z])|\([cC]\)\s)/;

/** Returns the folder of the package that a bundled file belongs to, or nothing for our own files. */
function packageFolder(file) {
	return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** Reads the licence texts of one package; throws if it has none, so that none goes missing unseen. */
function licenseOf(root, folder) {
	const absolute = path.join(root, folder);
	const {name, version, license} = JSON.parse(
		readFileSync(path.join(absolute, 'package.json'), 'utf8'),
	);
	const texts = readdirSync(absolute)
		.filter((file) => LICENSE_FILE.test(file))
		.sort()
		.map((file) => readFileSync(path.join(absolute, file), 'utf8'));

	if (texts.length === 0 && !license) {
		throw new Error(`${folder}: no licence file and no licence name`);
	}

	const lines = texts.join('\n').replaceAll('\r', '').split('\n');
	const body = lines.filter((line) => !COPYRIGHT_LINE.test(line)).join('\n');
	return {
		name: `${name} ${version}`,
		copyright: lines.filter((line) => COPYRIGHT_LINE.test(line)).map((line) => line.trim()),
		/** Re-flowed, so that texts which differ only in line breaks are printed once. */
		body: body.replaceAll(/\s+/g, ' ').trim() || `Licence: ${license}`,
	};
}

/**
 * Returns one comment with every licence of the bundled packages. Packages with the
 * same terms share them; each keeps its own copyright lines.
 */
export function licenseComment(root, bundledFiles) {
	const folders = new Set(bundledFiles.map(packageFolder).filter(Boolean));
	const packages = [...folders]
		.filter((folder) => existsSync(path.join(root, folder, 'package.json')))
		.sort()
		.map((folder) => licenseOf(root, folder));
	const bodies = [...new Set(packages.map(({body}) => body))].sort();
	const sections = bodies.map((body) => {
		const names = packages
			.filter((each) => each.body === body)
			.map(({name, copyright}) => [name, ...copyright.map((line) => `\t${line}`)].join('\n'));
		// The same version can lie in several folders.
		return `${[...new Set(names)].join('\n')}\n\n${body}`;
	});
	const text = ['Parts of this file come from these packages.', ...sections].join('\n\n---\n\n');
	return `/*\n${text.replaceAll('*/', '* /')}\n*/\n`;
}
