// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { useIsDrawnAhead } from "../../../src/ui/timing/useIsDrawnAhead.ts";
import { useIsTakingOver } from "../../../src/ui/timing/useIsTakingOver.ts";

const drawings: boolean[] = [];
afterEach(() => {
  drawings.length = 0;
  document.body.replaceChildren();
});

function Started() {
  const isTakingOver = useIsTakingOver();
  const [turns, setTurns] = useState(0);
  drawings.push(isTakingOver);
  return (
    <button type="button" onClick={() => setTurns(turns + 1)}>
      {turns}
    </button>
  );
}

const Ahead = () => <p>{useIsDrawnAhead() ? "ahead" : "here"}</p>;

/** Has a page that was drawn ahead taken over. */
async function takeOver(page: React.ReactElement) {
  const root = document.createElement("div");
  root.innerHTML = renderToString(page);
  document.body.append(root);
  const ahead = root.textContent;
  drawings.length = 0;
  await act(() => hydrateRoot(root, page));
  return ahead;
}

test("what takes over is drawn once, and knows later that it is over", async () => {
  await takeOver(<Started />);
  expect(drawings).toEqual([true]);
  act(() => screen.getByRole("button").click());
  expect(drawings).toEqual([true, false]);
});

test("what the browser draws of itself takes nothing over", () => {
  render(<Started />);
  expect(drawings).toEqual([false]);
});

test("a page stands as it was drawn ahead until it is taken over", async () => {
  expect(await takeOver(<Ahead />)).toBe("ahead");
  expect(document.body.textContent).toBe("here");
});

test("a page that the browser draws of itself was never drawn ahead", () => {
  render(<Ahead />);
  expect(screen.getByText("here")).toBeInTheDocument();
});
