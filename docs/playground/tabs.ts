/** Makes the tabs work, by pointer and by keys; each choice is told by the id of its panel. */
export function workTabs(choose: (id: string) => void): void {
  const tabs = [...document.querySelectorAll<HTMLElement>("[role=tab]")];
  const panelOf = (tab: HTMLElement) =>
    document.getElementById(tab.getAttribute("aria-controls")!)!;
  const select = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panelOf(tab).hidden = tab !== chosen;
    }
    choose(panelOf(chosen).id);
  };
  for (const [at, tab] of tabs.entries()) {
    tab.tabIndex = at === 0 ? 0 : -1;
    panelOf(tab).tabIndex = 0;
    tab.onclick = () => select(tab);
    tab.onkeydown = (event) => {
      const next = {
        ArrowRight: tabs[(at + 1) % tabs.length],
        ArrowLeft: tabs.at(at - 1),
        Home: tabs[0],
        End: tabs.at(-1),
      }[event.key];
      if (!next) return;
      event.preventDefault();
      select(next);
      next.focus();
    };
  }
}
