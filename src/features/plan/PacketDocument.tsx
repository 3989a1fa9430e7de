import type { ReactNode } from "react";
import type { Packet, PacketRow } from "../../domain/packet.ts";
import { PacketEvidence } from "./PacketEvidence.tsx";
import styles from "./Packet.module.css";
import { describeDay } from "../../parts/day.ts";

/** The packet as an article. What has nothing to say is left out. */
export function PacketDocument({ packet }: { readonly packet: Packet }) {
  const { person, title, ladder, readiness, critical, shown, actuals, open, openWithout, setAside } = packet;
  return (
    <article className={styles.packet}>
      <p className="eyebrow">Promotion packet · {ladder}</p>
      <h1 className="answer">
        {person && `${person}: `}
        {title}
      </h1>
      <p className={styles.readiness}>{readiness}</p>
      <Part title="Critical rows" isShown={critical.length > 0}>
        <RowTable rows={critical} />
      </Part>
      <Part title="Also shown" isShown={shown.length > 0}>
        <RowTable rows={shown} />
      </Part>
      <Part title="KPIs: actual against target" isShown={actuals.length > 0}>
        <Table head={["KPI", "Target", "Actual", "Verdict"]}>
          {actuals.map(({ key, subject, target, actual, date, verdict }) => (
            <tr key={key}>
              <th scope="row">{subject}</th>
              <td className="figures">{target}</td>
              <td className="figures">
                {actual}
                {date && `, ${describeDay(date)}`}
              </td>
              <td>{verdict}</td>
            </tr>
          ))}
        </Table>
      </Part>
      <Part title="Open gaps and next actions" isShown={open.length > 0 || openWithout !== ""}>
        {open.length > 0 && (
          <Table head={["Row", "Where it stands", "Next action", "By"]}>
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
          </Table>
        )}
        {openWithout && <p className="quiet">{openWithout}</p>}
      </Part>
      <Part title="Not applicable" isShown={setAside.length > 0}>
        <ul className={styles.aside}>
          {setAside.map(({ key, subject, reason }) => (
            <li key={key}>
              <strong>{subject}</strong>: {reason}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Evidence" isShown>
        <PacketEvidence evidence={packet.evidence} />
      </Part>
    </article>
  );
}

function Part({
  title,
  isShown,
  children,
}: {
  readonly title: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}) {
  return (
    isShown && (
      <section className={styles.part}>
        <h2>{title}</h2>
        {children}
      </section>
    )
  );
}

function Table({ head, children }: { readonly head: readonly string[]; readonly children: ReactNode }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function RowTable({ rows }: { readonly rows: readonly PacketRow[] }) {
  return (
    <Table head={["What is asked", "Where it stands", "Evidence"]}>
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
    </Table>
  );
}
