import {StageScreen} from './StageScreen.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws the change of the repositories, and how it goes. */
export function Repositories(props: ScreenProps) {
	return <StageScreen {...props} stage="repositories" />;
}
