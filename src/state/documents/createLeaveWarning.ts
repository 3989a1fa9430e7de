/**
 * Gives what makes the browser ask before the page is closed, for as long as something lives in it alone. There is no
 * listener before that: with one, browsers draw the page anew when somebody comes back to it.
 */
export function createLeaveWarning(): (isUnsaved: boolean) => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  return (isUnsaved) => (isUnsaved ? addEventListener("beforeunload", ask) : removeEventListener("beforeunload", ask));
}
