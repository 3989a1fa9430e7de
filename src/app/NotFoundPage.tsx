import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { useTitle } from "../routes/useTitle.ts";

/** Few need it. Without a network it is missing, and the page says the rest. */
const NearPages = lazy(async (): Promise<{ default: () => ReactNode }> => {
  try {
    return { default: (await import("./NearPages.tsx")).NearPages };
  } catch {
    return { default: () => null };
  }
});

export function NotFoundPage() {
  useTitle("No such page");
  return (
    <>
      <p className="eyebrow">No such page</p>
      <h1 className="answer">There is no page at this address.</h1>
      <Suspense>
        <NearPages />
      </Suspense>
      <p>
        It may have been mistyped, or the page has moved. <Link to="/">Go to the ladder</Link> or{" "}
        <Link to="/compare">compare two levels</Link>.
      </p>
    </>
  );
}
