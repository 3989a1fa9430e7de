import type { ComponentProps } from "react";
import { type ButtonLook, toButtonClass } from "./buttonClass.ts";

interface Props extends ComponentProps<"button"> {
  readonly look?: ButtonLook;
}

export function Button({ look = "plain", className, type = "button", ...rest }: Props) {
  return <button type={type} className={toButtonClass(look, className)} {...rest} />;
}
