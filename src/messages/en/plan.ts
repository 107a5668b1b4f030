/** Steps, acts and their reasons. */
export const plan = {} as const;
