import { findNear } from "../domain/findNear.ts";
import { listPlaces, type PlacePath } from "../routes/screens.ts";

/** What of a path that no page has is understood, and what is not. */
export interface StrangePath {
  /** The screen that its first pieces are. */
  readonly screen: PlacePath;
  /** The rest of it, as it is written. */
  readonly rest: string;
  /** Where it may have been meant to lead. */
  readonly near: readonly PlacePath[];
}

/** Reads a path, below the folder that the app lies in, as far as it is one of a screen. */
export function readStrangePath(path: string): StrangePath {
  const pieces = path.split("/").filter(Boolean);
  const places = listPlaces();
  const join = (length: number) => `/${pieces.slice(0, length).join("/").toLowerCase()}`;
  const isPlace = (text: string): text is PlacePath => places.some((place) => place === text);
  let length = pieces.length;
  while (!isPlace(join(length))) length -= 1;
  const screen = join(length) as PlacePath;
  const longer = join(length + 1);
  const isAsDeep = (place: string) => place.split("/").length === longer.split("/").length;
  const near = findNear(
    longer,
    places.filter(isAsDeep).map((place) => [place, place]),
  );
  const below = screen === "/" ? [] : places.filter((place) => place.startsWith(`${screen}/`));
  return { screen, rest: pieces.slice(length).join("/"), near: near && near !== screen ? [near] : [screen, ...below] };
}
