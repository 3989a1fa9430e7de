import * as Radix from "@radix-ui/react-tooltip";
import { type ReactNode, useState } from "react";
import styles from "./Hint.module.css";

interface Props {
  /** What is read of the mark by those who do not see it: what it belongs to, and all that opening it shows. */
  readonly label: string;
  /** What is shown in place, cut where there is no room. */
  readonly children: ReactNode;
  /** What opens on hover, focus and tap. */
  readonly text: ReactNode;
}

/** A short mark that opens what it stands for on hover, focus and tap; Escape closes it. Printed in full. */
export function Hint({ label, children, text }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Radix.Provider delayDuration={150} skipDelayDuration={150}>
      <Radix.Root open={isOpen} onOpenChange={setOpen}>
        <Radix.Trigger
          className={styles.mark}
          aria-label={label}
          tabIndex={-1}
          // Of itself a press would close it, which on a touch screen is all that a person can do.
          onPointerDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          <span>{children}</span>
        </Radix.Trigger>
        <Radix.Content className={styles.text} side="bottom" sideOffset={4} collisionPadding={8}>
          {text}
        </Radix.Content>
      </Radix.Root>
    </Radix.Provider>
  );
}
