import type {Check} from '../core/check.ts';
import type {Facts} from '../core/facts.ts';
import type {Plan} from '../core/plan.ts';

/** What is known of the box, and the plan that follows from it. */
export type Look = {
	readonly facts: Facts;
	readonly checks: readonly Check[];
	readonly plan: Plan;
};
