/** Texts of the area "explain". */
export const explain = {} as const;
