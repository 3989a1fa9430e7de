import { useMemo } from "react";
import { useIsPrinting } from "../ui/useIsPrinting.ts";
import { useIsPhone } from "../ui/useIsPhone.ts";
import { useMediaQuery } from "../ui/useMediaQuery.ts";

export interface Columns {
  /** The columns in view, by place. */
  readonly shown: readonly number[];
  /** All sets of columns that a person can bring into view; a single one where all fit. */
  readonly choices: readonly (readonly number[])[];
  /** The narrow screens on which not all columns fit. */
  readonly tooMany: { readonly phone: boolean; readonly tablet: boolean };
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
  const choices = useMemo(() => listChoices(count, room, reference), [count, room, reference]);
  const asked = choices.find((columns) => levels[columns.at(-1) ?? 0]?.id === view);
  const shown = asked ?? choices[0] ?? none;
  const [tooPhone, tooTablet] = [count > phone, count > tablet];
  return useMemo(
    () => ({ choices, shown, tooMany: { phone: tooPhone, tablet: tooTablet } }),
    [choices, shown, tooPhone, tooTablet],
  );
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
