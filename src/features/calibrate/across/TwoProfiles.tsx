import { useMemo } from "react";
import { findRequiredLevel } from "../../../domain/calibrate/acrossPeople.ts";
import type { Scale } from "../../../domain/calibrate/board.ts";
import { toText } from "../../../domain/ladder/entries.ts";
import type { Level } from "../../../domain/ladder/ladder.ts";
import { describeMark } from "../../../domain/calibrate/levelAxis.ts";
import { capitalise, countNoun } from "../../../domain/numberWords.ts";
import {
  compareProfiles,
  describeProfiles,
  type ProfileCell,
  type ProfileRow,
} from "../../../domain/calibrate/profiles.ts";
import type { Person, Session } from "../../../domain/calibrate/session.ts";
import type { AcrossSearch } from "../../../routes/calibrateSearch.ts";
import type { UpdateSearch } from "../../../routes/useAheadSearch.ts";
import { Choice } from "../../../ui/control/Choice.tsx";
import { type Column, DataTable } from "../../../ui/table/DataTable.tsx";
import { EmptyResult } from "../../../ui/page/EmptyResult.tsx";
import { Segment } from "../../../ui/control/Segment.tsx";
import { Disclosure } from "../../../ui/page/Disclosure.tsx";
import { useIsPrinting } from "../../../ui/useIsPrinting.ts";
import { useIsPhone } from "../../../ui/useIsPhone.ts";
import styles from "./AcrossView.module.css";
import { FitMark } from "./FitMark.tsx";
import { NameInColumn } from "../NameInColumn.tsx";
import { nameOf } from "../nameOf.ts";
import { PagePart } from "../../../ui/page/PagePart.tsx";

interface Props {
  readonly session: Session;
  readonly scale: Scale;
  readonly search: AcrossSearch;
  readonly update: UpdateSearch<AcrossSearch>;
}

const choices = [
  { value: "all", text: "All rows" },
  { value: "different", text: "Only differences" },
] as const;

/** Chooses two people and a level: those of the address, else the first two and what the first is held against. */
export function TwoProfiles({ session, scale, search, update }: Props) {
  const { people } = session;
  const one = people.find(({ id }) => id === search.one) ?? people[0];
  const others = people.filter((person) => person !== one);
  const other = others.find(({ id }) => id === search.other) ?? others[0];
  const { levels } = scale.axis;
  const asked = search.level ?? (one && findRequiredLevel(session, one));
  const level = levels.find(({ id }) => id === asked) ?? levels.at(-1);
  if (!one || !other || !level) return null;
  return <Profiles {...{ session, scale, search, update, one, other, level }} />;
}

interface ProfilesProps extends Props {
  readonly one: Person;
  readonly other: Person;
  readonly level: Level;
}

/** The agreed profiles of two people, row by row, beside what a level asks. */
function Profiles({ session, scale, search, update, one, other, level }: ProfilesProps) {
  const { axis } = scale;
  const { people } = session;
  const isPhone = useIsPhone();
  const rows = useMemo(
    () => compareProfiles(scale, session, [one.id, other.id], level),
    [scale, session, one, other, level],
  );
  const shown = useMemo(
    () => (search.rows === "different" ? rows.filter(({ isDifferent }) => isDifferent) : rows),
    [rows, search.rows],
  );
  const columns = useMemo((): Column<ProfileRow>[] => {
    const person = (id: "one" | "other", { name }: Person): Column<ProfileRow> => ({
      id,
      header: <NameInColumn name={nameOf({ name })} />,
      cell: (row) => <Profile cell={row[id]} axis={axis} level={level.id} />,
    });
    return [
      { id: "row", header: "Row", cell: ({ row }) => row.subject },
      person("one", one),
      person("other", other),
      {
        id: "asks",
        header: `${level.title} asks`,
        cell: ({ asks }) => <Asks asks={asks} />,
      },
    ];
  }, [axis, level, one, other]);
  const toOptions = (list: readonly Person[]) => list.map((person) => ({ value: person.id, text: nameOf(person) }));
  return (
    <PagePart id="two-people" title="Two people side by side">
      <p className={styles.text}>{describeProfiles(rows, [nameOf(one), nameOf(other)])}</p>
      <div className={`${styles.controls} no-print`}>
        <Choice label="One person" options={toOptions(people)} value={one.id} onChange={(id) => update({ one: id })} />
        <Choice
          label="The other"
          options={toOptions(people.filter((person) => person !== one))}
          value={other.id}
          onChange={(id) => update({ one: one.id, other: id })}
        />
        <Choice
          label="Against the level"
          options={axis.levels.map(({ id, title }) => ({ value: id, text: title }))}
          value={level.id}
          onChange={(id) => update({ level: id })}
        />
        <Segment
          label="Which rows"
          options={choices}
          value={search.rows ?? "all"}
          onChange={(value) => update({ rows: value === "all" ? undefined : value })}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyResult what="row" onClear={() => update({ rows: undefined })} />
      ) : (
        <div className={`${styles.profiles} sheet`}>
          <DataTable
            caption={`${nameOf(one)} and ${nameOf(other)} against ${level.title}`}
            columns={columns}
            items={shown}
            toId={({ row }) => `two-${row.key}`}
            toHeading={({ row }) => row.section.title}
            stacked={isPhone}
          />
        </div>
      )}
    </PagePart>
  );
}

/** One thing stands there; many are opened. */
function Asks({ asks }: Pick<ProfileRow, "asks">) {
  const isPrinting = useIsPrinting();
  const [first, ...others] = asks;
  if (!first) return <span className={styles.asks}>Nothing of it</span>;
  if (others.length === 0) return <span className={styles.asks}>{toText(first)}</span>;
  const list = (
    <ul>
      {asks.map((entry) => (
        <li key={toText(entry)}>{toText(entry)}</li>
      ))}
    </ul>
  );
  if (isPrinting) return <div className={styles.asks}>{list}</div>;
  return (
    <Disclosure isBare summary={capitalise(countNoun(asks.length, "statement"))}>
      <div className={styles.asks}>{list}</div>
    </Disclosure>
  );
}

interface ProfileProps {
  readonly cell: ProfileCell;
  readonly axis: Scale["axis"];
  readonly level: string;
}

function Profile({ cell: { mark, fit }, axis, level }: ProfileProps) {
  const isTold = mark !== undefined && (fit.kind === "above" || fit.kind === "below" || fit.kind === "not-asked");
  return (
    <>
      {isTold && <span className={styles.mark}>{describeMark(axis, mark)}</span>}
      <FitMark axis={axis} fit={fit} level={level} />
    </>
  );
}
