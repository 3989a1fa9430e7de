/** What replacing names cannot be sure of, and what a reader has to look for. */
export const pseudonymLimits =
  "Nicknames, other spellings and names that are also English words, such as “will” or “may”, can be left, and what only one person can have done tells who it was: look the texts over before you hand them on.";
