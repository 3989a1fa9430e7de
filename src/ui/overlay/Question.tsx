import type { ReactNode } from "react";
import { Button } from "../control/Button.tsx";
import { Dialog } from "./Dialog.tsx";

interface Props {
  readonly title: string;
  /** What comes of the deed, as paragraphs. */
  readonly children: ReactNode;
  /** What is done, as the button says it. */
  readonly deed: string;
  onDo(): void;
  onCancel(): void;
}

/** Asks before what cannot be undone. The way out stands first, so that it has the focus. */
export function Question({ title, children, deed, onDo, onCancel }: Props) {
  return (
    <Dialog
      title={title}
      onCancel={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>Cancel</Button>
          <Button look="chosen" onClick={onDo}>
            {deed}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
