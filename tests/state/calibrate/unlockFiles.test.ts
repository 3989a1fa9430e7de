import { describe, expect, test } from "vitest";
import { toSessionText } from "../../../src/state/calibrate/sessionFormat.ts";
import { type LockedFile, unlockFiles } from "../../../src/state/calibrate/unlockFiles.ts";
import { encryptText } from "../../../src/state/secret.ts";
import { makeSession } from "../../support/makeCalibration.ts";

/** A locked file that is quick to open: the rounds are few. */
async function lock(name: string, passphrase: string, text = toSessionText(makeSession())): Promise<LockedFile> {
  const secret = await encryptText(text, passphrase, 1);
  return { kind: "locked", text: secret.ok ? secret.file : "", name };
}

/** What became of the files, by their names. */
async function tryOn(files: readonly LockedFile[], passphrase: string) {
  const unlocked = await unlockFiles(files, passphrase);
  if (!unlocked.ok) return unlocked.reason;
  return [...unlocked.found].map(
    ([{ name }, parsed]) => `${name}: ${parsed.ok ? parsed.documents.map(({ kind }) => kind).join() : parsed.reason}`,
  );
}

describe("a passphrase", () => {
  test("opens all files that it locks, and leaves those of another one", async () => {
    const files = [await lock("a", "ours"), await lock("b", "theirs"), await lock("c", "ours")];
    expect(await tryOn(files, "ours")).toEqual(["a: session", "c: session"]);
  });

  test("that is not the one of the first file opens none", async () => {
    const files = [await lock("a", "ours"), await lock("b", "theirs")];
    expect(await tryOn(files, "theirs")).toBe("This is not the passphrase of the file. The file itself is whole.");
  });

  test("is not asked for again where another file is damaged, or holds what cannot be read", async () => {
    const whole = await lock("b", "ours");
    const damaged = { ...whole, text: whole.text.slice(0, -20) };
    expect(await tryOn([await lock("a", "ours"), damaged, await lock("c", "ours", "hello")], "ours")).toEqual([
      "a: session",
      "b: The file is damaged: not all of it is as it was when it was encrypted.",
      "c: The file was not written by Rungs, so it is no session.",
    ]);
  });

  test("of no file opens nothing", async () => {
    expect(await tryOn([], "ours")).toEqual([]);
  });
});
