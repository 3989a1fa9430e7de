import type { Packet } from "../../domain/plan/packet.ts";
import styles from "./Packet.module.css";
import { describeDay } from "../../parts/day.ts";

/** The list of evidence, by the numbers that the rows name. */
export function PacketEvidence({ evidence }: { readonly evidence: Packet["evidence"] }) {
  if (evidence.length === 0) return <p>No evidence yet.</p>;
  return (
    <ol className={styles.evidence}>
      {evidence.map(({ id, number, title, date, story, link, address, confirmedBy, rows }) => (
        <li key={id}>
          <p>
            <strong>
              E{number} {title}
            </strong>
            {date && `, ${describeDay(date)}`}
            {confirmedBy && `. Can confirm: ${confirmedBy}`}
          </p>
          {story && <p className={styles.story}>{story}</p>}
          {link && (
            <p className={styles.link}>
              {address ? (
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {address}
                </a>
              ) : (
                link
              )}
            </p>
          )}
          {rows.length > 0 && <p className="quiet">For {rows.join(", ")}</p>}
        </li>
      ))}
    </ol>
  );
}
