import type { Move } from "../../domain/compare/diff.ts";
import styles from "./MoveList.module.css";

/** What moved, from what to what. */
export function MoveList({ moves }: { readonly moves: readonly Move[] }) {
  return (
    <ul className={styles.moves}>
      {moves.map((move) => (
        <li key={`${move.what} ${move.from} ${move.to}`}>
          <MoveLine move={move} />
        </li>
      ))}
    </ul>
  );
}

function MoveLine({ move: { what, from, to, verdict, remark } }: { readonly move: Move }) {
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
