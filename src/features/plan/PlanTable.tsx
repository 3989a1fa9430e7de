import { useCallback, useMemo } from "react";
import type { Level } from "../../domain/ladder/ladder.ts";
import type { Plan, Rating } from "../../domain/plan/plan.ts";
import type { PlanRow } from "../../domain/plan/planRow.ts";
import { RowSubject } from "../../parts/RowSubject.tsx";
import type { PlanSearch } from "../../routes/planSearch.ts";
import type { UpdateSearch } from "../../routes/useAheadSearch.ts";
import { editNote } from "../../state/plan/planEdits.ts";
import { usePlans } from "../../state/plan/plans.ts";
import { EmptyResult } from "../../ui/page/EmptyResult.tsx";
import { type Column, DataTable } from "../../ui/table/DataTable.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { Expectation } from "./Expectation.tsx";
import { RowEditor } from "./RowEditor.tsx";
import styles from "./PlanTable.module.css";
import { leadToLack } from "./leadToLack.ts";
import { RowRating } from "./RowRating.tsx";
import { RowStanding } from "./RowStanding.tsx";

interface Props {
  readonly plan: Plan;
  readonly way: { readonly from: Level; readonly to: Level };
  readonly rows: readonly PlanRow[];
  /** What each row is called, by the key of what is asked, unlike any other. */
  readonly names: ReadonlyMap<string, string>;
  toHeading(row: PlanRow): string | undefined;
  readonly openKey: string | undefined;
  readonly update: UpdateSearch<PlanSearch>;
  onClear(): void;
}

/** The rows of a plan: what both levels expect, and where the person stands. A row opens in place. */
export function PlanTable({ plan, way, rows, names, toHeading, openKey, update, onClear }: Props) {
  const isNarrow = useMediaQuery("(max-width: 760px)");
  const edit = usePlans((state) => state.edit);
  const onRate = useCallback(
    (key: string, rating: Rating) => edit(plan.id, (old) => editNote(old, key, { rating })),
    [edit, plan.id],
  );
  const columns = useMemo(
    (): Column<PlanRow>[] => [
      {
        id: "subject",
        header: "Row",
        cell: ({ ask }, isOpen) => {
          return (
            <>
              <RowSubject
                subject={ask.subject}
                name={names.get(ask.key)}
                isOpen={isOpen}
                onToggle={() => update({ row: isOpen ? undefined : ask.key })}
              />
              <small className={styles.section}>{ask.section.title}</small>
            </>
          );
        },
      },
      ...(isNarrow
        ? []
        : [
            {
              id: "from",
              header: way.from.title,
              cell: ({ ask }: PlanRow) => <Expectation entry={ask.before} />,
            },
          ]),
      {
        id: "to",
        header: way.to.title,
        cell: ({ ask, drift }) => (
          <>
            <Expectation entry={ask.after} change={ask.change} drift={drift} />
            {isNarrow && (
              <div className={styles.now}>
                <span className="quiet">{way.from.title}:</span> <Expectation entry={ask.before} />
              </div>
            )}
          </>
        ),
      },
      {
        id: "standing",
        header: "Where I stand",
        cell: (row) => (
          <>
            <RowRating
              row={row}
              name={names.get(row.ask.key) ?? row.ask.subject}
              onRate={onRate}
              onMend={(ask) => {
                update({ row: ask });
                leadToLack(ask);
              }}
            />
            <RowStanding row={row} />
          </>
        ),
      },
    ],
    [isNarrow, update, way, names, onRate],
  );
  if (rows.length === 0) return <EmptyResult what="row" onClear={onClear} />;
  return (
    <div className="sheet">
      <DataTable
        caption={`What ${way.to.title} asks beside ${way.from.title}, and where I stand`}
        columns={columns}
        items={rows}
        toId={({ ask }) => ask.key}
        toHeading={toHeading}
        toDetail={(row) =>
          row.ask.key === openKey && (
            <RowEditor
              plan={plan}
              way={way}
              row={row}
              name={names.get(row.ask.key) ?? row.ask.subject}
              onClose={() => update({ row: undefined })}
            />
          )
        }
        stacked={isNarrow}
        markedId={openKey}
      />
    </div>
  );
}
