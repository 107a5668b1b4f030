import {StageScreen} from './StageScreen.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws the proof that Docker works. */
export function Verify(props: ScreenProps) {
	return <StageScreen {...props} stage="verify" />;
}
