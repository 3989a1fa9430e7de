import * as Radix from "@radix-ui/react-tooltip";
import { type ComponentProps, type ReactNode, type RefObject, useImperativeHandle, useLayoutEffect } from "react";
import styles from "./Hint.module.css";

/** What the text does when something happens to its mark. */
export type MarkEvents = Pick<ComponentProps<"button">, "onPointerMove" | "onPointerLeave" | "onFocus">;

interface Props {
  readonly mark: RefObject<HTMLButtonElement | null>;
  readonly id: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  onOpenChange(isOpen: boolean): void;
  /** Tells what is to be told of from now on. */
  onReady(events: MarkEvents): void;
}

/** The text of a mark, below it where there is room. It stands apart from the mark, which may lie in what clips it. */
export function HintText({ mark, id, isOpen, children, onOpenChange, onReady }: Props) {
  return (
    <Radix.Provider delayDuration={150} skipDelayDuration={150}>
      <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
        <Radix.Trigger asChild>
          <Mark mark={mark} onReady={onReady} />
        </Radix.Trigger>
        <Radix.Portal container={mark.current?.closest("main")}>
          <Radix.Content id={id} className={styles.text} side="bottom" sideOffset={4} collisionPadding={8}>
            {children}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}

/** Stands in for the mark: that is there before this is loaded, so it cannot be inside. */
function Mark({ mark, onReady, ref, ...given }: ComponentProps<"button"> & Pick<Props, "mark" | "onReady">) {
  const { onPointerMove, onPointerLeave, onFocus } = given;
  // The element is there as long as this is.
  useImperativeHandle(ref, () => mark.current as HTMLButtonElement, [mark]);
  useLayoutEffect(() => {
    onReady({ onPointerMove, onPointerLeave, onFocus });
  }, [onReady, onPointerMove, onPointerLeave, onFocus]);
  return null;
}
