import type { Level } from "../../domain/ladder/ladder.ts";
import { useLadder } from "../../routes/useLadder.ts";
import styles from "./RolesOutside.module.css";

interface Props {
  readonly title: string;
  readonly level: Level | undefined;
  /** Roles that lead to the level, or those that it leads to. */
  readonly direction: "feeder" | "next";
}

/** The roles outside the ladder from which people come to a level, or to which they go on. */
export function RolesOutside({ title, level, direction }: Props) {
  const { roleById } = useLadder();
  const roles = (level?.career ?? [])
    .filter((entry) => entry.direction === direction && !roleById.get(entry.role)?.level)
    .map(({ role }) => ({ role, title: roleById.get(role)?.title }));
  if (roles.length === 0) return null;
  return (
    <div className={styles.roles}>
      <svg width="14" height="22" viewBox="0 0 14 22" aria-hidden="true">
        <path d="M7 22V2M2 7l5-6 5 6" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="3 2.5" />
      </svg>
      <p className="quiet">{title}</p>
      <ul>
        {roles.map(({ role, title: name }) => (
          <li key={role}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
