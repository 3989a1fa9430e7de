import { Link } from "@tanstack/react-router";
import { useLadder } from "../../routes/useLadder.ts";
import { useTitle } from "../../routes/useTitle.ts";
import styles from "./LevelPage.module.css";

/** The address names a level that the ladder does not have. */
export function UnknownLevel({ id }: { readonly id: string }) {
  const ladder = useLadder();
  useTitle("No such level");
  return (
    <>
      <p className="eyebrow">No such level</p>
      <h1 className="answer">The ladder has no level “{id}”.</h1>
      <p className={styles.under}>
        It may have been mistyped, or the level has another name now. These are the levels it has:
      </p>
      <ul className={styles.ways}>
        {ladder.levels.map((level) => (
          <li key={level.id}>
            <Link to="/levels/$levelId" params={{ levelId: level.id }}>
              {level.title}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/">The whole ladder</Link>
        </li>
      </ul>
    </>
  );
}
