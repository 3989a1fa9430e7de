/** A comparison has no more columns than a reader can hold beside one another. */
export const mostLevels = 5;
