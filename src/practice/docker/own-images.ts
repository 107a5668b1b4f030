import {lookUp} from '../files.ts';
import {type Call, complaint, line, type Ran, ran, splitWords} from '../program.ts';
import {hexDigits} from '../random.ts';
import type {World} from '../world.ts';
import {clientFault} from './client.ts';
import {fullName} from './images.ts';

/** Reading an archive of some megabytes takes about this. Milliseconds. */
const IMPORT_MS = 200;

/** `docker import FILE NAME`: an image of an archive, which nobody had to fetch. */
export function dockerImport(world: World, call: Call): Ran {
	const fault = clientFault(world, call);
	if (fault) {
		return ran(world, [complaint(fault.words)], 1);
	}

	const [file = '', image = ''] = splitWords(call.argv.slice(2)).words;
	if (lookUp(world.files, file)?.entry.kind !== 'file') {
		return ran(world, [complaint(`open ${file}: no such file or directory`)], 1);
	}

	const name = fullName(image);
	const images = world.images.includes(name) ? world.images : [...world.images, name];
	return ran({...world, images}, [line(`sha256:${digestOf(world, name)}`, IMPORT_MS)], 0);
}

/** `docker rmi [-f] NAME`. */
export function dockerRmi(world: World, call: Call): Ran {
	const fault = clientFault(world, call);
	if (fault) {
		return ran(world, [complaint(fault.words)], 1);
	}

	const {options, words} = splitWords(call.argv.slice(2));
	const name = fullName(words[0] ?? '');
	if (!world.images.includes(name)) {
		const error = `Error response from daemon: No such image: ${name}`;
		return ran(world, [complaint(error)], options.includes('-f') ? 0 : 1);
	}

	const user = world.containers.find(({image}) => image === name);
	if (user && !options.includes('-f')) {
		const id = world.registry.images.get(name)?.id ?? digestOf(world, name).slice(0, 12);
		const error = `Error response from daemon: conflict: unable to remove repository reference "${words[0]}" (must force) - container ${user.id} is using its referenced image ${id}`;
		return ran(world, [complaint(error)], 1);
	}

	const images = world.images.filter((one) => one !== name);
	const fetched = world.registry.images.get(name);
	const said = [
		`Untagged: ${name}`,
		...(fetched ? [`Untagged: ${name.replace(/:.*/, '')}@sha256:${fetched.digest}`] : []),
		`Deleted: sha256:${digestOf(world, name)}`,
		`Deleted: sha256:${digestOf(world, `layer of ${name}`)}`,
	];
	return ran(
		{...world, images},
		said.map((text, index) => line(text, index === 0 ? 30 : 0)),
		0,
	);
}

/** `docker rm [-f] NAME`. */
export function dockerRm(world: World, call: Call): Ran {
	const fault = clientFault(world, call);
	if (fault) {
		return ran(world, [complaint(fault.words)], 1);
	}

	const {options, words} = splitWords(call.argv.slice(2));
	const [name = ''] = words;
	const known = world.containers.find((one) => one.name === name || one.id.startsWith(name));
	if (!known || name === '') {
		const error = `Error response from daemon: No such container: ${name}`;
		return ran(world, [complaint(error)], options.includes('-f') ? 0 : 1);
	}

	const containers = world.containers.filter((one) => one !== known);
	return ran({...world, containers}, [line(name, 250)], 0);
}

function digestOf(world: World, name: string): string {
	return hexDigits(world.seed, `image ${name}`, 64);
}
