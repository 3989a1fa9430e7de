import { type CSSProperties, memo, useState } from "react";
import { type Entry, listEntries, listHeadings, nameEntry } from "../../domain/ladder/entries.ts";
import { findLead } from "../../domain/ladder/findLead.ts";
import { groupBy } from "../../domain/groupBy.ts";
import type { Level, Section } from "../../domain/ladder/ladder.ts";
import { EntryBody } from "../../parts/EntryBody.tsx";
import { findRowAddress } from "../../routes/findRowAddress.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { AsDrawn } from "../../ui/timing/AsDrawn.tsx";
import { DataTable } from "../../ui/table/DataTable.tsx";
import { joinClasses } from "../../ui/classNames.ts";
import { useIsTakingOver } from "../../ui/timing/useIsTakingOver.ts";
import { useAsDrawn } from "../../ui/timing/useAsDrawn.ts";
import styles from "./LevelSection.module.css";
import { WholePath } from "./WholePath.tsx";

interface Props {
  readonly level: Level;
  readonly section: Section;
  /** The row that the address points at. */
  readonly openRow: string | undefined;
}

/** A section of a level: catalogue entries as a table, statements as lists under their headings. */
export const LevelSection = memo(function LevelSection(props: Props) {
  const { level, section, openRow } = props;
  const entries = listEntries(useLadder(), level, section);
  const height = entries.reduce((sum, { kind }) => sum + (kind === "statement" ? statementHeight : rowHeight), 0);
  // Of a page that a person comes back to, all is laid out, so that it stands where it was left.
  const [wasAhead] = useState(useIsTakingOver());
  // Nothing in it answers to anybody as long as no row is open.
  const isAsDrawn = useAsDrawn(level, openRow !== undefined);
  return (
    <section id={section.id} className={styles.section} aria-labelledby={`${section.id}-title`}>
      <h2 id={`${section.id}-title`}>{section.title}</h2>
      <div
        className={joinClasses(styles.body, wasAhead && styles.far)}
        style={{ "--height": `${height}px` } as CSSProperties}
      >
        {isAsDrawn ? (
          <AsDrawn>
            <SectionBody {...props} />
          </AsDrawn>
        ) : (
          <SectionBody {...props} />
        )}
      </div>
    </section>
  );
});

function SectionBody({ level, section, openRow }: Props) {
  const ladder = useLadder();
  const entries = listEntries(ladder, level, section);
  const statements = groupBy(
    entries.filter(({ kind }) => kind === "statement"),
    ({ group }) => group,
  );
  const headings = listHeadings(ladder, section);
  const titles = new Map(headings.map(({ id, title }) => [id, title]));
  const rank = new Map(headings.map(({ id }, at) => [id, at]));
  const rows = entries
    .filter(({ kind }) => kind !== "statement")
    .toSorted((left, right) => (rank.get(left.group ?? "") ?? -1) - (rank.get(right.group ?? "") ?? -1));
  return (
    <>
      {rows.length > 0 && (
        <div className="sheet">
          <DataTable
            caption={`${section.title} of ${level.title}`}
            columns={toColumns(section)}
            items={rows}
            toId={(entry) => nameEntry(section, entry)}
            toDetail={(entry) =>
              nameEntry(section, entry) === openRow && <WholePath level={level} section={section} entry={entry} />
            }
            markedId={openRow}
            toHeading={({ group }) => (group === undefined ? undefined : titles.get(group))}
          />
        </div>
      )}
      {headings
        .filter(({ id }) => statements.has(id))
        .map(({ id, title }) => (
          <div key={id} className={styles.group}>
            <h3>{title}</h3>
            <ul>
              {statements.get(id)?.map((entry) => {
                const name = nameEntry(section, entry);
                const isOpen = name === openRow;
                return (
                  <li key={name} id={name} data-marked={isOpen || undefined} tabIndex={isOpen ? -1 : undefined}>
                    <EntryBody entry={entry} lead={findLead(entry)} />
                    {isOpen && <WholePath level={level} section={section} entry={entry} />}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </>
  );
}

const toColumns = (section: Section) => [
  {
    id: "subject",
    header: "What",
    cell: (entry: Entry) => {
      const address = findRowAddress(section, entry);
      // The router's own links cost more than the rest of the page, which has a hundred.
      return address === undefined ? (
        entry.subject
      ) : (
        <a href={address} className={styles.way}>
          {entry.subject}
        </a>
      );
    },
  },
  { id: "entry", header: "At this level", cell: (entry: Entry) => <EntryBody entry={entry} /> },
];

/** About how tall an entry is, in pixels, between a phone and a wide screen: so much room it takes before it is laid out. */
const [statementHeight, rowHeight] = [50, 140];
