import type { CSSProperties } from "react";
import { joinClasses } from "../ui/classNames.ts";
import { useIsDrawnAhead } from "../ui/timing/useIsDrawnAhead.ts";
import { Choice } from "../ui/control/Choice.tsx";
import { Segment } from "../ui/control/Segment.tsx";
import styles from "./ColumnPicker.module.css";
import type { Columns } from "./useColumns.ts";

interface Props {
  /** What the columns are: "Levels". */
  readonly what?: string;
  readonly levels: readonly { readonly id: string; readonly shortTitle: string }[];
  readonly columns: Columns;
  /** What stands between the levels of a choice. */
  readonly joint?: string;
  /** Takes the id of the level at the right end. */
  onChoose(view: string | undefined): void;
}

/** On narrow screens: which of the columns are in view. */
export function ColumnPicker({
  what = "Levels",
  levels,
  columns: { choices, shown, counts },
  joint = " → ",
  onChoose,
}: Props) {
  // Until it is known how wide the screen is there is room for it on those that need it.
  const room = joinClasses(counts.phone > 1 && styles.phone, counts.tablet > 1 && styles.tablet);
  const lines = { "--lines": Math.ceil(counts.phone / 2) } as CSSProperties;
  if (useIsDrawnAhead())
    return <div className={joinClasses(styles.picker, styles.room, room, "no-print")} style={lines} />;
  if (choices.length < 2) return null;
  const options = choices.map((columns, at) => ({
    value: String(at),
    text: columns.map((column) => levels[column]?.shortTitle).join(joint),
  }));
  const chosen = choices.findIndex((columns) => columns.join() === shown.join());
  const asked = {
    label: `${what} in view`,
    options,
    value: String(chosen),
    onChange: (value: string) => onChoose(levels[choices[Number(value)]?.at(-1) ?? 0]?.id),
  };
  if (isLong(options.map(({ text }) => text)))
    return (
      <div className={`${styles.list} no-print`}>
        <Choice {...asked} />
      </div>
    );
  return (
    <div className={`${styles.picker} no-print`}>
      <Segment {...asked} />
    </div>
  );
}

/** More letters than a tablet has in a line of buttons, or a phone in two lines of one. */
const isLong = (texts: readonly string[]) => texts.join("").length > 84 || texts.some(({ length }) => length > 32);
