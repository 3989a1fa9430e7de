import { type ReactNode, useRef } from "react";
import { Button } from "./Button.tsx";

interface Props {
  readonly look?: "plain" | "quiet";
  readonly children: ReactNode;
  onClear(): void;
}

/** Takes filters back and goes away with them, so it hands the focus to the page's field for text, or to the page. */
export function ClearButton({ look = "quiet", children, onClear }: Props) {
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <Button
      ref={ref}
      look={look}
      onClick={() => {
        const page = ref.current?.closest("main");
        onClear();
        // To hand it over has the page laid out, which is left to be done once, with the answer.
        queueMicrotask(() => {
          const field = page?.querySelector<HTMLElement>('input[type="search"]');
          (field?.checkVisibility?.() === false ? page : (field ?? page))?.focus({ preventScroll: true });
        });
      }}
    >
      {children}
    </Button>
  );
}
