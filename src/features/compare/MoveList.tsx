import type { Change, Move } from "../../domain/compare/diff.ts";
import styles from "./MoveList.module.css";

/** What moved, from what to what. The verdict on a target is told where the row's mark does not give it. */
export function MoveList({ change: { moves, outcome } }: { readonly change: Change }) {
  return (
    <ul className={styles.moves}>
      {moves.map((move) => (
        <li key={`${move.what} ${move.from} ${move.to}`}>
          <MoveLine move={move} remark={move.verdict === outcome ? move.reason : move.remark} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly move: Move;
  readonly remark: string | undefined;
}

function MoveLine({ move: { what, from, to, verdict }, remark }: LineProps) {
  if (to === undefined) return <>Dropped: {from}</>;
  return (
    <>
      {what === "heading" && "Moved: "}
      {from === undefined ? "Added: " : verdict !== "equal" && <>{from} → </>}
      <b>{to}</b>
      {remark && <span className="quiet"> {remark}</span>}
    </>
  );
}
