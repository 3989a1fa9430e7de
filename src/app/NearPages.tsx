import { Link, useRouter } from "@tanstack/react-router";
import { Fragment } from "react";
import { capitalise } from "../domain/numberWords.ts";
import type { PlacePath } from "../routes/screens.ts";
import { mainWords } from "./mainWords.ts";
import { readStrangePath } from "./readStrangePath.ts";

/** Which piece of the address is not understood, and what is near. Nothing where no piece is. */
export function NearPages() {
  const router = useRouter();
  const { screen, rest, near } = readStrangePath(router.latestLocation.pathname);
  const ways = near.filter((path) => path !== "/");
  if (ways.length === 0) return null;
  return (
    <p>
      {screen === "/" ? `There is no screen “${rest}”. ` : `${nameOf(screen)} has no page “${rest}”. `}
      Did you mean{" "}
      {ways.map((path, at) => (
        <Fragment key={path}>
          {at > 0 && (at === ways.length - 1 ? " or " : ", ")}
          <Link to={path}>{nameOf(path)}</Link>
        </Fragment>
      ))}
      ?
    </p>
  );
}

const nameOf = (path: PlacePath): string =>
  (mainWords as Partial<Record<PlacePath, string>>)[path] ?? capitalise(path.slice(path.lastIndexOf("/") + 1));
