// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { findSentence, openApp } from "../../support/openApp.tsx";
import { stubDialogs } from "../../support/stubDialogs.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a press beside the search closes it in a browser that does not do so by itself, and one in it does not", async () => {
  stubDialogs();
  openApp("/");
  await findSentence();
  await userEvent.click(screen.getByRole("button", { name: /^Search/ }));
  const dialog = await screen.findByRole("dialog", { name: "Search" });
  const question = await screen.findByRole("combobox", { name: "Search" });
  await userEvent.click(question);
  expect(dialog).toHaveAttribute("open");
  await userEvent.pointer({ keys: "[MouseLeft]", target: dialog });
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Search" })).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: /^Search/ })).toHaveFocus();
});
