import type {ComponentType} from 'react';
import type {OverlayName, ScreenName} from '../../src/core/state.ts';
import {Commands} from '../overlays/Commands.tsx';
import {Compare} from '../overlays/Compare.tsx';
import {Earlier} from '../overlays/Earlier.tsx';
import {Explain} from '../overlays/Explain.tsx';
import {Glossary} from '../overlays/Glossary.tsx';
import {Help} from '../overlays/Help.tsx';
import {Hint} from '../overlays/Hint.tsx';
import {Log} from '../overlays/Log.tsx';
import {Quit} from '../overlays/Quit.tsx';
import {ViewScreen} from '../views/ViewScreen.tsx';
import {Editor} from './Editor.tsx';
import {Install} from './Install.tsx';
import {Lesson} from './Lesson.tsx';
import {Preferences} from './Preferences.tsx';
import {Repositories} from './Repositories.tsx';
import {Resume} from './Resume.tsx';
import {Scenarios} from './Scenarios.tsx';
import {Service} from './Service.tsx';
import {Shell} from './Shell.tsx';
import {Summary} from './Summary.tsx';
import {SystemCheck} from './SystemCheck.tsx';
import type {ScreenProps} from './screen-props.ts';
import {Trouble} from './Trouble.tsx';
import {Undo} from './Undo.tsx';
import {Verify} from './Verify.tsx';
import {Welcome} from './Welcome.tsx';

const SCREENS: Readonly<Record<ScreenName, ComponentType<ScreenProps>>> = {
	welcome: Welcome,
	resume: Resume,
	check: SystemCheck,
	repositories: Repositories,
	install: Install,
	service: Service,
	verify: Verify,
	summary: Summary,
	preferences: Preferences,
	trouble: Trouble,
	undo: Undo,
	scenarios: Scenarios,
	lesson: Lesson,
	shell: Shell,
};

const OVERLAYS: Readonly<Record<OverlayName, ComponentType<ScreenProps>>> = {
	help: Help,
	explain: Explain,
	log: Log,
	commands: Commands,
	earlier: Earlier,
	compare: Compare,
	glossary: Glossary,
	hint: Hint,
	quit: Quit,
};

/** Draws what fills the frame: the overlay that is open, else the screen. */
export function Body(props: ScreenProps) {
	const {overlay, screen, views, editor} = props.state;
	const Seen = views.length > 0 ? ViewScreen : SCREENS[screen];
	const Picture = overlay ? OVERLAYS[overlay] : editor ? Editor : Seen;
	return <Picture {...props} />;
}
