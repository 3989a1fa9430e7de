import type { ReactNode } from "react";

interface Props {
  /** What the build draws ahead. */
  readonly children: ReactNode;
}

/**
 * What was drawn ahead, as it stands in the page: taking it over costs nothing, whatever its size, and it answers to
 * nothing. For what is far from view, until it is near.
 */
export function AsDrawn({ children }: Props) {
  if (typeof document === "undefined") return <div>{children}</div>;
  // Of what is already in the page nothing is set, and nothing compared.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}
