import { cloneElement, type ComponentProps, type ReactElement, type ReactNode } from "react";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { loadMenuParts, type MenuParts, MenuPartsContext, readMenuParts, useMenuParts } from "./menuLoading.ts";
import { whenIdle } from "../timing/whenIdle.ts";

interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement<ComponentProps<"button">>;
  readonly children: ReactNode;
}

type Means = "key" | "pointer";

const preload = () => void loadMenuParts().catch(() => {});

/**
 * A button and the menu that it opens, by pointer or by Enter, space and arrow down. Until it is open the button is all
 * there is of it, and what draws it is loaded after the page.
 */
export function Menu({ trigger, children }: MenuProps) {
  const ownId = useId();
  const id = trigger.props.id ?? ownId;
  const button = useRef<HTMLButtonElement>(null);
  const [parts, setParts] = useState<MenuParts>();
  const [openedBy, setOpenedBy] = useState<Means>();
  const [isAway, setIsAway] = useState(false);
  useEffect(() => whenIdle(preload), []);
  const open = async (means: Means) => {
    setOpenedBy(means);
    try {
      setParts(readMenuParts() ?? (await loadMenuParts()));
      setIsAway(false);
    } catch {
      setIsAway(true);
      setOpenedBy(undefined);
    }
  };
  const close = useCallback(() => setOpenedBy(undefined), []);
  const turn = (means: Means) => (openedBy ? close() : void open(means));
  const isOpen = openedBy !== undefined && parts !== undefined;
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        id,
        "aria-haspopup": "menu",
        "aria-expanded": isOpen,
        "aria-controls": isOpen ? `${id}-menu` : undefined,
        onPointerEnter: preload,
        onFocus: preload,
        onPointerDown: (event) => {
          if (event.button !== 0 || event.ctrlKey) return;
          // The focus goes to the menu.
          if (!openedBy) event.preventDefault();
          turn("pointer");
        },
        onKeyDown: (event) => {
          if (!["Enter", " ", "ArrowDown"].includes(event.key)) return;
          event.preventDefault();
          if (event.key !== "ArrowDown") turn("key");
          else if (!openedBy) void open("key");
        },
        // A press that no pointer and no key made, as assistive technology makes it.
        onClick: ({ detail }) => detail === 0 && turn("key"),
      })}
      {isAway && (
        <span role="alert" className="quiet">
          The menu could not be loaded. Try again when the network is back.
        </span>
      )}
      {isOpen && (
        <MenuPartsContext value={parts}>
          <parts.Content trigger={button} id={`${id}-menu`} isByKey={openedBy === "key"} onClose={close}>
            {children}
          </parts.Content>
        </MenuPartsContext>
      )}
    </>
  );
}

export interface ItemProps {
  readonly children: ReactNode;
  readonly disabled?: boolean;
  onSelect(): void;
}

export function MenuItem(props: ItemProps) {
  const { Item } = useMenuParts();
  return <Item {...props} />;
}

export interface CheckProps {
  readonly children: ReactNode;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

/** A choice that leaves the menu open. */
export function MenuCheck(props: CheckProps) {
  const { Check } = useMenuParts();
  return <Check {...props} />;
}

export interface ChoiceProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** A choice of one; it closes the menu. */
export function MenuChoice<Value extends string>(props: ChoiceProps<Value>) {
  const { Choice } = useMenuParts();
  return <Choice {...props} />;
}

export function MenuLabel(props: { readonly children: ReactNode }) {
  const { Label } = useMenuParts();
  return <Label {...props} />;
}

export function MenuLine() {
  const { Line } = useMenuParts();
  return <Line />;
}
