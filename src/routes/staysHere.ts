type Press = Pick<MouseEvent, "metaKey" | "altKey" | "ctrlKey" | "shiftKey" | "button">;

/** Whether a link that was pressed so is to be followed in this window: not in another tab, and not saved. */
export function staysHere({ metaKey, altKey, ctrlKey, shiftKey, button }: Press): boolean {
  return !metaKey && !altKey && !ctrlKey && !shiftKey && button === 0;
}
