import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** What surrounds every page. */
export interface Frame {
  readonly Shell: () => ReactNode;
  readonly NotFoundPage: () => ReactNode;
  readonly ErrorPage: (props: ErrorComponentProps) => ReactNode;
}
