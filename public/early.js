// Runs before anything is painted, as no inline script may: the colours that were chosen, and whether the page that was
// drawn ahead, of which `data-page` tells the address, answers what this address asks.
(() => {
  const page = document.documentElement;
  try {
    const { theme } = JSON.parse(localStorage.getItem("rungs.preferences")).state;
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // Nothing was chosen, or the browser keeps nothing.
  }
  const path = location.pathname.replace(/(?:\/index)?\.html$/, "").replace(/\/$/, "");
  if (page.dataset.page !== path || location.search !== "") page.dataset.asked = "";
})();
