import type { Packet } from "../../domain/plan/packet.ts";
import { PaperTable } from "../../ui/page/Paper.tsx";
import { listArchivedLines } from "./listArchivedLines.ts";
import { tellEvidence } from "./tellEvidence.ts";
import styles from "./Packet.module.css";
import { describeDay } from "../../parts/day.ts";

/** Rows that the ladder no longer asks, with all that was written on them. */
export function PacketArchived({ archived }: Pick<Packet, "archived">) {
  return (
    <PaperTable head={["What was asked", "Where it stood", "Evidence"]}>
      {archived.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.subject}
            <span className={styles.asks}>{row.asks}</span>
          </th>
          <td className={styles.lines}>{listArchivedLines(row, describeDay).join("\n")}</td>
          <td>{tellEvidence(row)}</td>
        </tr>
      ))}
    </PaperTable>
  );
}
