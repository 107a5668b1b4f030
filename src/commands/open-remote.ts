import type {Target} from '../core/option-values.ts';
import {openLine} from '../effects/ssh/line.ts';
import {createSshBox, type SshBox} from '../effects/ssh/ssh-system.ts';

/** Returns another box; nothing is called before it is asked something. */
export function openRemote(target: Target): SshBox {
	return createSshBox(openLine(target));
}
