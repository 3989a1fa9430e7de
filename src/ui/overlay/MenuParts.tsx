import * as Radix from "@radix-ui/react-menu";
import { createContext, memo, type ReactNode, type RefObject, use, useEffect, useRef } from "react";
import type { CheckProps, ChoiceProps, ItemProps } from "./Menu.tsx";
import styles from "./MenuParts.module.css";

interface ContentProps {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly id: string;
  /** A menu that was opened by a key has its first item focused. */
  readonly isByKey: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

/**
 * Closes the menu around. What closes it does so before it does its deed: then both are drawn as one, while Radix would
 * have the deed drawn first.
 */
const CloseContext = createContext(() => {});

/** What an open menu offers. It comes past the menu, which is then neither drawn nor placed anew by every choice. */
const OfferContext = createContext<ReactNode>(null);

const Offer = () => use(OfferContext);

/** An open menu, below its button and inside the landmark of it. `onClose` is the same as long as the menu is. */
export function Content({ children, ...menu }: ContentProps) {
  return (
    <OfferContext value={children}>
      <Frame {...menu} />
    </OfferContext>
  );
}

const Frame = memo(function Frame({ trigger, id, isByKey, onClose }: Omit<ContentProps, "children">) {
  const content = useRef<HTMLDivElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    if (isByKey) content.current?.querySelector<HTMLElement>("[role^=menuitem]:not([data-disabled])")?.focus();
  }, [isByKey]);
  return (
    <Radix.Root open onOpenChange={onClose} modal={false}>
      {/* The button is there before the menu is loaded, so it cannot be inside. */}
      <Radix.Anchor virtualRef={trigger} />
      <Radix.Content
        ref={content}
        id={id}
        aria-labelledby={trigger.current?.id}
        className={styles.content}
        align={isLeftOfMiddle(trigger.current) ? "start" : "end"}
        sideOffset={4}
        collisionPadding={8}
        loop
        tabIndex={0}
        onInteractOutside={() => {
          isLeft.current = true;
        }}
        onCloseAutoFocus={(event) => {
          if (!isLeft.current) trigger.current?.focus();
          event.preventDefault();
        }}
      >
        <CloseContext value={onClose}>
          <Offer />
        </CloseContext>
      </Radix.Content>
    </Radix.Root>
  );
});

/** A menu opens towards the middle of the window, so that it stays within the column that its button stands in. */
function isLeftOfMiddle(button: HTMLElement | null): boolean {
  if (!button) return true;
  const { left, right } = button.getBoundingClientRect();
  return left + right <= innerWidth;
}

export function Item({ children, disabled = false, onSelect }: ItemProps) {
  const close = use(CloseContext);
  return (
    <Radix.Item
      className={styles.item}
      disabled={disabled}
      onSelect={() => {
        close();
        onSelect();
      }}
    >
      {children}
    </Radix.Item>
  );
}

export function Check({ children, checked, onChange }: CheckProps) {
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

export function Choice<Value extends string>({ options, value, onChange }: ChoiceProps<Value>) {
  const close = use(CloseContext);
  return (
    <Radix.RadioGroup value={value}>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          className={styles.item}
          value={option.value}
          onSelect={() => {
            close();
            onChange(option.value);
          }}
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

export function Label({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className={styles.label}>{children}</Radix.Label>;
}

export function Line() {
  return <Radix.Separator className={styles.line} />;
}
