import type {Call} from '../program.ts';

/** The words of `docker run`, taken apart. */
export type RunCall = {
	readonly call: Call;
	readonly image: string;
	readonly command: readonly string[];
	/** The container is removed when it has ended. */
	readonly isRemoved: boolean;
	/** It goes on in the background. */
	readonly isDetached: boolean;
	readonly name: string | undefined;
	readonly memory: string | undefined;
	/** Port of the box that leads into it. */
	readonly port: number | undefined;
	/** An option that is not played. */
	readonly strange: string | undefined;
};

const FLAGS = ['--rm', '-i', '-d'];
const WITH_VALUE = ['--name', '-m', '-p', '--network'];

/** Takes `docker run [OPTIONS] IMAGE [PROGRAM…]` apart. */
export function runCallOf(call: Call): RunCall {
	const args = call.argv.slice(2);
	const values = new Map<string, string>();
	const flags: string[] = [];
	let index = 0;
	for (; index < args.length && args[index]?.startsWith('-'); index++) {
		const option = args[index] ?? '';
		if (WITH_VALUE.includes(option)) {
			values.set(option, args[++index] ?? '');
		} else {
			flags.push(option);
		}
	}

	const [image = '', ...command] = args.slice(index);
	const port = /^127\.0\.0\.1:(\d+):\d+$/.exec(values.get('-p') ?? '')?.[1];
	return {
		call,
		image,
		command,
		isRemoved: flags.includes('--rm'),
		isDetached: flags.includes('-d'),
		name: values.get('--name'),
		memory: values.get('-m'),
		port: port === undefined ? undefined : Number(port),
		strange: flags.find((flag) => !FLAGS.includes(flag)),
	};
}
