import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

/** A cell by its aria-rowindex and aria-colindex. The column is kept while passing over lines with fewer cells. */
interface Place {
  readonly row: number;
  readonly column: number;
}

interface Options {
  /** How many lines there are, the head included; not all of them need be drawn. */
  readonly rowCount: number;
  /** Has the line of that aria-rowindex drawn. */
  drawLine(row: number): void;
}

const pageOfLines = 10;
const mostFrames = 30;

/**
 * The keyboard of the ARIA grid pattern: one stop for Tab; arrows, Home, End and Page keys move between cells, with
 * Control to the ends of the grid; Enter opens the row, Escape closes it. A cell with a single button hands the focus to it.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>, { rowCount, drawLine }: Options) {
  const active = useRef<Place>({ row: 1, column: 1 });

  useLayoutEffect(() => {
    const element = table.current;
    if (!element) return;
    // What has the focus may have come to stand in another line.
    const focused = document.activeElement && findOwnCell(document.activeElement);
    if (focused && element.contains(focused)) active.current = keepColumn(focused, active.current);
    const target = findTarget(element, active.current) ?? findTarget(element, { row: 1, column: 1 });
    if (target && target.tabIndex !== 0) takeStop(element, target);
  });

  const goTo = (place: Place, frames = 0) => {
    const element = table.current;
    if (!element || frames > mostFrames) return;
    active.current = place;
    const target = findTarget(element, place);
    if (!target) {
      if (frames === 0) drawLine(place.row);
      requestAnimationFrame(() => goTo(place, frames + 1));
      return;
    }
    takeStop(element, target);
    target.focus();
  };

  const onKeyDownCapture = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = findOwnCell(event.target as Element);
    if (!cell || event.altKey || event.metaKey) return;
    if (event.key === "Enter" && event.target === cell) {
      findRowButton(cell)?.click();
      return;
    }
    if (event.key === "Escape" && !document.querySelector("[role=tooltip]")) {
      findRowButton(cell, "tr[data-marked]")?.click();
      return;
    }
    const next = findNext(event, cell, active.current, rowCount);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(next);
  };

  const onFocusCapture = (event: FocusEvent<HTMLTableElement>) => {
    const cell = findOwnCell(event.target);
    if (!cell || !table.current) return;
    active.current = keepColumn(cell, active.current);
    takeStop(table.current, toTarget(cell));
  };

  return { onKeyDownCapture, onFocusCapture };
}

/** The cell that has the focus itself or in its button; undefined inside a menu or in what a row has opened. */
function findOwnCell(element: Element): HTMLTableCellElement | undefined {
  const cell = element.closest<HTMLTableCellElement>("td, th");
  if (!cell || element.closest("[role=menu]")) return undefined;
  return element === cell || element === toTarget(cell) ? cell : undefined;
}

/**
 * Whether all lines stand in the table. Then they are told by where they stand: those out of view tell their index as it
 * was before a line above them came or went, until the browser is idle.
 */
const isWhole = (table: HTMLTableElement) => table.rows.length === Number(table.getAttribute("aria-rowcount"));

function toPlace(cell: HTMLTableCellElement): Place {
  const line = cell.closest("tr");
  const table = line?.closest("table");
  return {
    row: line && table && isWhole(table) ? line.rowIndex + 1 : Number(line?.getAttribute("aria-rowindex")),
    column: Number(cell.getAttribute("aria-colindex")),
  };
}

/** The button that opens the row of a cell, or closes it where the row is marked as open. */
const findRowButton = (cell: HTMLTableCellElement, row = "tr") =>
  cell.closest(`tbody ${row}`)?.querySelector<HTMLElement>(":scope > th[scope=row] button");

/** The place of a cell; one that fills its line leaves the column as it was. */
const keepColumn = (cell: HTMLTableCellElement, before: Place): Place =>
  cell.colSpan > 1 ? { ...before, row: toPlace(cell).row } : toPlace(cell);

/** What has the focus when a cell is reached. A cell that holds more than one thing to press has it itself. */
function toTarget(cell: HTMLTableCellElement): HTMLElement {
  const inside = cell.querySelectorAll<HTMLElement>("button, a[href]");
  return cell.dataset["detail"] === undefined && inside.length === 1 ? (inside[0] as HTMLElement) : cell;
}

function findTarget(table: HTMLTableElement, { row, column }: Place): HTMLElement | undefined {
  const line = isWhole(table) ? table.rows[row - 1] : table.querySelector(`tr[aria-rowindex="${row}"]`);
  const cells = listCells(line);
  const cell = cells.findLast((other) => toPlace(other).column <= column) ?? cells[0];
  return cell && toTarget(cell);
}

const listCells = (line: Element | null | undefined) =>
  line ? [...line.querySelectorAll<HTMLTableCellElement>(":scope > [aria-colindex]")] : [];

/** Makes an element the grid's only stop for Tab. */
function takeStop(table: HTMLTableElement, target: HTMLElement) {
  for (const other of table.querySelectorAll<HTMLElement>('[data-stop="true"]')) {
    other.tabIndex = -1;
    delete other.dataset["stop"];
  }
  target.tabIndex = 0;
  target.dataset["stop"] = "true";
}

function findNext(
  { key, ctrlKey, shiftKey }: KeyboardEvent,
  cell: HTMLTableCellElement,
  active: Place,
  rowCount: number,
): Place | undefined {
  if (shiftKey) return undefined;
  const { row } = toPlace(cell);
  const cells = listCells(cell.parentElement);
  const at = cells.indexOf(cell);
  const inLine = (to: number) => ({ row, column: cells[to] ? toPlace(cells[to]).column : active.column });
  const toRow = (to: number) => ({ row: Math.max(1, Math.min(to, rowCount)), column: active.column });
  switch (key) {
    case "ArrowRight":
      return inLine(Math.min(at + 1, cells.length - 1));
    case "ArrowLeft":
      return inLine(Math.max(at - 1, 0));
    case "ArrowDown":
      return toRow(row + 1);
    case "ArrowUp":
      return toRow(row - 1);
    case "PageDown":
      return toRow(row + pageOfLines);
    case "PageUp":
      return toRow(row - pageOfLines);
    case "Home":
      return ctrlKey ? { row: 1, column: 1 } : inLine(0);
    case "End":
      return ctrlKey ? { row: rowCount, column: Number.MAX_SAFE_INTEGER } : inLine(cells.length - 1);
    default:
      return undefined;
  }
}
