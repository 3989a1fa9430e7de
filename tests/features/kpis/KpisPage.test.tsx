// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { becomeIdle, stayBusy } from "../../support/idle.ts";
import { findSentence, openApp } from "../../support/openApp.tsx";
import { makeLadder, makeTarget } from "../../support/makeLadder.ts";

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
  becomeIdle();
  vi.unstubAllGlobals();
});

const plain = (element: HTMLElement) => element.textContent?.replaceAll("\u00a0", " ");
const card = (name: string) => screen.getByRole("heading", { level: 3, name }).closest("li") as HTMLElement;

describe("the KPIs", () => {
  test("open with a sentence whose numbers lead to what they count", async () => {
    const router = openApp("/kpis");
    expect(await findSentence()).toHaveTextContent(
      "Of 40 KPIs, five are tracked at every level; eight have targets that can be compared between SRE Engineer and Senior: none tighter, none looser, two changed in part, six equal.",
    );
    expect(screen.getByText("40 of 40 KPIs shown")).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole("link", { name: "two changed in part" }));
    expect(await screen.findByText("2 of 40 KPIs shown, 38 hidden")).toBeInTheDocument();
    expect(router.state.location.searchStr).toBe("?verdicts=in-part");
    expect(screen.getAllByRole("heading", { level: 3 }).map(plain)).toEqual(["SLO attainment", "Incident rate"]);
  });

  test("lead from a number to what it counts at once, however busy the browser is", async () => {
    openApp("/kpis");
    await findSentence();
    await waitFor(() => expect(screen.getAllByRole("figure")).toHaveLength(40));
    stayBusy();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "To Senior" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Lead" }));
    const tighter = await screen.findByRole("link", { name: "four tighter" });
    const { searchParams } = new URL(tighter.getAttribute("href") ?? "", "http://rungs.test");
    expect(searchParams.get("pair")).toBe("mid,lead");
    await user.click(tighter);
    expect(await screen.findByText("4 of 40 KPIs shown, 36 hidden")).toBeInTheDocument();
    expect(await findSentence()).toHaveTextContent("between SRE Engineer and Lead: four tighter");
  });

  test("tell a screen reader which levels are compared and shown, once they are others", async () => {
    openApp("/kpis?levels=mid,lead");
    await findSentence();
    const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(said()).toContain("40 of 40 KPIs shown, at two of five levels");
    await userEvent.setup().click(screen.getByRole("button", { name: "⇄ Swap" }));
    await waitFor(() => expect(said()).toContain("Compared: Senior, SRE Engineer"));
  });

  test("say of each what happens along the ladder, and list who does not track it", async () => {
    openApp("/kpis?q=acknowledge&pair=junior,mid");
    await findSentence();
    const text = plain(card("Time to acknowledge"));
    expect(text).toContain("From Junior to SRE Engineer: ↓Looser");
    expect(text).toContain("looser from Junior to SRE Engineer (< 5 min → < 10 min)");
    expect(text).toContain("Not tracked at Senior.");
    expect(text).toContain("SRE Engineer:for critical pages");
  });

  test("are told in words where they have no figures", async () => {
    openApp("/kpis?tracked=lead&q=unit+cost");
    await findSentence();
    const text = plain(card("Unit cost"));
    expect(text).toContain("→↘ Steady or falling (while meeting SLOs)");
    expect(text).toContain("Not tracked at Associate and Junior.");
    expect(within(card("Unit cost")).queryByRole("img")).not.toBeInTheDocument();
  });

  test("stand as a table one key away, each or all, and the address says so", async () => {
    const user = userEvent.setup();
    const router = openApp("/kpis?q=noise");
    await findSentence();
    const button = screen.getByRole("button", { name: "Alert noise ratio as a table" });
    button.focus();
    await user.keyboard("{Enter}");
    const table = await screen.findByRole("table", { name: "Targets of Alert noise ratio by level" });
    expect(plain(table)).toContain("≥ 70–85 % actionable pages (maturity-dependent) drawn as ≤ 15–30 %, converted");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ tables: "alert-noise" }));
    await user.click(screen.getByRole("button", { name: "Table" }));
    const whole = await screen.findByRole("table", { name: /^KPI targets by level/ });
    expect(within(whole).getAllByRole("columnheader").map(plain)).toEqual([
      "KPI",
      "Associate",
      "Junior",
      "SRE Engineer",
      "Senior",
      "Lead",
    ]);
  });

  test("name what the address asks for in vain, and lead back from an empty result", async () => {
    const router = openApp("/kpis?levels=boss&pair=mid,boss&q=zebra");
    await findSentence();
    expect(screen.getByText("The ladder has no level “boss”; it is left out.")).toBeInTheDocument();
    expect(screen.getByText(/SRE Engineer and Senior are compared instead/)).toBeInTheDocument();
    const empty = screen.getByText("No KPI fits these filters.").closest("div") as HTMLElement;
    await userEvent.setup().click(within(empty).getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(screen.getByText("40 of 40 KPIs shown")).toBeInTheDocument());
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty("q"));
  });

  test("answer what a Senior looks at weekly", async () => {
    openApp("/kpis?view=rhythm&levels=senior");
    await findSentence();
    const table = screen.getByRole("table", { name: "KPIs by how often each level looks at them" });
    const row = within(table).getByRole("rowheader", { name: "Weekly" }).closest("tr") as HTMLElement;
    expect(within(row).getAllByRole("link").map(plain)).toEqual([
      "SLO attainment",
      "Error budget burn rate",
      "Alert noise ratio",
      "Deployment frequency",
      "Pager load per shift",
      "Capacity headroom",
    ]);
  });

  test("show any ladder that fits the schema", async () => {
    openApp("/kpis", async () =>
      makeLadder({
        levels: ["only"],
        kpis: [{ id: "speed", targets: { only: [makeTarget("< 5"), makeTarget("falling")] } }],
      }),
    );
    expect(await findSentence()).toHaveTextContent(
      "Of one KPI, one is tracked at the one level; one has targets that can be compared between only and only",
    );
  });
});

describe("a KPI", () => {
  test("has its history as a sentence, its charts, its table and its steps with reasons", async () => {
    vi.stubGlobal("IntersectionObserver", undefined);
    openApp("/kpis/mttr");
    expect(await findSentence()).toHaveTextContent(
      "Mean time to restore: tracked at every level; tighter from Associate and Junior to Senior (adds Tier-1: < 60 min)",
    );
    await waitFor(() => expect(document.title).toBe("Mean time to restore · Rungs"));
    const steps = screen.getByRole("region", { name: "Along the ladder" });
    expect(steps).toHaveTextContent("Not comparable Senior → Lead");
    expect(plain(steps)).toContain("Tier-1: < 60 min → Reduce by 15–30 % a limit against a change from today");
    expect(screen.getByRole("table", { name: "Targets of Mean time to restore by level" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "← Time to triage" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Escalation timeliness →" })).toBeInTheDocument();
  });

  test("that the ladder does not have is named, beside those it has", async () => {
    openApp("/kpis/xyz");
    expect(await findSentence()).toHaveTextContent("The ladder has no KPI “xyz”.");
    expect(within(screen.getByRole("main")).getByRole("link", { name: "Time to acknowledge" })).toBeInTheDocument();
  });
});
