import type { ComponentProps } from "react";
import styles from "./Button.module.css";
import { joinClasses } from "./classNames.ts";

interface Props extends ComponentProps<"button"> {
  readonly look?: "plain" | "quiet" | "chosen" | "dashed";
}

export function Button({ look = "plain", className, type = "button", ...rest }: Props) {
  return <button type={type} className={joinClasses(styles.button, styles[look], className)} {...rest} />;
}
