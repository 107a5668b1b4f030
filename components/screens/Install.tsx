import {StageScreen} from './StageScreen.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws the installation. */
export function Install(props: ScreenProps) {
	return <StageScreen {...props} stage="install" />;
}
