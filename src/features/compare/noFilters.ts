/** Takes every filter back; the levels and what is open stay. */
export const noFilters = { classes: undefined, moved: undefined, q: undefined, sections: undefined } as const;
