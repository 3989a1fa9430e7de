import { Button } from "./Button.tsx";
import { Menu, MenuCheck } from "./Menu.tsx";

interface Props<Value extends string> {
  /** What is chosen: "Importance". */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  /** None chosen stands for all. */
  readonly chosen: readonly Value[];
  /** How it is told that none is chosen. */
  readonly none?: string;
  onChange(chosen: readonly Value[]): void;
}

/** A choice of several, in a menu whose button says what is chosen. */
export function FilterMenu<Value extends string>({ label, options, chosen, none = "any", onChange }: Props<Value>) {
  const picked = options.filter(({ value }) => chosen.includes(value));
  const said =
    picked.length === 0 ? none : picked.length > 2 ? String(picked.length) : picked.map(({ text }) => text).join(", ");
  return (
    <Menu
      trigger={
        <Button>
          {label}: {said} <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      {options.map(({ value, text }) => (
        <MenuCheck
          key={value}
          checked={chosen.includes(value)}
          onChange={(checked) =>
            onChange(
              options
                .map((option) => option.value)
                .filter((other) => (other === value ? checked : chosen.includes(other))),
            )
          }
        >
          {text}
        </MenuCheck>
      ))}
    </Menu>
  );
}
