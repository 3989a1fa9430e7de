import { Link } from "@tanstack/react-router";
import type { Comparison } from "../../../domain/compare/compare.ts";
import type { Level } from "../../../domain/ladder/ladder.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { toButtonClass } from "../../../ui/control/buttonClass.ts";
import { Toolbar } from "../../../ui/control/Toolbar.tsx";
import { SaidStatus } from "../../../ui/takeAlong/SaidStatus.tsx";
import { copyRefused, copyText } from "../../../ui/takeAlong/takeAlong.ts";
import { useSaid } from "../../../ui/takeAlong/useSaid.ts";
import { toLevelsSearch } from "../toLevelsSearch.ts";
import styles from "./Brief.module.css";
import { toBriefMarkdown } from "./toBriefMarkdown.ts";

interface Props {
  readonly levels: readonly Level[];
  readonly comparisons: readonly Comparison[];
}

/** The way to all rows, and what can be done with the brief. */
export function BriefTools({ levels, comparisons }: Props) {
  const ladder = useLadder();
  const [said, say] = useSaid();
  const sayCopied = (done: boolean, what: string) => say(done ? `${what} copied.` : copyRefused);
  const writeMarkdown = () => toBriefMarkdown(ladder, levels, comparisons, globalThis.location.href);
  return (
    <div className={`${styles.tools} no-print`}>
      <Toolbar label="The brief as a whole">
        <Link to="/compare" search={toLevelsSearch(ladder, levels)} className={toButtonClass("plain")}>
          Open the comparison
        </Link>
        <Button look="chosen" onClick={() => globalThis.print()}>
          Print
        </Button>
        <Button onClick={async () => sayCopied(await copyText(writeMarkdown()), "Markdown")}>Copy as Markdown</Button>
        <Button onClick={async () => sayCopied(await copyText(globalThis.location.href), "Link")}>Copy link</Button>
        <SaidStatus said={said} />
      </Toolbar>
    </div>
  );
}
