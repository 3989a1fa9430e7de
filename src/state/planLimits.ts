/** The most characters of each text of a plan: fields take no more, so that what is saved can be read again. */
export const planLimits = {
  name: 120,
  person: 120,
  title: 200,
  story: 5000,
  link: 2000,
  confirmedBy: 200,
  reason: 1000,
  action: 500,
} as const;

/** The most that a file may hold, in bytes. A plan with hundreds of pieces of evidence stays far below. */
export const mostFileBytes = 5 * 1024 * 1024;
