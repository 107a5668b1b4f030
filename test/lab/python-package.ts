import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Box} from './box.ts';

/** Parts of Python's library that none of Ansible's modules needs. */
const LEFT_OUT = ['test', 'idlelib', 'lib2to3', 'tkinter', 'turtledemo', 'ensurepip', 'pydoc_data'];
/** Where the package lies in the box until apk installs it. */
const FOLDER = '/opt/python3';

/** Returns the Python of this machine's own system, as Debian has it; undefined where there is none. */
export function systemPython(): string | undefined {
	const name = readdirSync('/usr/bin')
		.filter((file) => /^python3\.\d+$/.test(file))
		.sort()
		.at(-1);
	return name !== undefined && existsSync(`/usr/lib/${name}`) ? name : undefined;
}

/**
 * Lets the stand-in for apk know a package `python3` of the repository main, as Alpine has it: nothing of
 * it is installed before somebody says `apk add python3`.
 */
export async function offerPython(box: Box, python: string): Promise<void> {
	const folder = path.join(box.root, FOLDER);
	mkdirSync(folder, {recursive: true});
	const excluded = LEFT_OUT.map((name) => `--exclude=usr/lib/${python}/${name}`);
	const libraries = execFileSync('ldd', [`/usr/bin/${python}`], {encoding: 'utf8'})
		.split('\n')
		.flatMap((line) => /=> \/(?:usr\/)?(lib\/\S+\/lib(?:expat|z)\.so\S+)/.exec(line)?.[1] ?? [])
		.map((file) => `usr/${file}`)
		// One that the box has is newer than ours.
		.filter((file) => !existsSync(path.join(box.root, file)));
	const names = [`usr/bin/${python}`, `usr/lib/${python}`];
	execFileSync('sh', [
		'-c',
		'cd / && tar -c -h -f - "$@" | tar -x -f - -C "$0"',
		folder,
		...[...excluded, ...names, ...libraries],
	]);
	await box.shell(`ln -s ${python} ${FOLDER}/usr/bin/python3
		mkdir -p /run/pkgs /run/pkgs.own
		mount --bind /.lab/pkgs /run/pkgs.own
		for package in /run/pkgs.own/*; do ln -s "$package" /run/pkgs/; done
		rm /run/pkgs/INDEX
		cp /run/pkgs.own/INDEX /run/pkgs/INDEX
		echo 'python3|3.12.0-r0|30000|main||High-level scripting language' >>/run/pkgs/INDEX
		ln -s ${FOLDER} /run/pkgs/python3
		mount --bind /run/pkgs /.lab/pkgs`);
}
