import { useMemo, useState } from "react";
import { Grid, type GridColumn } from "../../src/ui/table/Grid.tsx";
import { Menu, MenuItem } from "../../src/ui/overlay/Menu.tsx";

interface Fruit {
  readonly id: string;
  readonly shops: readonly string[];
}

export const pomes = [
  { id: "Apple", shops: ["Ann", "Bob"] },
  { id: "Pear", shops: ["Ann"] },
] as const satisfies Fruit[];
const stones: Fruit[] = Array.from({ length: 12 }, (_, at) => ({ id: `Stone ${at + 1}`, shops: [] }));

const kinds: readonly (readonly Fruit[])[] = [pomes, stones];

/** Five columns, the third and fourth of which are not shown. */
export function Fruits({ groups = kinds }: { readonly groups?: readonly (readonly Fruit[])[] }) {
  const [open, setOpen] = useState<string>();
  const columns = useMemo(
    (): GridColumn<Fruit>[] => [
      {
        id: "name",
        place: 1,
        header: "Fruit",
        sorted: "ascending",
        cell: ({ id }) => (
          <button type="button" tabIndex={-1} onClick={() => setOpen(id === open ? undefined : id)}>
            {id}
          </button>
        ),
      },
      {
        id: "price",
        place: 2,
        header: (
          <Menu
            trigger={
              <button type="button" tabIndex={-1}>
                Price
              </button>
            }
          >
            <MenuItem onSelect={() => {}}>In euros</MenuItem>
            <MenuItem onSelect={() => {}}>In pounds</MenuItem>
          </Menu>
        ),
        cell: ({ id }) => `Price of ${id}`,
      },
      {
        id: "shops",
        place: 5,
        header: "Shops",
        cell: ({ id, shops }) =>
          shops.map((shop) => (
            <button key={shop} type="button" tabIndex={-1}>
              {id} at {shop}
            </button>
          )),
      },
    ],
    [open],
  );
  return (
    <>
      <button type="button">Before</button>
      <Grid
        caption="Fruits by shop"
        columns={columns}
        columnCount={5}
        groups={groups.map((items, at) => ({ heading: { id: `${at}`, content: `Kind ${at + 1}` }, items }))}
        toId={({ id }) => id}
        toDetail={({ id }) => <a href="#orchard">Orchard of {id}</a>}
        openId={open}
      />
      <button type="button">After</button>
    </>
  );
}
