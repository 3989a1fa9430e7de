import { focusFirstError } from "../../ui/control/focusFirstError.ts";
import { afterPaint } from "../../ui/timing/afterPaint.ts";

/** The id of the part in which the notes on a row are written, by the key of what is asked. */
export const toEditorId = (ask: string): string => `${ask}.notes`;

/** Gives the focus, once the row is open, to the field that wants a reason, or else to the button that adds evidence. */
export function leadToLack(ask: string): void {
  afterPaint(() => {
    const editor = document.getElementById(toEditorId(ask));
    editor?.querySelector<HTMLElement>("[data-adds]")?.focus();
    if (editor) focusFirstError(editor);
  });
}
