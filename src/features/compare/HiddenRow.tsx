import { Button } from "../../ui/control/Button.tsx";
import { jumpTo } from "../../ui/page/jumpTo.ts";
import type { WayToRow } from "./findWayToRow.ts";
import type { UpdateSearch } from "./useCompareSearch.ts";

interface Props {
  readonly row: string;
  readonly way: WayToRow;
  readonly update: UpdateSearch;
}

/** Says that the row which a link leads to is hidden by what else the link says, and shows it. */
export function HiddenRow({ row, way: { subject, patch }, update }: Props) {
  const isFolded = Object.keys(patch).join() === "folded";
  return (
    <>
      <p>
        The link leads to “{subject}”, but {isFolded ? "its section is folded" : "its filters hide it"}.
      </p>
      <Button
        className="no-print"
        onClick={() => {
          update(patch);
          jumpTo(row);
        }}
      >
        Show it
      </Button>
    </>
  );
}
