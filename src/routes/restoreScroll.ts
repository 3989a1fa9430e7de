/**
 * Tells the router whether it may scroll a page to where it was left, or to its top. False for the first render of a page
 * that was drawn ahead: somebody may have scrolled it before the app started.
 */
export function restoreScroll(): () => boolean {
  let isFirst = true;
  return () => {
    const isBeingRead = isFirst && globalThis.scrollY > 0;
    isFirst = false;
    return !isBeingRead;
  };
}
