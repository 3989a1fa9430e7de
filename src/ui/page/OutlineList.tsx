import type { ReactNode } from "react";
import { jumpTo } from "./jumpTo.ts";

export interface OutlineItem {
  /** The id of the element that it jumps to. */
  readonly id: string;
  readonly title: string;
  /** A figure beside the title. */
  readonly note?: ReactNode;
}

interface Props {
  readonly items: readonly OutlineItem[];
  /** The id of the part that is read. */
  readonly current: string | undefined;
  onJump?(): void;
}

/** Links to the parts of a page. */
export const OutlineList = ({ items, current, onJump }: Props) => (
  <ul>
    {items.map(({ id, title, note }) => (
      <li key={id}>
        <a
          href={`#${id}`}
          onClick={() => {
            onJump?.();
            jumpTo(id);
          }}
          aria-current={id === current ? "true" : undefined}
        >
          {title}
          {note !== undefined && <span className="figures">{note}</span>}
        </a>
      </li>
    ))}
  </ul>
);
