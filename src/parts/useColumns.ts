import { useMemo } from "react";
import { useIsPrinting } from "../ui/useIsPrinting.ts";
import { useIsPhone } from "../ui/useIsPhone.ts";
import { useMediaQuery } from "../ui/useMediaQuery.ts";

export interface Columns {
  /** The columns in view, by place. */
  readonly shown: readonly number[];
  /** All sets of columns that a person can bring into view; a single one where all fit. */
  readonly choices: readonly (readonly number[])[];
  /** How many such sets there are on each narrow screen. */
  readonly counts: { readonly phone: number; readonly tablet: number };
  /** The columns that a phone has out of view, by place. */
  readonly far: ReadonlySet<number>;
}

const none: readonly number[] = [];

/** How many columns fit beside the names of the rows. */
interface Room {
  readonly phone: number;
  readonly tablet: number;
  readonly desktop: number;
}

/** For columns of sentences: on a wide screen as many as are compared. */
const roomForText: Room = { phone: 2, tablet: 3, desktop: 5 };

/** Which columns fit; the rest come into view by choice. */
export function useColumns(
  levels: readonly { readonly id: string }[],
  reference: number | undefined,
  view: string | undefined,
  { phone, tablet, desktop } = roomForText,
): Columns {
  const count = levels.length;
  const isPhone = useIsPhone();
  const isTablet = useMediaQuery("(max-width: 1080px)");
  const isPrint = useIsPrinting();
  const room = isPrint ? count : isPhone ? phone : isTablet ? tablet : desktop;
  const last = levels.findIndex(({ id }) => id === view);
  return useMemo(() => {
    const choose = (sets: readonly (readonly number[])[]) =>
      sets.find((columns) => columns.at(-1) === last) ?? sets[0] ?? none;
    const choices = listChoices(count, room, reference);
    const onPhone = listChoices(count, phone, reference);
    const near = choose(onPhone);
    return {
      choices,
      shown: choose(choices),
      counts: { phone: onPhone.length, tablet: listChoices(count, tablet, reference).length },
      far: new Set(Array.from({ length: count }, (_, column) => column).filter((column) => !near.includes(column))),
    };
  }, [last, count, room, phone, tablet, reference]);
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
