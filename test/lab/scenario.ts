import type {Box} from './box.ts';

/** One story that is told on a fresh box. */
export type Scenario = {
	/** For the command line and the table. */
	readonly name: string;
	/** What it proves, as a sentence for the table. */
	readonly proves: string;
	/** Longer is a failure: something waits for ever. */
	readonly limitMs: number;
	/** Tells the story; throws where it goes wrong. What it returns is printed in the table. */
	run(box: Box, story: Story): Promise<void>;
};

/** What a scenario leaves for the reader of its report. */
export type Story = {
	/** Notes that appear below the scenario in the report. */
	readonly notes: string[];
	/** Shows where it was when it failed: screens and outputs, newest last. */
	readonly trace: string[];
	/** A line of the table of broken boxes: name, cause, seen, fixed, time. */
	row?: readonly string[];
};
