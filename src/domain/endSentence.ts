/** The text with a full stop, unless a name at its end brings one along: "the sheet of Bo, Jr." */
export const endSentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);
