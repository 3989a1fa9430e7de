/** The most characters of each text of a session: fields take no more, so that what is saved can be read again. */
export const sessionLimits = {
  title: 120,
  name: 120,
  note: 2000,
  sentence: 2000,
  reason: 2000,
  by: 200,
  evidence: 200,
} as const;
