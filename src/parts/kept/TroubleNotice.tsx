import type { Noun, Trouble } from "../../domain/kept.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Notice } from "../../ui/page/Notice.tsx";

interface Props {
  readonly noun: Noun;
  readonly trouble: Trouble | undefined;
  onDownload(): void;
  onSaveAgain(): void;
}

const sentences = {
  full: ({ one }) =>
    `The browser’s storage is full, so the last changes are not saved. They are here until you close the page: download the ${one}, or make room and try again.`,
  blocked: ({ one }) =>
    `The browser does not let this page save anything, so the last changes are not saved. They are here until you close the page: download the ${one}.`,
  gone: ({ one }) =>
    `The browser no longer holds this ${one} as this page knows it: it was cleared, deleted or replaced elsewhere. It is still open here, and is not saved until you say so.`,
  newer: ({ one }) =>
    `Another tab uses a newer version of Rungs, and saved this ${one} as this page cannot read it. What it saved is kept, so nothing more is saved here. Load this page again to get the newer version; download the ${one} first if you wrote something here just now.`,
} as const satisfies Record<Trouble, (noun: Noun) => string>;

/** Why a document lives in this page alone, and what can be done. */
export function TroubleNotice({ noun, trouble, onDownload, onSaveAgain }: Props) {
  if (!trouble) return null;
  return (
    <Notice>
      <p>{sentences[trouble](noun)}</p>
      <Button onClick={onDownload}>Download the {noun.one}</Button>
      {trouble === "newer" ? (
        <Button onClick={() => globalThis.location.reload()}>Load the page again</Button>
      ) : (
        <Button onClick={onSaveAgain}>{trouble === "gone" ? "Save it again" : "Try to save again"}</Button>
      )}
    </Notice>
  );
}
