import { Link, useRouter } from "@tanstack/react-router";
import { Fragment } from "react";
import { capitalise } from "../domain/numberWords.ts";
import type { PlacePath } from "../routes/screens.ts";
import { useTitle } from "../routes/useTitle.ts";
import { mainWords } from "./mainWords.ts";
import { readStrangePath } from "./readStrangePath.ts";

/** Says which piece of the address is not understood, and leads to what is near. */
export function NotFoundPage() {
  useTitle("No such page");
  const router = useRouter();
  const { screen, rest, near } = readStrangePath(router.latestLocation.pathname);
  const isWhole = screen === "/";
  return (
    <>
      <p className="eyebrow">No such page</p>
      <h1 className="answer">There is no page at this address.</h1>
      <p>
        {isWhole ? "It may have been mistyped, or the page has moved. " : `${nameOf(screen)} has no page “${rest}”. `}
        Go to{" "}
        {near
          .filter((path) => path !== "/")
          .map((path) => (
            <Fragment key={path}>
              <Link to={path}>{nameOf(path)}</Link>,{" "}
            </Fragment>
          ))}
        <Link to="/">the ladder</Link> or <Link to="/compare">compare two levels</Link>.
      </p>
    </>
  );
}

const nameOf = (path: PlacePath): string =>
  (mainWords as Partial<Record<PlacePath, string>>)[path] ?? capitalise(path.slice(path.lastIndexOf("/") + 1));
