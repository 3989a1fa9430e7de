import { expect, test, vi } from "vitest";
import { inTurns } from "../../../src/ui/timing/inTurns.ts";

function* count(to: number, seen: string[]): Generator<undefined, string> {
  for (let at = 1; at <= to; at++) {
    seen.push(`piece ${at}`);
    yield;
  }
  return "done";
}

/** Notes each turn that somebody else has. */
function noteTurns(seen: string[]) {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => {
    seen.push("somebody else");
    port2.postMessage(undefined);
  });
  port1.start();
  port2.postMessage(undefined);
  return () => port1.close();
}

test("pieces that take long leave room for others between them", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 10));
  const seen: string[] = [];
  const stop = noteTurns(seen);
  await expect(inTurns(count(3, seen))).resolves.toBe("done");
  stop();
  const pieces = seen.flatMap((what, at) => (what.startsWith("piece") ? at : []));
  expect(pieces).toHaveLength(3);
  expect(pieces.every((at, turn) => turn === 0 || seen.slice(pieces[turn - 1], at).includes("somebody else"))).toBe(
    true,
  );
});

test("pieces that take no time are done in one turn", async () => {
  vi.spyOn(performance, "now").mockReturnValue(0);
  const seen: string[] = [];
  const stop = noteTurns(seen);
  await inTurns(count(3, seen));
  stop();
  expect(seen.slice(0, 3)).toEqual(["piece 1", "piece 2", "piece 3"]);
});

test("what goes wrong in a piece is told", async () => {
  function* fail(): Generator<undefined, string> {
    yield;
    throw new Error("No such section.");
  }
  await expect(inTurns(fail())).rejects.toThrow("No such section.");
});
