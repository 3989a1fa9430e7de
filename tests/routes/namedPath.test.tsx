// @vitest-environment jsdom
import { waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { findSentence, openApp } from "../support/openApp.tsx";

test.each([
  ["/levels/Senior", "/levels/senior"],
  ["/levels/SRE%20Engineer?row=skills.linux", "/levels/mid?row=skills.linux"],
  ["/levels/sre-engineer", "/levels/mid"],
  ["/kpis/MTTR", "/kpis/mttr"],
  ["/kpis/Change%20failure%20rate", "/kpis/change-failure-rate"],
])("%s is the page of what it names, under its own address", async (asked, address) => {
  const router = openApp(asked);
  await waitFor(() => expect(router.state.location.href).toBe(address));
  expect(await findSentence()).not.toHaveTextContent("has no");
});

test.each(["/levels/boss", "/levels/mid,senior", "/kpis/nothing"])("%s names none", async (asked) => {
  const router = openApp(asked);
  expect(await findSentence()).toHaveTextContent("The ladder has no");
  expect(router.state.location.href).toBe(asked);
});
