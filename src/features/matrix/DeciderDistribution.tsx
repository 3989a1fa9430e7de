import { memo } from "react";
import { countDeciders } from "../../domain/matrix/distribution.ts";
import { deciderWords } from "../../domain/ladder/importance.ts";
import type { Decider, Level } from "../../domain/ladder/ladder.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Distribution } from "./Distribution.tsx";

const symbols = { independent: "A", team: "T", manager: "M", executive: "E", none: "–" } as const satisfies Record<
  Decider,
  string
>;
const deciders = Object.keys(deciderWords) as Decider[];

/** How many rights each level has of each kind. */
export const DeciderDistribution = memo(function DeciderDistribution({
  levels,
}: {
  readonly levels: readonly Level[];
}) {
  const ladder = useLadder();
  const alone = levels.map((level) => countDeciders(ladder, level).get("independent") ?? 0);
  const most = Math.max(...alone);
  const names = levels.flatMap(({ title }, at) => (alone[at] === most ? title : []));
  return (
    <Distribution
      title="How many rights, by who decides"
      sentence={`${names.join(" and ")} ${names.length === 1 ? "decides" : "decide"} most alone: ${most} rights${names.length === 1 ? "" : " each"}.`}
      what="Who decides"
      series={deciders.map((decider) => ({
        id: decider,
        name: deciderWords[decider],
        symbol: symbols[decider],
        color: `var(--${decider}-bar)`,
      }))}
      levels={levels}
      panels={[
        {
          id: "all",
          title: "All rights",
          count: (level) => Object.fromEntries(countDeciders(ladder, level)),
        },
      ]}
    />
  );
});
