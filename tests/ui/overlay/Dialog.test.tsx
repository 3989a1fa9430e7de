// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Dialog } from "../../../src/ui/overlay/Dialog.tsx";

/** Opens a dialog as a browser does: the first thing that can have the focus has it, and is scrolled into view. */
function open(scrolledBy: number) {
  vi.spyOn(HTMLDialogElement.prototype, "showModal").mockImplementation(function show(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector("input")?.focus();
    this.scrollTop = scrolledBy;
  });
  render(
    <Dialog title="Sheets of Ana" actions={<button type="button">Take in</button>}>
      <input aria-label="Replace the one that is here" />
    </Dialog>,
  );
  return screen.getByRole("dialog", { name: "Sheets of Ana" });
}

HTMLDialogElement.prototype.showModal ??= () => {};
HTMLDialogElement.prototype.close ??= () => {};
afterEach(() => vi.restoreAllMocks());

describe("a dialog", () => {
  test("gives the focus to its first field where that is in view", () => {
    open(0);
    expect(screen.getByRole("textbox")).toHaveFocus();
  });

  test("is read from its start where its first field lies far below", () => {
    const dialog = open(300);
    expect(dialog).toHaveFocus();
    expect(dialog.scrollTop).toBe(0);
  });
});
