import * as Radix from "@radix-ui/react-dropdown-menu";
import type { ReactNode } from "react";
import styles from "./Menu.module.css";

interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactNode;
  readonly children: ReactNode;
}

export function Menu({ trigger, children }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      {/* In place, not at the end of the page: inside the landmark of its button. */}
      <Radix.Content className={styles.content} align="start" sideOffset={4} collisionPadding={8} loop tabIndex={0}>
        {children}
      </Radix.Content>
    </Radix.Root>
  );
}

interface ItemProps {
  readonly children: ReactNode;
  readonly disabled?: boolean;
  onSelect(): void;
}

export function MenuItem({ children, disabled = false, onSelect }: ItemProps) {
  return (
    <Radix.Item className={styles.item} disabled={disabled} onSelect={onSelect}>
      {children}
    </Radix.Item>
  );
}

interface CheckProps {
  readonly children: ReactNode;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

/** A choice that leaves the menu open. */
export function MenuCheck({ children, checked, onChange }: CheckProps) {
  return (
    <Radix.CheckboxItem
      className={styles.item}
      checked={checked}
      onCheckedChange={onChange}
      onSelect={(event) => event.preventDefault()}
    >
      <span className={styles.tick} aria-hidden="true">
        {checked ? "✓" : ""}
      </span>
      {children}
    </Radix.CheckboxItem>
  );
}

interface ChoiceProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** A choice of one; it closes the menu. */
export function MenuChoice<Value extends string>({ options, value, onChange }: ChoiceProps<Value>) {
  return (
    <Radix.RadioGroup value={value}>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          className={styles.item}
          value={option.value}
          onSelect={() => onChange(option.value)}
        >
          <span className={styles.tick} aria-hidden="true">
            {option.value === value ? "✓" : ""}
          </span>
          {option.text}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className={styles.label}>{children}</Radix.Label>;
}

export function MenuLine() {
  return <Radix.Separator className={styles.line} />;
}
