import { memo, type ReactNode, useCallback, useLayoutEffect, useRef } from "react";
import { Button } from "../control/Button.tsx";
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
export function FilterMenu<Value extends string>(props: Props<Value>) {
  const { label, options, chosen, none = "any" } = props;
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  // The same function always, so that of an open menu only the option is drawn anew that was chosen.
  const turn = useCallback((value: Value, isChosen: boolean) => {
    const now = latest.current;
    const all = now.options.map((option) => option.value);
    now.onChange(all.filter((other) => (other === value ? isChosen : now.chosen.includes(other))));
  }, []);
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
        <Option key={value} value={value} text={text} isChosen={chosen.includes(value)} turn={turn} />
      ))}
    </Menu>
  );
}

interface OptionProps<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly isChosen: boolean;
  turn(value: Value, isChosen: boolean): void;
}

const Option = memo(function Option<Value extends string>({ value, text, isChosen, turn }: OptionProps<Value>) {
  return (
    <MenuCheck checked={isChosen} onChange={(checked) => turn(value, checked)}>
      {text}
    </MenuCheck>
  );
}) as <Value extends string>(props: OptionProps<Value>) => ReactNode;
