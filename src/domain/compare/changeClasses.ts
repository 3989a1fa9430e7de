/** The classes of change, in their order of importance. A file of its own: addresses name them long before rows do. */
export const changeClasses = ["new", "dropped", "raised", "lowered", "reworded", "same"] as const;
