/**
 * Whether the router may bring the page to where it was when it was left, or to its top. Not when it draws for the first
 * time what somebody already scrolls: a page that was drawn ahead is read before the app is there.
 */
export function restoreScroll(): () => boolean {
  let isFirst = true;
  return () => {
    const isBeingRead = isFirst && globalThis.scrollY > 0;
    isFirst = false;
    return !isBeingRead;
  };
}
