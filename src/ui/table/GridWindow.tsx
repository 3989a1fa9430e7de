import { Fragment, type Ref, type RefObject, useImperativeHandle, useMemo } from "react";
import type { GridProps } from "./Grid.tsx";
import { GridLine, type Line, toSlot } from "./GridLine.tsx";
import { gridRoles } from "./gridRoles.ts";
import { GridSpace } from "./GridSpace.tsx";
import { useLate } from "../timing/useLate.ts";
import { useLineWindow } from "./useLineWindow.ts";

/** What a grid may ask of its window. */
export interface LineDrawer {
  /** Brings the line at that place, from 0, into view, so that it is drawn. */
  drawLine(at: number): void;
}

interface Props<Item> extends Pick<GridProps<Item>, "columns" | "toDetail" | "openId"> {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly lines: readonly Line<Item>[];
  readonly ref: Ref<LineDrawer>;
}

/**
 * The lines of a long grid, of which only those near the view are drawn. What changes is drawn at once where it is in
 * view, and else when the browser is idle.
 */
export function GridWindow<Item>({ table, lines, columns, toDetail, openId, ref }: Props<Item>) {
  const { items, top, size, isInView, drawLine, measure } = useLineWindow(table, lines, openId);
  useImperativeHandle(ref, () => ({ drawLine }));
  const given = useMemo(() => ({ lines, columns, toDetail, openId }), [lines, columns, toDetail, openId]);
  const settled = useLate(given);
  const settledLines = useMemo(() => new Map(settled?.lines.map((line) => [toSlot(line), line])), [settled]);
  const drawn = items.flatMap(({ index, start, end }) => {
    const fresh = lines[index];
    if (!fresh) return [];
    const from = isInView(index) || fresh.kind === "detail" || fresh.key === openId ? given : settled;
    const line = from === given ? fresh : settledLines.get(toSlot(fresh));
    return from && line ? [{ from, line, index, start, end }] : [];
  });
  const after = top + size - (drawn.at(-1)?.end ?? top);
  return (
    <tbody {...gridRoles.group}>
      {drawn.map(({ from, line, index, start }, turn) => {
        const gap = start - (drawn[turn - 1]?.end ?? top);
        return (
          <Fragment key={toSlot(line)}>
            {gap > 0 && <GridSpace height={gap} />}
            <GridLine
              line={line}
              at={index}
              isOpen={line.kind === "row" && line.key === from.openId}
              measure={measure}
              columns={from.columns}
              toDetail={from.toDetail}
            />
          </Fragment>
        );
      })}
      {after > 0 && <GridSpace height={after} />}
    </tbody>
  );
}
