// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { FileDrop } from "../../../src/ui/overlay/FileDrop.tsx";
import { useFileDrag } from "../../../src/ui/overlay/useFileDrag.ts";

const file = new File(["{}"], "ana.json");
const files = { types: ["Files"], files: [file], dropEffect: "" };

/** Sends an event of dragging to what is under the pointer; how it ended. */
function drag(type: "dragEnter" | "dragOver" | "drop", data: object = files, target: Element = document.body) {
  const dataTransfer = { ...data, dropEffect: "" };
  const event = createEvent[type](target, { dataTransfer });
  fireEvent(target, event);
  return { isKept: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

interface Props {
  readonly children?: ReactNode;
  onFiles(files: readonly File[]): void;
}

function Page({ onFiles, children }: Props) {
  useFileDrag();
  return (
    <main>
      {children}
      <FileDrop onFiles={onFiles}>Drop to import</FileDrop>
    </main>
  );
}

describe("files over a page that takes them", () => {
  test("are told where they may be dropped, are taken anywhere, and leave the page where it is", () => {
    const onFiles = vi.fn<(files: readonly File[]) => void>();
    render(<Page onFiles={onFiles} />);
    expect(drag("dragEnter")).toEqual({ isKept: true, effect: "copy" });
    expect(screen.getByText("Drop to import")).toBeInTheDocument();
    expect(drag("dragOver")).toEqual({ isKept: true, effect: "copy" });
    expect(onFiles).not.toHaveBeenCalled();
    expect(drag("drop")).toEqual({ isKept: true, effect: "copy" });
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
    expect(screen.queryByText("Drop to import")).toBeNull();
  });

  test("are forgotten once they leave the window, or were lost without a word", () => {
    render(<Page onFiles={() => {}} />);
    for (const leave of [fireEvent.dragLeave, fireEvent.pointerMove]) {
      drag("dragOver");
      leave(screen.getByText("Drop to import").parentElement as HTMLElement);
      expect(screen.queryByText("Drop to import")).toBeNull();
    }
  });

  test("are refused while a dialog stands in the way, and the page stays all the same", () => {
    const onFiles = vi.fn<() => void>();
    render(
      <Page onFiles={onFiles}>
        <dialog open>Whose plan is it?</dialog>
      </Page>,
    );
    expect(drag("dragOver")).toEqual({ isKept: true, effect: "none" });
    expect(screen.queryByText("Drop to import")).toBeNull();
    expect(drag("drop", files, screen.getByRole("dialog"))).toEqual({ isKept: true, effect: "none" });
    expect(onFiles).not.toHaveBeenCalled();
  });
});

test("files over a page that takes none are refused, and do not take its place", () => {
  function Board() {
    useFileDrag();
    return null;
  }
  const { unmount } = render(<Board />);
  expect(drag("dragOver")).toEqual({ isKept: true, effect: "none" });
  expect(drag("drop")).toEqual({ isKept: true, effect: "none" });
  unmount();
  expect(drag("drop")).toEqual({ isKept: false, effect: "" });
});

test("a text that is dragged stays the browser’s", () => {
  render(<Page onFiles={() => {}} />);
  expect(drag("dragOver", { types: ["text/plain"], files: [] })).toEqual({ isKept: false, effect: "" });
  expect(screen.queryByText("Drop to import")).toBeNull();
});
