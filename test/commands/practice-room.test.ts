import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {CommandContext} from '../../src/commands/command-context.ts';
import {openRoom, openSeat, playableNamed} from '../../src/commands/practice/room.ts';
import {play, typed} from '../../src/practice/play.ts';
import {runLine} from '../../src/practice/shell/run-line.ts';
import {newShell} from '../../src/practice/shell/shell-session.ts';
import type {World} from '../../src/practice/world.ts';
import {optionsOf} from '../helpers/cli.ts';
import {call} from '../helpers/command.ts';
import {practiceBox} from '../helpers/practice-run.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const ROOM = {
	title: 'A morning',
	seed: 7,
	pace: 'instant',
	release: '3.23',
	mirror: 'http://mirror.room.example/alpine',
	registry: 'registry.room.example',
	preferences: {runlevel: 'boot', compose: false},
	scenarios: ['not-in-group', 'community-off', 'own.json'],
	texts: {welcome: 'Work in pairs.', goodbye: 'Hand in your file.'},
};
const OWN = {
	name: 'own',
	title: 'Our own',
	story: 'Told at the start.',
	goal: ['docker-installed'],
	solution: ['apk update', 'apk add docker'],
};

async function roomFolder(): Promise<string> {
	const folder = await scratchFolder();
	writeFileSync(path.join(folder, 'room.json'), JSON.stringify(ROOM));
	writeFileSync(path.join(folder, 'own.json'), JSON.stringify(OWN));
	return folder;
}

function practice(folder: string, words: string) {
	const line = words.replace('ROOM', path.join(folder, 'room.json')).replaceAll('@', `${folder}/`);
	return call(`practice ${line}`, practiceBox(), folder);
}

describe('a workshop', () => {
	test('lists its scenarios in its order', async () => {
		const {stdout, exitCode} = await practice(await roomFolder(), '--workshop ROOM --list');
		expect(exitCode).toBe(0);
		const names = stdout.split('\n').flatMap((line) => /^\S+/.exec(line)?.[0] ?? []);
		const own = names.filter((name) => !name.endsWith('3.23'));
		expect(own).toEqual(['not-in-group', 'community-off', 'own']);
	});

	test('reaches the pretend box: release, mirror and registry', async () => {
		const folder = await roomFolder();
		const options = optionsOf('practice', '--workshop', path.join(folder, 'room.json'));
		const room = openRoom({options, startedAt: 0} as CommandContext);
		const found = 'problems' in room ? undefined : playableNamed(room, 'community-off');
		expect(found?.release).toBe('3.23');
		if ('problems' in room || !found) {
			throw new Error('no room');
		}

		const box = openSeat(room, found, {pace: () => 'instant'}).system as unknown as {
			world(): World;
		};
		const line = "echo 'http://mirror.room.example/alpine/v3.23/main' > /etc/apk/repositories";
		const {world, now} = play(box.world(), [typed(line)], room.startsAt);
		expect(runLine(world, newShell(world), 'apk update', now).exitCode).toBe(0);
		expect(runLine(world, newShell(world), 'nslookup registry.room.example', now).exitCode).toBe(0);
		expect(room.seed).toBe(7);
	});

	test('reaches the run: preferences and the texts of the teacher', async () => {
		const folder = await roomFolder();
		const run = await practice(folder, 'community-off --workshop ROOM --yes --plain');
		const said = run.stdout + run.stderr;
		expect(run.exitCode).toBe(0);
		expect(said).toContain('rc-update add docker boot');
		expect(said).not.toContain('docker-cli-compose');
		expect(said).toContain('Work in pairs.');
		expect(said).toContain('Hand in your file.');
		// Nothing is shown that does not say what it is.
		const bare = said.split('\n').filter((line) => line !== '' && !/practice/i.test(line));
		expect(bare).toEqual([]);
	});

	test('collects results, and tells which files are none', async () => {
		const folder = await roomFolder();
		await practice(folder, 'own --workshop ROOM --yes --seat bench-1 --output @result.json');
		const result = readFileSync(path.join(folder, 'result.json'), 'utf8');
		const told = {practice: true, seat: 'bench-1', solved: true, workshop: 'A morning'};
		expect(JSON.parse(result)).toMatchObject(told);
		expect(readdirSync(folder)).toContain('result.txt');
		expect(readFileSync(path.join(folder, 'result.txt'), 'utf8')).toContain('PRACTICE');
		writeFileSync(path.join(folder, 'broken.json'), '{"kind": ');
		const files = '@result.json @result.json @broken.json @room.json @gone.json';
		const {exitCode, stdout, stderr} = await practice(folder, `--summary ${files}`);
		expect(exitCode).toBe(1);
		expect(stdout).toMatch(/^PRACTICE: results of 1 seat/);
		expect(stdout.match(/bench-1/g)).toHaveLength(1);
		for (const name of ['broken.json', 'room.json', 'gone.json']) {
			expect(stderr).toContain(name);
		}
	});
});
