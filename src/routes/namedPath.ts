import { redirect } from "@tanstack/react-router";
import { findLevel, type Ladder } from "../domain/ladder/ladder.ts";
import { foldName, readLevels } from "../domain/ladder/readLevels.ts";

interface Asked<Params> {
  readonly context: { readonly ladder: Ladder };
  readonly params: Params;
  readonly location: { readonly hash: string };
}

/** Has the address of a level name it by its id: one that names it by its title, or in another case, is replaced. */
export function namesLevel({ context: { ladder }, params, location: { hash } }: Asked<{ readonly levelId: string }>) {
  const ids = readLevels(ladder, params.levelId);
  const [level] = ids.flatMap((id) => findLevel(ladder, id) ?? []);
  if (!level || ids.length > 1 || level.id === params.levelId) return;
  throw redirect({ to: "/levels/$levelId", params: { levelId: level.id }, search: true, hash, replace: true });
}

/** The same for the address of a KPI, by its id in another case or by its name. */
export function namesKpi({ context: { ladder }, params, location: { hash } }: Asked<{ readonly kpiId: string }>) {
  const asked = foldName(params.kpiId);
  const kpi = [...ladder.kpiById.values()].find(({ id, name }) => foldName(id) === asked || foldName(name) === asked);
  if (!kpi || kpi.id === params.kpiId) return;
  throw redirect({ to: "/kpis/$kpiId", params: { kpiId: kpi.id }, search: true, hash, replace: true });
}
