import type { Said } from "./useSaid.ts";

interface Props {
  readonly said: Said;
  readonly className?: string | undefined;
}

/** Tells what came of a press, to eyes and to screen readers, each time anew. */
export const SaidStatus = ({ said: { text, times }, className = "quiet" }: Props) => (
  <span className={className} role="status">
    {text !== "" && <span key={times}>{text}</span>}
  </span>
);
