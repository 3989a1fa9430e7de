import { useMemo } from "react";
import { type AcrossRow, findRequiredLevel } from "../../../domain/calibrate/acrossPeople.ts";
import { describeMark, type LevelAxis } from "../../../domain/calibrate/levelAxis.ts";
import type { Session } from "../../../domain/calibrate/session.ts";
import type { SinglePoints } from "../../../domain/calibrate/singlePoints.ts";
import { ColumnPicker } from "../../../parts/ColumnPicker.tsx";
import { ImportanceWord } from "../../../parts/ImportanceMark.tsx";
import { useColumns } from "../../../parts/useColumns.ts";
import type { AcrossSearch } from "../../../routes/calibrateSearch.ts";
import type { UpdateSearch } from "../../../routes/useAheadSearch.ts";
import { type Column, DataTable } from "../../../ui/table/DataTable.tsx";
import { EmptyResult } from "../../../ui/page/EmptyResult.tsx";
import { Segment } from "../../../ui/control/Segment.tsx";
import { useIsPhone } from "../../../ui/useIsPhone.ts";
import styles from "./AcrossView.module.css";
import { FitMark } from "./FitMark.tsx";
import { NameInColumn } from "../NameInColumn.tsx";
import { nameOf } from "../nameOf.ts";
import { PagePart } from "../../../ui/page/PagePart.tsx";

interface Props {
  readonly session: Session;
  readonly axis: LevelAxis;
  readonly rows: readonly AcrossRow[];
  readonly points: SinglePoints;
  readonly search: AcrossSearch;
  readonly update: UpdateSearch<AcrossSearch>;
}

/** How many people fit beside the names of the skills. */
const room = { phone: 2, tablet: 4, desktop: 7 };
const choices = [
  { value: "all", text: "All skills" },
  { value: "below", text: "Somebody below" },
  { value: "open", text: "Not agreed yet" },
] as const;

/** Skills by people: what was agreed, against the level that each is held against. */
export function PeopleMatrix({ session, axis, rows, points, search, update }: Props) {
  const { people } = session;
  const isPhone = useIsPhone();
  const inView = useColumns(people, undefined, search.view, room);
  const { only } = search;
  const shown = useMemo(
    () =>
      rows.filter(({ fits }) =>
        only === "below"
          ? fits.some(({ kind }) => kind === "below")
          : only === "open"
            ? fits.some(({ kind }) => kind === "not-agreed")
            : true,
      ),
    [rows, only],
  );
  const columns = useMemo((): Column<AcrossRow>[] => {
    const levels = people.map((person) => findRequiredLevel(session, person));
    const alone = new Map(points.certain.map(({ row, holders: [holder] }) => [row.key, holder]));
    return [
      {
        id: "skill",
        header: "Skill",
        cell: ({ row }) => (
          <>
            {row.subject}
            {levels.some((id) => [...row.criticalAt].some((level) => level === id)) && (
              <span className={styles.note}>
                <ImportanceWord base="critical" />
              </span>
            )}
            {alone.has(row.key) && <span className={styles.note}>{describeHolder(alone.get(row.key))}</span>}
          </>
        ),
      },
      ...inView.shown.flatMap((at): Column<AcrossRow>[] => {
        const [person, level] = [people[at], levels[at]];
        if (!person || level === undefined) return [];
        return [
          {
            id: person.id,
            header: (
              <>
                <NameInColumn name={nameOf(person)} />
                <small>against {describeMark(axis, level)}</small>
              </>
            ),
            cell: ({ fits }) => {
              const fit = fits[at];
              return fit && <FitMark axis={axis} fit={fit} level={level} />;
            },
          },
        ];
      }),
    ];
  }, [session, people, points, inView.shown, axis]);
  return (
    <PagePart id="people-by-skill" title="Skills, person by person">
      <div className={`${styles.controls} no-print`}>
        <Segment
          label="Which skills"
          options={choices}
          value={only ?? "all"}
          onChange={(value) => update({ only: value === "all" ? undefined : value })}
        />
        <p className="quiet" role="status">
          {shown.length} of {rows.length} skills
        </p>
      </div>
      <ColumnPicker
        what="People"
        levels={people.map((person) => ({ id: person.id, shortTitle: nameOf(person) }))}
        columns={inView}
        joint=" · "
        onChoose={(view) => update({ view })}
      />
      {shown.length === 0 ? (
        <EmptyResult what="skill" onClear={() => update({ only: undefined })} />
      ) : (
        <div className="sheet">
          <DataTable
            caption="Agreed values of everybody in every skill, against the level that each is held against"
            columns={columns}
            items={shown}
            toId={({ row }) => row.key}
            stacked={isPhone}
          />
        </div>
      )}
    </PagePart>
  );
}

const describeHolder = (holder: Session["people"][number] | undefined) =>
  holder ? `Rests on ${nameOf(holder)} alone` : "Held by nobody";
