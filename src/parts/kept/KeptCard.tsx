import type { ReactNode, Ref } from "react";
import styles from "./KeptList.module.css";

interface Props {
  readonly ref?: Ref<HTMLLIElement>;
  readonly children: ReactNode;
  /** What can be done with the document. */
  readonly menu: ReactNode;
}

/** One document of a list. Its name is a heading of the second level. */
export function KeptCard({ ref, children, menu }: Props) {
  return (
    <li ref={ref} className={`${styles.card} sheet`}>
      <div>{children}</div>
      {menu}
    </li>
  );
}
