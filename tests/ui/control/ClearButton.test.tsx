// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { ClearButton } from "../../../src/ui/control/ClearButton.tsx";

function Filters({ hasField }: { readonly hasField: boolean }) {
  const [isSet, setSet] = useState(true);
  return (
    <main tabIndex={-1}>
      {hasField && <input type="search" aria-label="Words" />}
      {isSet && <ClearButton onClear={() => setSet(false)}>Clear filters</ClearButton>}
    </main>
  );
}

test("clearing filters hands the focus to the field for text, as the button goes away", async () => {
  render(<Filters hasField />);
  await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

test("without such a field the page has the focus", async () => {
  render(<Filters hasField={false} />);
  await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(screen.getByRole("main")).toHaveFocus();
});
