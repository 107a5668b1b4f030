import type {Touch} from '../../src/core/command.ts';
import {plannedActs, runningAct} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {span} from '../../src/terminal/row.ts';
import {actRunText} from '../blocks/act-text.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {blank, PRIORITY, rowsBlock, Stack, textBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import type {ScreenProps} from '../screens/screen-props.ts';

/** Draws the question what to do with what still runs, and what stopping it risks. */
export function Quit({state, rows}: ScreenProps) {
	const terminal = useTerminal();
	const {layout, symbols} = terminal;
	const act = runningAct(state);
	const stage = say(message(`stage.${state.running ?? 'check'}`));
	const shell = act ? actRunText(act) : '';
	return (
		<Stack
			rows={rows}
			blocks={[
				blank('top'),
				rowsBlock(
					'title',
					[[span(say(message('quit.title', {stage})), 'title')]],
					PRIORITY.subject,
				),
				rowsBlock(
					'command',
					shell === '' ? [] : [[span(say(message('quit.command', {shell})))]],
					PRIORITY.helpful,
				),
				blank('after-title'),
				textBlock(
					'risk',
					paragraph(say(riskOf(state)), layout.width, symbols),
					PRIORITY.subject - 1,
					2,
					symbols,
				),
				blank('before-choices', PRIORITY.parting),
				choicesBlock({state, terminal}),
			]}
		/>
	);
}

/** What is worst comes first: a package that is half unpacked matters more than a file. */
const RISKS: readonly (readonly [Touch, Message])[] = [
	['packages', message('quit.risk.packages')],
	['services', message('quit.risk.services')],
	['containers', message('quit.risk.containers')],
	['files', message('quit.risk.files')],
];

function riskOf(state: State): Message {
	const running = runningAct(state);
	const planned = plannedActs(state).find((act) => act.id === running?.id);
	if (planned?.kind === 'edit') {
		return message('quit.risk.files');
	}

	const touches = planned?.kind === 'command' ? planned.touches : [];
	return RISKS.find(([touch]) => touches.includes(touch))?.[1] ?? message('quit.risk.nothing');
}
