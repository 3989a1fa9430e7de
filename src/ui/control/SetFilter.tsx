import type { ReactNode } from "react";
import { Button } from "./Button.tsx";

interface Props {
  /** What pressing it does, for those who do not see the sign. */
  readonly label: string;
  readonly children: ReactNode;
  onRemove(): void;
}

/** A filter that was set elsewhere, such as by a link, and can be taken back here. */
export function SetFilter({ label, children, onRemove }: Props) {
  return (
    <Button look="chosen" onClick={onRemove} aria-label={label}>
      {children} <span aria-hidden="true">×</span>
    </Button>
  );
}
