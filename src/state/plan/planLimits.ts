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
