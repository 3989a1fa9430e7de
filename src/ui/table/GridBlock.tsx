import { useMemo, useRef } from "react";
import type { GridProps } from "./Grid.tsx";
import { GridLine, type Line, toSlot } from "./GridLine.tsx";
import { gridRoles } from "./gridRoles.ts";
import { GridSpace } from "./GridSpace.tsx";
import { toFit } from "./toFit.ts";
import { useFresh } from "../timing/useFresh.ts";

interface Props<Item> extends Pick<GridProps<Item>, "columns" | "toDetail" | "openId"> {
  readonly lines: readonly Line<Item>[];
  /** The place of the first among all lines, from 0. */
  readonly first: number;
}

/** How tall a line is that was not drawn yet, in pixels. */
const lineHeight = 62;

/** Some lines of a grid. What changes is drawn at once where they are in view, and else when the browser is idle. */
export function GridBlock<Item>({ lines, first, columns, toDetail, openId }: Props<Item>) {
  const ref = useRef<HTMLTableSectionElement>(null);
  const isOpen = ({ kind, key }: Line<Item>) => kind === "row" && key === openId;
  const given = useMemo(() => ({ lines, first, columns, toDetail, openId }), [lines, first, columns, toDetail, openId]);
  const { shown } = useFresh(ref, given, lines.some(isOpen));
  const firstTurn = shown?.lines.find((line) => line.kind === "row")?.turn;
  const fit = toFit(shown?.columns, columns);
  return (
    <tbody ref={ref} {...gridRoles.group} className={fit}>
      {shown ? (
        shown.lines.map((line, turn) => (
          <GridLine
            key={toSlot(line, firstTurn)}
            line={line}
            at={shown.first + turn}
            isOpen={line.kind === "row" && line.key === shown.openId}
            measure={measureNothing}
            columns={shown.columns}
            toDetail={shown.toDetail}
          />
        ))
      ) : (
        <GridSpace height={lines.length * lineHeight} />
      )}
    </tbody>
  );
}

const measureNothing = () => {};
