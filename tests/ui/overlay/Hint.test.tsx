// @vitest-environment jsdom
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { Hint } from "../../../src/ui/overlay/Hint.tsx";

const name = "Important (Critical, often in practice), Must have";
const text = "Important (Critical, often in practice)";

describe("a hint", () => {
  beforeEach(() => {
    render(
      <>
        <p>Elsewhere</p>
        <Hint label={name} text={text}>
          Critical, often in practice
        </Hint>
      </>,
    );
  });
  const mark = () => screen.getByRole("button", { name });

  test("is named by all that it stands for, open or closed", async () => {
    expect(mark()).toHaveTextContent("Critical, often in practice");
    await userEvent.click(mark());
    expect(await screen.findByRole("tooltip", { name: text })).toBeInTheDocument();
    expect(mark()).toHaveAccessibleName(name);
    expect(mark()).toHaveAccessibleDescription(text);
  });

  test("is nothing but its mark until somebody comes to it", () => {
    expect(mark()).not.toHaveAttribute("aria-describedby");
    expect(mark().nextElementSibling).toBeNull();
  });

  test("is no stop for Tab: the grid around it hands the focus over", () => {
    expect(mark()).toHaveAttribute("tabindex", "-1");
  });

  test("opens when the pointer rests on it, and closes when it leaves", async () => {
    const user = userEvent.setup();
    await user.hover(mark());
    expect(await screen.findByRole("tooltip")).toHaveTextContent(text);
    // Away in two moves: the way from the mark to its text does not close it.
    for (const x of [300, 600]) await user.pointer({ target: screen.getByText("Elsewhere"), coords: { x, y: x } });
    await waitFor(() => expect(screen.queryByRole("tooltip")).not.toBeInTheDocument());
  });

  test("opens as it gets the focus, and closes as it loses it", async () => {
    const user = userEvent.setup();
    mark().focus();
    expect(await screen.findByRole("tooltip")).toHaveTextContent(text);
    await user.tab();
    expect(mark()).not.toHaveFocus();
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
  });

  test("opens on a click, and stays open on the next", async () => {
    const user = userEvent.setup();
    await user.click(mark());
    expect(await screen.findByRole("tooltip")).toHaveTextContent(text);
    await user.click(mark());
    expect(screen.getByRole("tooltip")).toHaveTextContent(text);
  });

  test("opens on a tap", async () => {
    const user = userEvent.setup();
    await user.pointer({ keys: "[TouchA]", target: mark() });
    expect(await screen.findByRole("tooltip")).toHaveTextContent(text);
  });

  test("closes with Escape, and leaves the focus where it is", async () => {
    const user = userEvent.setup();
    mark().focus();
    await screen.findByRole("tooltip");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
    expect(mark()).toHaveFocus();
  });
});
