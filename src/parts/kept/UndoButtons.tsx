import type { Way } from "../../domain/kept.ts";
import { Button } from "../../ui/control/Button.tsx";
import { useUndoKeys } from "./useUndoKeys.ts";

interface Props {
  /** How many steps there are either way. */
  readonly past: number;
  readonly future: number;
  onStep(way: Way): void;
}

/** Undo and redo, by their keys too. */
export function UndoButtons({ past, future, onStep }: Props) {
  useUndoKeys(onStep);
  return (
    <>
      <Button aria-disabled={past === 0} aria-keyshortcuts="Control+Z Meta+Z" onClick={() => onStep("undo")}>
        Undo
      </Button>
      <Button
        aria-disabled={future === 0}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        onClick={() => onStep("redo")}
      >
        Redo
      </Button>
    </>
  );
}
