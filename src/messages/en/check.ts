/** Texts of the area "check". */
export const check = {} as const;
