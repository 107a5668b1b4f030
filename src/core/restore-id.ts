/** Returns the name of the act that puts back what an edit of the same run changed. */
export function restoreIdOf(id: string): string {
	return `${id}.restore`;
}
