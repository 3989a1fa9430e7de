import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import { useNameOrder } from "../../parts/useNameOrder.ts";
import type { UpdateSearch } from "../../routes/useAheadSearch.ts";
import { Button } from "../../ui/Button.tsx";
import { Menu, MenuCheck, MenuChoice, MenuLine } from "../../ui/Menu.tsx";
import { matrixKinds } from "./matrixKinds.ts";
import type { MatrixView } from "./useMatrix.ts";

interface Props {
  readonly view: MatrixView;
  readonly search: MatrixSearch;
  readonly update: UpdateSearch<MatrixSearch>;
}

/** The order of the rows. */
export function SortMenu({ view, search, update }: Props) {
  const { matrix, sort } = view;
  useNameOrder();
  const { kind } = matrix;
  const { standing } = matrixKinds[kind];
  const options = [
    { value: "category", text: kind === "behaviours" ? "Catalogue" : "Category" },
    { value: "name", text: "Name" },
    { value: "levels", text: "Number of levels" },
    ...(standing === undefined
      ? []
      : [
          { value: "movement", text: "Size of movement" },
          ...matrix.levels.map(({ id, title }) => ({ value: `at:${id}`, text: `${standing} at ${title}` })),
        ]),
  ];
  const value = sort.by === "level" ? `at:${matrix.levels[sort.column]?.id}` : sort.by;
  const isReverse = search.order === "reverse";
  return (
    <Menu
      trigger={
        <Button>
          Sort: {options.find((option) => option.value === value)?.text}
          {isReverse && ", reversed"} <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <MenuChoice
        options={options}
        value={value}
        onChange={(chosen) => update({ sort: chosen === "category" ? undefined : chosen })}
      />
      <MenuLine />
      <MenuCheck checked={isReverse} onChange={(checked) => update({ order: checked ? "reverse" : undefined })}>
        Reversed
      </MenuCheck>
    </Menu>
  );
}
