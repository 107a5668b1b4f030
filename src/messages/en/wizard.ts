/** Texts of the area "wizard". */
export const wizard = {} as const;
