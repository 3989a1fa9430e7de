import type { ReactNode } from "react";
import type { Packet, PacketRow } from "../../domain/plan/packet.ts";
import { Paper, PaperPart, PaperTable } from "../../ui/page/Paper.tsx";
import { PacketArchived } from "./PacketArchived.tsx";
import { PacketEvidence } from "./PacketEvidence.tsx";
import { PacketSignatures } from "./PacketSignatures.tsx";
import styles from "./Packet.module.css";
import { listNext } from "./listNext.ts";
import { tellEvidence } from "./tellEvidence.ts";
import { packetTitles } from "./packetTitles.ts";
import { describeDay } from "../../parts/day.ts";

interface Props {
  readonly packet: Packet;
  /** What is asked at its head on the screen. */
  readonly children: ReactNode;
}

/** The packet as an article. What has nothing to say is left out. */
export function PacketDocument({ packet, children }: Props) {
  const { person, title, ladder, made, readiness, critical, shown, begun, actuals, open, openWithout, setAside } =
    packet;
  return (
    <Paper>
      <p className="eyebrow">Promotion packet</p>
      <h1 className={`answer ${styles.title}`}>
        {person && `${person}: `}
        {title}
      </h1>
      <p className={styles.made}>
        {ladder} · made on <time dateTime={made}>{describeDay(made)}</time>
      </p>
      {children}
      <p className={styles.readiness}>{readiness}</p>
      <PaperPart title={packetTitles.critical} isShown={critical.length > 0}>
        <RowTable rows={critical} />
      </PaperPart>
      <PaperPart title={critical.length > 0 ? packetTitles.shownBeside : packetTitles.shown} isShown={shown.length > 0}>
        <RowTable rows={shown} />
      </PaperPart>
      <PaperPart title={packetTitles.begun} isShown={begun.length > 0}>
        <RowTable rows={begun} />
      </PaperPart>
      <PaperPart title={packetTitles.actuals} isShown={actuals.length > 0}>
        <PaperTable head={["KPI", "Target", "Actual", "Verdict"]} stacked>
          {actuals.map(({ key, subject, target, actual, date, verdict }) => (
            <tr key={key}>
              <th scope="row">{subject}</th>
              <td data-label="Target">{target}</td>
              <td data-label="Actual" className={styles.actual}>
                {actual}
                {date && `, ${describeDay(date)}`}
              </td>
              <td>{verdict}</td>
            </tr>
          ))}
        </PaperTable>
      </PaperPart>
      <PaperPart title={packetTitles.open} isShown={open.length > 0 || openWithout !== ""}>
        {open.length > 0 && (
          <PaperTable head={["Row", "Where it stands", "Next action", "By"]} stacked>
            {open.map(({ key, subject, importance, rating, action, due }) => (
              <tr key={key}>
                <th scope="row">
                  {subject}
                  {importance && <span className="quiet"> {importance}</span>}
                </th>
                <td>{rating}</td>
                <td className={styles.words} data-label="Next">
                  {action}
                </td>
                <td className="figures" data-label="By">
                  {due && describeDay(due)}
                </td>
              </tr>
            ))}
          </PaperTable>
        )}
        {openWithout && <p className="quiet">{openWithout}</p>}
      </PaperPart>
      <PaperPart title={packetTitles.done} isShown={packet.done.length > 0}>
        <PaperTable head={["Row", "What was done", "On"]}>
          {packet.done.map(({ key, subject, action, on }) => (
            <tr key={key}>
              <th scope="row">{subject}</th>
              <td className={styles.words}>{action}</td>
              <td className="figures">{on && describeDay(on)}</td>
            </tr>
          ))}
        </PaperTable>
      </PaperPart>
      <PaperPart title={packetTitles.setAside} isShown={setAside.length > 0}>
        <ul className={styles.aside}>
          {setAside.map(({ key, subject, reason }) => (
            <li key={key}>
              <strong>{subject}</strong>: {reason}
            </li>
          ))}
        </ul>
      </PaperPart>
      <PaperPart title={`No longer asked by version ${packet.version}`} isShown={packet.archived.length > 0}>
        <PacketArchived archived={packet.archived} />
      </PaperPart>
      <PaperPart title="Evidence">
        <PacketEvidence evidence={packet.evidence} />
      </PaperPart>
      <PacketSignatures person={person} />
    </Paper>
  );
}

function RowTable({ rows }: { readonly rows: readonly PacketRow[] }) {
  return (
    <PaperTable head={["What is asked", "Where it stands", "Evidence"]}>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.subject}
            <span className={styles.asks}>{row.asks}</span>
          </th>
          <td className={styles.lines}>{[row.rating, ...listNext(row.next, describeDay)].join("\n")}</td>
          <td>{tellEvidence(row)}</td>
        </tr>
      ))}
    </PaperTable>
  );
}
