import { useLadder } from "../../routes/useLadder.ts";
import styles from "./RolesBeyond.module.css";

/** The roles that the highest level leads to, outside the ladder. */
export function RolesBeyond() {
  const ladder = useLadder();
  const next =
    ladder.levels
      .at(-1)
      ?.career.filter(({ direction, role }) => direction === "next" && !ladder.roleById.get(role)?.level) ?? [];
  if (next.length === 0) return null;
  return (
    <li className={styles.beyond}>
      <p className="quiet">Beyond the ladder</p>
      <ul>
        {next.map(({ role }) => (
          <li key={role}>{ladder.roleById.get(role)?.title}</li>
        ))}
      </ul>
    </li>
  );
}
