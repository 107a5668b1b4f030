import {describe, expect, it, onTestFinished} from 'vitest';
import {openTerminal} from '../helpers/pty.ts';
import {APK_ADDS_NODE, alpine, fakeMachine} from './fake-machine.ts';

function startOnTerminal(programs: Record<string, string>, args: readonly string[] = []) {
	const machine = fakeMachine({osRelease: alpine('3.22.2'), programs});
	const terminal = openTerminal({
		file: '/bin/sh',
		args: [`${machine.checkout}/start.sh`, ...args],
		cwd: machine.top,
		env: machine.environment,
	});
	onTestFinished(() => terminal.close());
	return {machine, terminal};
}

const ROOT = {id: 'echo 0\n'};

describe('start.sh on a terminal of an Alpine without Node', () => {
	it('asks, shows the command, and goes on after y', async () => {
		const {machine, terminal} = startOnTerminal({...ROOT, apk: APK_ADDS_NODE}, ['check']);
		await terminal.until('Add Node now? [y/N]');
		expect(terminal.screen()).toContain('  apk add nodejs\n');
		terminal.type('y\r');
		expect(await terminal.exit()).toEqual({code: 7, signal: 0});
		expect(terminal.screen()).toContain('bundle: <check>');
		expect(machine.readCalls()).toBe('apk add nodejs\n');
	});

	it.each(['\r', 'n\r', 'maybe\r', '\u0004'])('installs nothing after %j', async (answer) => {
		const {machine, terminal} = startOnTerminal({...ROOT, apk: 'note;'});
		await terminal.until('[y/N]');
		terminal.type(answer);
		expect(await terminal.exit()).toEqual({code: 4, signal: 0});
		expect(terminal.screen()).toContain('Nothing was installed.');
		expect(machine.readCalls()).toBe('');
	});

	it('lets doas ask for its password where there is a terminal', async () => {
		const doas = 'note; exec "$@"\n';
		const id = 'if [ "$1" = -un ]; then echo ada; else echo 1000; fi\n';
		const {machine, terminal} = startOnTerminal({id, doas, apk: APK_ADDS_NODE});
		await terminal.until('doas apk add nodejs');
		terminal.type('y\r');
		expect((await terminal.exit()).code).toBe(7);
		expect(machine.readCalls()).toBe('doas apk add nodejs\napk add nodejs\n');
	});

	it('ends with 4 and one message when Ctrl+C comes while apk runs', async () => {
		const {terminal} = startOnTerminal({...ROOT, apk: 'echo begun; exec /bin/sleep 30\n'}, [
			'--yes',
		]);
		await terminal.until('| begun');
		await terminal.press('ctrl-c');
		expect((await terminal.exit()).code).toBe(4);
		expect(terminal.screen()).toContain('Stopped. The wizard has not started.');
	});
});
