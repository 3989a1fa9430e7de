/** The parts of a packet, on the page and in Markdown. */
export const packetTitles = {
  critical: "Critical rows",
  shown: "Shown",
  shownBeside: "Shown, besides the Critical rows",
  begun: "With evidence, not rated as shown",
  actuals: "KPIs: actual against target",
  open: "Open gaps and next actions",
  done: "Done since the plan was made",
  setAside: "Not applicable",
} as const;
