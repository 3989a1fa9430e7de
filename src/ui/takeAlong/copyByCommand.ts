/**
 * Puts a text on the clipboard by the older way, which also works on pages that are not secure, as those of a host of an
 * intranet are. False where the browser does not allow it. Must run while a press is answered.
 */
export function copyByCommand(text: string): boolean {
  const selection = document.getSelection();
  if (!selection) return false;
  const before = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  let isTaken = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    isTaken = event.clipboardData !== null;
  };
  // Browsers copy only where something is selected; what it is does not matter, as the text is given in its place.
  selection.selectAllChildren(document.body);
  document.addEventListener("copy", give, { capture: true, once: true });
  try {
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give, { capture: true });
    selection.removeAllRanges();
    for (const range of before) selection.addRange(range);
  }
}
