import { flushSync } from "react-dom";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { MarkChoice } from "../../../domain/calibrate/levelAxis.ts";
import type { SheetRow } from "../../../domain/calibrate/sheetRow.ts";
import { untilSettled } from "../../../ui/timing/untilSettled.ts";

interface Options {
  readonly rows: readonly SheetRow[];
  readonly choices: readonly MarkChoice[];
  onOpen(row: string): void;
  onMark(row: string, mark: string): void;
}

const typed = "textarea, input, select";

/**
 * The keys of a sheet: a digit or "n" marks the row that has the focus, the arrows lead up and down, Home and End to the
 * ends, Delete takes a mark back. In a field they are the field's own; Escape leads from the note back to its row. The
 * keys work inside the element that gets the ref.
 */
export function useSheetKeys({ rows, choices, onOpen, onMark }: Options): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const item = event.target.closest("[data-row]");
    const at = rows.findIndex(({ key }) => key === item?.getAttribute("data-row"));
    const row = rows[at];
    if (!row) return;
    const act = (deed: () => void) => {
      event.preventDefault();
      deed();
    };
    if (event.target.matches(typed)) {
      if (event.key === "Escape") act(() => focusRow(row.key));
      return;
    }
    const next = findTarget(event.key, at, rows.length - 1);
    const target = next === undefined ? undefined : rows[next];
    if (target) {
      act(() => {
        // It must be as tall as it will be before it is brought into view.
        flushSync(() => onOpen(target.key));
        focusRow(target.key);
      });
      return;
    }
    if (event.key === "Delete" || event.key === "Backspace") return act(() => onMark(row.key, ""));
    const choice = choices.find(({ key }) => key !== "" && key === event.key.toLowerCase());
    if (choice) act(() => onMark(row.key, choice.mark));
  });
  useEffect(() => {
    const element = ref.current;
    const listen = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, []);
  return ref;
}

function findTarget(key: string, at: number, last: number): number | undefined {
  if (key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}

export const findRow = (key: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);

/** Leads to the name of a row, which stays in view where the row is taller than the window, and while rows above settle. */
export function focusRow(key: string): void {
  const item = findRow(key);
  const name = item?.querySelector("button");
  name?.focus({ preventScroll: true });
  untilSettled(() => {
    item?.scrollIntoView({ block: "nearest" });
    name?.scrollIntoView({ block: "nearest" });
    return name?.getBoundingClientRect().top ?? Number.NaN;
  });
}
