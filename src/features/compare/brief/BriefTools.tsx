import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Comparison } from "../../../domain/compare/compare.ts";
import type { Level } from "../../../domain/ladder/ladder.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { Button } from "../../../ui/control/Button.tsx";
import { toButtonClass } from "../../../ui/control/buttonClass.ts";
import { Toolbar } from "../../../ui/control/Toolbar.tsx";
import { copyRefused, copyText } from "../../../ui/takeAlong/takeAlong.ts";
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
  const [said, setSaid] = useState("");
  const say = (done: boolean, text: string) => setSaid(done ? text : copyRefused);
  const writeMarkdown = () => toBriefMarkdown(ladder, comparisons, globalThis.location.href);
  return (
    <div className={`${styles.tools} no-print`}>
      <Toolbar label="The brief as a whole">
        <Link to="/compare" search={toLevelsSearch(ladder, levels)} className={toButtonClass("plain")}>
          Open the comparison
        </Link>
        <Button look="chosen" onClick={() => globalThis.print()}>
          Print
        </Button>
        <Button onClick={async () => say(await copyText(writeMarkdown()), "Markdown copied.")}>Copy as Markdown</Button>
        <Button onClick={async () => say(await copyText(globalThis.location.href), "Link copied.")}>Copy link</Button>
        <span className="quiet" role="status">
          {said}
        </span>
      </Toolbar>
    </div>
  );
}
