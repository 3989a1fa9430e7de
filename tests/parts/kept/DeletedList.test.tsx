// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import type { Kept } from "../../../src/domain/kept.ts";
import { DeletedList } from "../../../src/parts/kept/DeletedList.tsx";
import { stubDialogs } from "../../support/stubDialogs.ts";

interface Fruit extends Kept {
  readonly name: string;
}

const fruits = ["Apple", "Pear"].map((name): Fruit => ({ id: name, name, revision: 1, changed: "2026-01-01" }));

function Bin({ only = 2 }: { readonly only?: number }) {
  const [kept, setKept] = useState(fruits.slice(0, only));
  const [said, setSaid] = useState("");
  return (
    <main id="main" tabIndex={-1}>
      <DeletedList<Fruit>
        noun={{ one: "fruit", many: "fruits" }}
        kept={{
          deleted: kept.map((document) => ({ document, deleted: "2026-03-01T09:00:00.000Z" })),
          bringBack: () => {},
          dropDeleted: (id) => setKept((all) => all.filter((one) => one.id !== id)),
          say: setSaid,
        }}
        days={30}
        nameOf={({ name }) => name}
        describe={({ name }) => `One ${name} a day.`}
      />
      <p>{said}</p>
    </main>
  );
}

/** Asks to delete the apple for good, and gives the question. */
async function ask(only?: number) {
  stubDialogs();
  const user = userEvent.setup();
  render(<Bin {...(only && { only })} />);
  await user.click(screen.getByText(/recently deleted/));
  await user.click(screen.getByRole("button", { name: "Delete “Apple” for good" }));
  return { user, question: within(screen.getByRole("dialog", { name: "Delete “Apple” for good?" })) };
}

test("what is deleted for good is asked about first", async () => {
  const { user, question } = await ask();
  await user.click(question.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByText("Apple")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Delete “Apple” for good" })).toHaveFocus();
});

test("the focus stays with what else was deleted", async () => {
  const { user, question } = await ask();
  await user.click(question.getByRole("button", { name: "Delete for good" }));
  expect(screen.queryByText("Apple")).toBeNull();
  expect(screen.getByText("One recently deleted fruit")).toHaveFocus();
  expect(screen.getByText("“Apple” was deleted for good.")).toBeTruthy();
});

test("after the last one the focus goes to the page", async () => {
  const { user, question } = await ask(1);
  await user.click(question.getByRole("button", { name: "Delete for good" }));
  expect(screen.queryByText(/recently deleted/)).toBeNull();
  expect(screen.getByRole("main")).toHaveFocus();
});

test("each tells what it holds, as two may have one name", async () => {
  await ask();
  expect(screen.getByText("One Pear a day.")).toBeTruthy();
});
