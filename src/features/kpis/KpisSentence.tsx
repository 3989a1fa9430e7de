import { Link } from "@tanstack/react-router";
import { Fragment, memo, type ReactNode } from "react";
import type { KpiOutcome } from "../../domain/kpiChange.ts";
import type { KpiSummary } from "../../domain/kpiSummary.ts";
import type { Level } from "../../domain/ladder.ts";
import { countNoun, toNumberWord } from "../../domain/numberWords.ts";
import type { KpisSearch } from "../../routes/kpisSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { useLate } from "../../ui/useLate.ts";

interface Props {
  readonly from: Level;
  readonly to: Level;
  readonly summary: KpiSummary;
  readonly search: KpisSearch;
}

const told = ["tighter", "looser", "overlapping", "equal"] as const satisfies readonly KpiOutcome[];

/**
 * The answer before the charts. Each number leads to the KPIs that it counts, whatever else was filtered. Where it leads is
 * not seen, so that this follows when the browser is idle.
 */
export function KpisSentence({ search, ...answer }: Props) {
  const late = useLate(search);
  return <Sentence {...answer} search={late ?? search} />;
}

const Sentence = memo(function Sentence({ from, to, summary, search }: Props) {
  const { levels } = useLadder();
  const { total, everywhere, compared, outcomes } = summary;
  const all = levels.map(({ id }) => id);
  const counted = told.filter((name) => outcomes[name] > 0 || name !== "overlapping");
  const scope = levels.length === 1 ? "at the one level" : "at every level";
  return (
    <h1 className="answer">
      Of {countNoun(total, "KPI")},{" "}
      <strong>
        <CountLink count={everywhere} filter={{ tracked: all }} search={search}>
          {toNumberWord(everywhere)} {everywhere === 1 ? "is" : "are"} tracked {scope}
        </CountLink>
      </strong>
      ;{" "}
      <CountLink count={compared} filter={{ verdicts: told }} search={search}>
        {toNumberWord(compared)} {compared === 1 ? "has" : "have"} targets that can be compared
      </CountLink>{" "}
      between {from.title} and {to.title}:{" "}
      {counted.map((name, at) => (
        <Fragment key={name}>
          {at > 0 && ", "}
          <CountLink count={outcomes[name]} filter={{ verdicts: [name] }} search={search}>
            {outcomes[name] === 0 ? "none" : toNumberWord(outcomes[name])} {name}
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
  readonly search: KpisSearch;
  readonly children: ReactNode;
}

function CountLink({ count, filter, search, children }: CountProps) {
  if (count === 0) return children;
  const { view, levels, pair } = search;
  return (
    <Link
      to="/kpis"
      search={{
        ...(view === "table" && { view }),
        ...(levels && { levels }),
        ...(pair && { pair }),
        ...filter,
      }}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}
