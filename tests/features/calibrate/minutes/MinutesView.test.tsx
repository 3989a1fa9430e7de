// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Session } from "../../../../src/domain/calibrate/session.ts";
import { MinutesView } from "../../../../src/features/calibrate/minutes/MinutesView.tsx";
import {
  agree,
  makeCandidate,
  makeCard,
  makePerson,
  makeRater,
  makeScoredLadder,
  makeSession,
  makeSheets,
} from "../../../support/makeCalibration.ts";
import { readBlob } from "../../../support/readBlob.ts";
import { renderInLadder } from "../../../support/renderInLadder.tsx";

const ladder = makeScoredLadder([{ dimension: "slos" as never, label: "SLO practice", meets: "Sets SLOs" }]);
const session = makeSession({
  raters: [makeRater("ana"), makeRater("bo"), makeRater("cy", { isAway: true }), makeRater("kim", { self: "kim" })],
  people: [makePerson("kim"), makePerson("lu")],
  sheets: makeSheets(
    "kim",
    "row | ana | bo | kim\nslos | mid: Kim led none | high | above\nlinux | high | high | high",
  ).map((sheet) => (sheet.rater === "bo" ? { ...sheet, level: "high", sentence: "Kim is ready." } : sheet)),
  agreements: { kim: agree("slos mid", { reason: "One service only", by: "Ana and Bo" }) },
  decisions: {
    kim: { level: "mid", why: "No SLO led yet.", rows: ["skills.slos"], by: "Ana", date: "2026-03-31" },
    max: { level: "no-offer", why: "=Late, and loud\nin the call", rows: [], by: "Ana and Bo", date: "" },
  },
  log: [
    { at: "2026-03-31T09:00:00.000Z", person: "kim", row: "skills.slos", after: { mark: "mid", reason: "", by: "" } },
  ],
  candidates: [makeCandidate("max"), makeCandidate("ida")],
  cards: [
    makeCard("max", "ana", "slos exceeds: Burn rates", { sentence: "Yes." }),
    makeCard("max", "bo", "slos meets"),
  ],
});
const open = (fields: Partial<Session> = {}) =>
  renderInLadder(ladder, () => <MinutesView session={{ ...session, ...fields }}>Tabs</MinutesView>);
const part = (name: string) => within(screen.getByRole("region", { name }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the minutes of a session", () => {
  test("tell who rated, what was decided and why, and every row by disagreement", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1, name: "Spring" })).toBeInTheDocument();
    expect(screen.getByText("Rated by Ana, Bo and Cy (away).")).toBeInTheDocument();
    const kim = part("Kim mid → high");
    expect(kim.getByText("Decided level: mid")).toBeInTheDocument();
    expect(kim.getByText("No SLO led yet.")).toBeInTheDocument();
    expect(kim.getByText("Rows that decided it: slos.")).toBeInTheDocument();
    expect(kim.getByText(/One Critical row holds Kim back, agreed below high: slos\./)).toBeInTheDocument();
    expect(kim.getByText("Kim is ready.")).toBeInTheDocument();
    const [rows, log] = kim.getAllByRole("table");
    const [slos] = within(rows as HTMLElement).getAllByRole("rowheader");
    const cells = within(slos?.closest("tr") as HTMLElement).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      "Ana: mid – Kim led noneBo: highKim (self): Above high",
      "mid",
      "One service only · Agreed by Ana and Bo",
    ]);
    expect(kim.getByText("Three more rows were seen by nobody.")).toBeInTheDocument();
    expect(within(log as HTMLElement).getByRole("row", { name: /slos .*2026.* nothing mid/ })).toBeInTheDocument();
  });

  test("say of a blind board that it is not open, and give candidates’ cards once they are in", async () => {
    await open();
    expect(
      part("Lu mid → high").getByText(/The board is not open yet.*Waiting for the sheets of Ana and Bo\./),
    ).toBeInTheDocument();
    const max = part("Max interviewed for high");
    expect(max.getByText(/Of one dimension: one exceeds\./)).toHaveTextContent(
      "Ana: Of one dimension: one exceeds. Yes.",
    );
    expect(max.getByRole("row", { name: /SLO practice They differ/ })).toHaveTextContent(
      "Ana: Exceeds the bar – Burn rates",
    );
    expect(part("Ida interviewed for high").getByText(/The cards are not open yet\./)).toBeInTheDocument();
  });

  test("of an empty session say so", async () => {
    await open({ people: [], candidates: [], raters: [], pairs: [] });
    expect(screen.getByText("Nobody is in this session yet, so there is nothing to write up.")).toBeInTheDocument();
  });

  test("replace names wherever they stand, on the screen and in what is taken along", async () => {
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText");
    await open();
    await user.click(screen.getByRole("button", { name: "Replace names by pseudonyms" }));
    expect(screen.getByRole("region", { name: "Person A mid → high" })).toBeInTheDocument();
    expect(screen.getByRole("article").textContent).not.toMatch(/\b(Kim|Ana|Bo|Cy|Lu|Max|Ida)\b/);
    expect(screen.getByText(/look the texts over before you hand them on/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    expect(screen.getByText("Markdown copied.")).toBeInTheDocument();
    expect(write.mock.calls[0]?.[0]).toContain("Person A led none");
    expect(write.mock.calls[0]?.[0]).not.toMatch(/\b(Kim|Ana|Bo|Cy|Lu|Max|Ida)\b/);
  });

  test("are copied, downloaded as a table, and printed; a browser that refuses to copy is told", async () => {
    const user = userEvent.setup();
    await open();
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return "blob:rungs";
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    await user.click(screen.getByRole("button", { name: "Download as CSV" }));
    expect(screen.getByText("rungs-ratings-2026-03-31.csv was downloaded.")).toBeInTheDocument();
    const table = await readBlob(blobs[0]);
    expect(table).toContain("Kim,slos,skills,Ana,mid,Kim led none,mid,One service only,Ana and Bo,");
    expect(table).toContain("Kim,Decision,,,,Rows that decided it: slos.,mid,No SLO led yet.,Ana,2026-03-31");
    expect(table).toContain('Max,Decision,,,,,No offer," =Late, and loud\nin the call",Ana and Bo,');
    expect(screen.getByRole("article")).toHaveTextContent(
      "Decided: no offer, by Ana and Bo.=Late, and loud in the call",
    );
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    expect(screen.getByText(/did not allow copying/)).toBeInTheDocument();
  });
});
