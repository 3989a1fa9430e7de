import styles from "./Button.module.css";
import { joinClasses } from "../classNames.ts";

export type ButtonLook = "plain" | "quiet" | "chosen" | "dashed";

/** The look of a button, for a link that stands among buttons. */
export const toButtonClass = (look: ButtonLook, className?: string): string =>
  joinClasses(styles.button, styles[look], className);
