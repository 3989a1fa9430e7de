import type { ReactNode } from "react";

interface Props {
  /** What the build draws ahead. */
  readonly children: ReactNode;
}

/**
 * Leaves the HTML that the build drew ahead as it is. React does not hydrate it, so it costs nothing whatever its size, but
 * nothing in it responds. For parts that are far from view, until they come near.
 */
export function AsDrawn({ children }: Props) {
  if (typeof document === "undefined") return <div>{children}</div>;
  // React keeps HTML that is already in the page, and does not compare it with this.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}
