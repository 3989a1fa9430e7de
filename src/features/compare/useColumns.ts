import { useMemo, useState } from "react";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";

export interface Columns {
  /** The columns in view, by place. */
  readonly shown: readonly number[];
  /** All sets of columns that a person can bring into view; a single one where all fit. */
  readonly choices: readonly (readonly number[])[];
  choose(at: number): void;
}

const none: readonly number[] = [];

/** How many columns fit: two on a phone, three on a tablet. The rest come into view by choice. */
export function useColumns(count: number, reference: number | undefined): Columns {
  const isPhone = useMediaQuery("(max-width: 640px)");
  const isTablet = useMediaQuery("(max-width: 1080px)");
  const isPrint = useMediaQuery("print");
  const [at, choose] = useState(0);
  const room = isPrint ? count : isPhone ? 2 : isTablet ? 3 : count;
  const choices = useMemo(() => listChoices(count, room, reference), [count, room, reference]);
  return { choices, shown: choices[at] ?? choices[0] ?? none, choose };
}

/** Neighbouring columns where each is compared with the one to its left; else the reference beside the others. */
export function listChoices(count: number, room: number, reference: number | undefined): number[][] {
  const all = Array.from({ length: count }, (_, column) => column);
  if (count <= room) return [all];
  if (reference === undefined) return all.slice(0, count - room + 1).map((first) => all.slice(first, first + room));
  const others = all.filter((column) => column !== reference);
  return others
    .slice(0, others.length - room + 2)
    .map((_, first) => [reference, ...others.slice(first, first + room - 1)]);
}
