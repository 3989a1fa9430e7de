import { Link } from "@tanstack/react-router";
import { getLevel, type Level } from "../../../domain/ladder/ladder.ts";
import { useLadder } from "../../../routes/useLadder.ts";
import { toLevelsSearch } from "../toLevelsSearch.ts";
import styles from "./Brief.module.css";

/** Leads to the briefs of the ladder's other steps. */
export function BriefSteps({ levels }: { readonly levels: readonly Level[] }) {
  const ladder = useLadder();
  const here = levels.map(({ id }) => id).join();
  const others = ladder.paths.filter(({ from, to }) => `${from},${to}` !== here);
  return (
    others.length > 0 && (
      <nav className={`${styles.steps} no-print`} aria-labelledby="other-steps">
        <h2 id="other-steps">Briefs of other steps</h2>
        <ul>
          {others.map(({ from, to }) => {
            const pair = [getLevel(ladder, from), getLevel(ladder, to)];
            return (
              <li key={`${from},${to}`}>
                <Link to="/compare/brief" search={toLevelsSearch(ladder, pair)}>
                  {pair.map(({ title }) => title).join(" → ")}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
    )
  );
}
