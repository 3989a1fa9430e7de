import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

export interface Chosen {
  readonly name: string;
  readonly text: string;
}

/** Chooses files in the page that is open, and finds the dialog that says what they hold. */
export async function chooseFiles(label: "File of sessions" | "File of plans", files: readonly Chosen[]) {
  const user = userEvent.setup();
  // jsdom does not read files.
  const chosen = files.map(({ name, text }) =>
    Object.assign(new File([text], name, { type: "application/json" }), { text: async () => text }),
  );
  await user.upload(await screen.findByLabelText(label), chosen);
  const dialog = await screen.findByRole("dialog");
  return { user, dialog, button: (name: string | RegExp) => within(dialog).getByRole("button", { name }) };
}

/** What another page wrote into a record. */
export function writeElsewhere(key: string, newValue: string) {
  localStorage.setItem(key, newValue);
  dispatchEvent(new StorageEvent("storage", { key, newValue }));
}
