/**
 * Remedies by their stable names. In a command, `{word}` stands for what the finding is about,
 * `{owner}` for its second thing, `{path}` for a file; a command whose place cannot be filled
 * with a harmless word is left out.
 */
export type RemedyPool = Readonly<
	Record<
		string,
		{
			readonly kind: 'plan' | 'manual' | 'outside';
			readonly commands: readonly string[];
			/** What takes the place of the commands where a word is missing or would do harm. */
			readonly unfilled?: readonly string[];
		}
	>
>;
