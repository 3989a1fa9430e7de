/** The most characters of each text of a card. */
export const cardLimits = { note: 2000, sentence: 2000 } as const;
