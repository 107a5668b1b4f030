/** Texts of the area "practice". */
export const practice = {} as const;
