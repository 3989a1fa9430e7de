import { memo } from "react";
import type { Matrix } from "../../domain/matrix/matrix.ts";
import type { MatrixSearch } from "../../routes/matrixSearch.ts";
import { useNameOrder } from "../../parts/useNameOrder.ts";
import type { UpdateSearch } from "../../routes/useAheadSearch.ts";
import { Button } from "../../ui/control/Button.tsx";
import { Menu, MenuCheck, MenuChoice, MenuLine } from "../../ui/overlay/Menu.tsx";
import { matrixKinds } from "./matrixKinds.ts";

interface Props {
  readonly matrix: Matrix;
  /** What the rows are sorted by, as the address tells it. */
  readonly value: string;
  readonly isReverse: boolean;
  readonly update: UpdateSearch<MatrixSearch>;
}

/** The order of the rows. */
export const SortMenu = memo(function SortMenu({ matrix, value, isReverse, update }: Props) {
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
});
