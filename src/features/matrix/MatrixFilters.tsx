import { memo } from "react";
import { tierWords } from "../../domain/ladder/importance.ts";
import { movementWords } from "../../domain/matrix/matrixText.ts";
import type { Movement } from "../../domain/matrix/movement.ts";
import { movementSymbols } from "../../parts/MovementMark.tsx";
import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import type { UpdateSearch } from "../../routes/useAheadSearch.ts";
import { useLadder } from "../../routes/useLadder.ts";
import { Button } from "../../ui/control/Button.tsx";
import { FilterMenu } from "../../ui/overlay/FilterMenu.tsx";
import { SetFilter } from "../../ui/control/SetFilter.tsx";
import { matrixKinds } from "./matrixKinds.ts";
import { noFilters } from "./noFilters.ts";
import type { MatrixView } from "./useMatrix.ts";

interface Props extends Pick<MatrixView, "matrix" | "categories"> {
  readonly search: MatrixSearch;
  readonly update: UpdateSearch<MatrixSearch>;
}

const toOptions = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

/** Which rows and columns are shown, but for the words that rows must hold: what is typed there changes none of it. */
export const MatrixFilters = memo(function MatrixFilters({ matrix, categories, search, update }: Props) {
  const { levels } = useLadder();
  const { kind } = matrix;
  const { bases, standing, movements } = matrixKinds[kind];
  const { is = [], at = [], tier = [], moves = [], category = [], match } = search;
  const titles = ({ id, title }: { id: string; title: string }) => ({ value: id, text: title });
  return (
    <>
      <FilterMenu
        label="Levels"
        none="all"
        options={levels.map(titles)}
        chosen={search.levels ?? []}
        onChange={(list) => update({ levels: list, at: undefined, view: undefined })}
      />
      {standing !== undefined && (
        <FilterMenu
          label={standing}
          options={toOptions(bases)}
          chosen={is}
          onChange={(list) => update({ is: list, match: undefined, newly: undefined })}
        />
      )}
      <FilterMenu
        label="At"
        none="any level"
        options={matrix.levels.map(titles)}
        chosen={at}
        onChange={(list) => update({ at: list })}
      />
      {kind === "skills" && (
        <FilterMenu
          label="Tier"
          options={toOptions(tierWords)}
          chosen={tier}
          onChange={(list) => update({ tier: list })}
        />
      )}
      {categories.length > 1 && (
        <FilterMenu
          label="Category"
          options={categories.map(titles)}
          chosen={category}
          onChange={(list) => update({ category: list })}
        />
      )}
      <FilterMenu<Movement>
        label="Movement"
        options={movements.map((value) => ({ value, text: `${movementSymbols[value]} ${movementWords[value]}` }))}
        chosen={movements.filter((name) => moves.includes(name))}
        onChange={(list) => update({ moves: list })}
      />
      <Button
        look={moves.length > 0 ? "chosen" : "plain"}
        aria-pressed={moves.length > 0}
        onClick={() => update({ moves: moves.length > 0 ? undefined : movements })}
      >
        Moves only
      </Button>
      {is.length > 1 && (
        <Button
          look={match ? "chosen" : "plain"}
          aria-pressed={match !== undefined}
          onClick={() => update({ match: match ? undefined : "all" })}
        >
          Each of them somewhere
        </Button>
      )}
      {search.newly && (
        <SetFilter label="No longer only what is new there" onRemove={() => update({ newly: undefined })}>
          Newly so
        </SetFilter>
      )}
      {search.everywhere && (
        <SetFilter label="No longer only what every level has" onRemove={() => update({ everywhere: undefined })}>
          At every level
        </SetFilter>
      )}
    </>
  );
}, isSame);

const asked = ["levels", ...Object.keys(noFilters).filter((name) => name !== "q")] as readonly (keyof MatrixSearch)[];

function isSame({ search: from, ...before }: Props, { search: to, ...after }: Props): boolean {
  return (
    before.matrix === after.matrix &&
    before.categories === after.categories &&
    before.update === after.update &&
    // Lists of words, or single ones.
    asked.every((name) => String(from[name]) === String(to[name]))
  );
}
