/** Makes the tabs work, by pointer and by arrow keys. */
export function workTabs(): void {
  const tabs = [...document.querySelectorAll<HTMLElement>("[role=tab]")];
  const select = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (!panel) continue;
      panel.hidden = tab !== chosen;
      panel.tabIndex = 0;
    }
  };
  for (const [at, tab] of tabs.entries()) {
    tab.tabIndex = at === 0 ? 0 : -1;
    tab.onclick = () => select(tab);
    tab.onkeydown = ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[key];
      const next = step && tabs[(at + step) % tabs.length];
      if (!next) return;
      select(next);
      next.focus();
    };
  }
}
