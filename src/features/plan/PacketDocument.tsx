import type { Packet, PacketRow } from "../../domain/plan/packet.ts";
import { Paper, PaperPart, PaperTable } from "../../ui/page/Paper.tsx";
import { PacketArchived } from "./PacketArchived.tsx";
import { PacketEvidence } from "./PacketEvidence.tsx";
import styles from "./Packet.module.css";
import { describeDay } from "../../parts/day.ts";

/** The packet as an article. What has nothing to say is left out. */
export function PacketDocument({ packet }: { readonly packet: Packet }) {
  const { person, title, ladder, readiness, critical, shown, actuals, open, openWithout, setAside } = packet;
  return (
    <Paper>
      <p className="eyebrow">Promotion packet · {ladder}</p>
      <h1 className="answer">
        {person && `${person}: `}
        {title}
      </h1>
      <p className={styles.readiness}>{readiness}</p>
      <PaperPart title="Critical rows" isShown={critical.length > 0}>
        <RowTable rows={critical} />
      </PaperPart>
      <PaperPart title="Also shown" isShown={shown.length > 0}>
        <RowTable rows={shown} />
      </PaperPart>
      <PaperPart title="KPIs: actual against target" isShown={actuals.length > 0}>
        <PaperTable head={["KPI", "Target", "Actual", "Verdict"]}>
          {actuals.map(({ key, subject, target, actual, date, verdict }) => (
            <tr key={key}>
              <th scope="row">{subject}</th>
              <td>{target}</td>
              <td>
                {actual}
                {date && `, ${describeDay(date)}`}
              </td>
              <td>{verdict}</td>
            </tr>
          ))}
        </PaperTable>
      </PaperPart>
      <PaperPart title="Open gaps and next actions" isShown={open.length > 0 || openWithout !== ""}>
        {open.length > 0 && (
          <PaperTable head={["Row", "Where it stands", "Next action", "By"]}>
            {open.map(({ key, subject, importance, rating, action, due }) => (
              <tr key={key}>
                <th scope="row">
                  {subject}
                  {importance && <span className="quiet"> {importance}</span>}
                </th>
                <td>{rating}</td>
                <td>{action}</td>
                <td className="figures">{due && describeDay(due)}</td>
              </tr>
            ))}
          </PaperTable>
        )}
        {openWithout && <p className="quiet">{openWithout}</p>}
      </PaperPart>
      <PaperPart title="Not applicable" isShown={setAside.length > 0}>
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
    </Paper>
  );
}

function RowTable({ rows }: { readonly rows: readonly PacketRow[] }) {
  return (
    <PaperTable head={["What is asked", "Where it stands", "Evidence"]}>
      {rows.map(({ key, subject, asks, rating, evidence }) => (
        <tr key={key}>
          <th scope="row">
            {subject}
            <span className={styles.asks}>{asks}</span>
          </th>
          <td>{rating}</td>
          <td>{evidence.length > 0 ? evidence.map((number) => `E${number}`).join(", ") : "None"}</td>
        </tr>
      ))}
    </PaperTable>
  );
}
