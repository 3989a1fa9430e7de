/** What is said where something is missing that an agreement needs. */
export const lacks = {
  mark: "Choose what is agreed.",
  reason: "Give the reason: without it nothing is agreed.",
  by: "Say who agreed.",
} as const;
