import { describeAsk, listBriefMoves, nameRow } from "../../../domain/compare/briefText.ts";
import type { ComparedRow } from "../../../domain/compare/compare.ts";
import { nameRows } from "../../../domain/compare/rowText.ts";
import type { Level, Section } from "../../../domain/ladder/ladder.ts";
import { ChangeMark } from "../../../parts/ChangeMark.tsx";
import { nameChange } from "../../../parts/changeWords.ts";
import { PaperTable } from "../../../ui/page/Paper.tsx";
import { MoveList } from "../MoveList.tsx";
import styles from "./Brief.module.css";
import { BriefRowLink } from "./BriefRowLink.tsx";

interface Props {
  readonly section: Section;
  readonly rows: readonly ComparedRow[];
  readonly levels: readonly Level[];
}

/** Rows that came, went or moved: what is asked, or from what to what. */
export function BriefRows({ section, rows, levels }: Props) {
  return (
    <PaperTable head={[nameRows(section), "What changes"]} stacked>
      {rows.map((row) => {
        const change = row.changes[1];
        return (
          <tr key={row.id}>
            <th scope="row">
              <BriefRowLink row={row} levels={levels}>
                {nameRow(row)}
              </BriefRowLink>
            </th>
            <td className={styles.what}>
              {change && <ChangeMark change={change.class} word={nameChange(change)} />}{" "}
              {change === undefined || change.class === "new" || change.class === "dropped" ? (
                <span>{describeAsk(row)}</span>
              ) : (
                <MoveList change={{ ...change, moves: listBriefMoves(change) }} />
              )}
            </td>
          </tr>
        );
      })}
    </PaperTable>
  );
}
