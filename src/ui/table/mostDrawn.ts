/** So many lines of a grid are drawn, in view or not: the browser's own search then finds them all. */
export const mostDrawn = 150;
