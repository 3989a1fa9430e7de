import { Fragment, memo, type ReactNode, useMemo } from "react";
import { type KpiOutcome, outcomeWords } from "../../domain/kpi/kpiOutcome.ts";
import type { KpiSummary } from "../../domain/kpi/kpiSummary.ts";
import type { Level } from "../../domain/ladder/ladder.ts";
import { countNoun, toNumberWord } from "../../domain/numberWords.ts";
import type { KpisSearch } from "../../routes/kpisSearch.ts";
import { SteadyLink } from "../../routes/SteadyLink.tsx";
import { useLadder } from "../../routes/useLadder.ts";
import { useStableList } from "../../ui/timing/useStableList.ts";

interface Props {
  readonly from: Level;
  readonly to: Level;
  readonly summary: KpiSummary;
  readonly search: KpisSearch;
}

const told = ["tighter", "looser", "overlapping", "in-part", "equal"] as const satisfies readonly KpiOutcome[];

/**
 * The answer before the charts. Each number leads to the KPIs that it counts, whatever else was filtered: what is filtered
 * draws no link anew.
 */
export function KpisSentence({ search, ...answer }: Props) {
  const levels = useStableList(search.levels ?? []);
  const pair = useStableList(search.pair ?? []);
  const isTable = search.view === "table";
  const kept = useMemo(
    (): KpisSearch => ({
      ...(isTable && { view: "table" }),
      ...(levels.length > 0 && { levels }),
      ...(pair.length > 0 && { pair }),
    }),
    [isTable, levels, pair],
  );
  return <Sentence {...answer} kept={kept} />;
}

interface SentenceProps extends Omit<Props, "search"> {
  /** What the address says of the view and its levels. */
  readonly kept: KpisSearch;
}

const Sentence = memo(function Sentence({ from, to, summary, kept }: SentenceProps) {
  const { levels } = useLadder();
  const { total, everywhere, compared, outcomes } = summary;
  const all = levels.map(({ id }) => id);
  const counted = told.filter((name) => outcomes[name] > 0 || (name !== "overlapping" && name !== "in-part"));
  const scope = levels.length === 1 ? "at the one level" : "at every level";
  return (
    <h1 className="answer">
      Of {countNoun(total, "KPI")},{" "}
      <strong>
        <CountLink count={everywhere} filter={{ tracked: all }} kept={kept}>
          {toNumberWord(everywhere)} {everywhere === 1 ? "is" : "are"} tracked {scope}
        </CountLink>
      </strong>
      ;{" "}
      <CountLink count={compared} filter={{ verdicts: told }} kept={kept}>
        {toNumberWord(compared)} {compared === 1 ? "has" : "have"} targets that can be compared
      </CountLink>{" "}
      between {from.title} and {to.title}:{" "}
      {counted.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ", "}
          <CountLink count={outcomes[name]} filter={{ verdicts: [name] }} kept={kept}>
            {outcomes[name] === 0 ? "none" : toNumberWord(outcomes[name])} {outcomeWords[name].word}
          </CountLink>
        </Fragment>
      ))}
      .
    </h1>
  );
});

interface CountProps {
  readonly count: number;
  readonly filter: KpisSearch;
  readonly kept: KpisSearch;
  readonly children: ReactNode;
}

function CountLink({ count, filter, kept, children }: CountProps) {
  if (count === 0) return children;
  return <SteadyLink to={{ to: "/kpis", search: { ...kept, ...filter }, resetScroll: false }}>{children}</SteadyLink>;
}
