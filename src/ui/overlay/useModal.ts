import { type DialogHTMLAttributes, type RefObject, useEffect, useRef } from "react";

type DialogProps = Pick<DialogHTMLAttributes<HTMLDialogElement>, "onCancel" | "onClose"> & {
  readonly ref: RefObject<HTMLDialogElement | null>;
};

/** What has the focus; of an item of a menu, which goes with it, the menu's button. */
function findOpener(): Element | null {
  const { activeElement } = document;
  const buttonId = activeElement?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  return (buttonId && document.getElementById(buttonId)) || activeElement;
}

/**
 * What makes a dialog stand in the way for as long as it is open, which is as long as it is drawn where nothing else is
 * said. Escape calls `onCancel`; without it, the dialog must be answered. The focus goes back to where it was.
 */
export function useModal(onCancel: (() => void) | undefined, isOpen = true): DialogProps {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const before = findOpener();
    const dialog = ref.current;
    dialog?.showModal();
    // What has the focus may lie so far below that nobody would have read what it is about.
    if (dialog && dialog.scrollTop > 0) {
      dialog.focus();
      dialog.scrollTop = 0;
    }
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isOpen]);
  return {
    ref,
    onCancel(event) {
      event.preventDefault();
      onCancel?.();
    },
    // A second Escape closes it whatever is said to the first; a question that must be answered comes back.
    onClose() {
      if (ref.current?.open) return;
      if (onCancel) onCancel();
      else ref.current?.showModal();
    },
  };
}
