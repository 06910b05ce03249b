import { checkBundle, parseStory } from "newsdesk";
import example from "./example.txt";
import { make } from "./make.js";
import { drawStory } from "./story.js";
import { workTabs } from "./tabs.js";

/** A text longer than this is read when typing pauses. */
const LONG = 50_000;

const part = <Kind extends HTMLElement = HTMLElement>(id: string): Kind =>
  document.getElementById(id) as Kind;
const text = part<HTMLTextAreaElement>("text");
const date = part<HTMLInputElement>("date");

function read(): void {
  const pasted = text.value;
  const begun = performance.now();
  const reading = parseStory(pasted, date.value ? { datePublished: date.value } : {});
  const took = performance.now() - begun;
  const { bundle, repairs } = reading;
  const issues = checkBundle(bundle);

  drawStory(pasted, reading, part("marked"), part("detail"));
  part("bundle").textContent = JSON.stringify(bundle, null, 2);
  list("issues", "The bundle keeps every rule.", issues, ({ severity, path, message }) => [
    `${severity}: ${message} `,
    path.join("/"),
  ]);
  list("repairs", "Nothing had to be mended.", repairs, ({ rule, message }) => [
    `${message} `,
    rule,
  ]);
  part("summary").textContent = [
    count(bundle.actors.length, "actor"),
    count(bundle.statements.length, "statement"),
    count(bundle.events.length, "event"),
    count(issues.length, "issue"),
    count(repairs.length, "repair"),
    `read in ${took.toFixed(1)} ms`,
  ].join(" · ");
}

function list<Item>(
  id: string,
  none: string,
  items: readonly Item[],
  lineOf: (item: Item) => [words: string, code: string],
): void {
  const lines = items.map((item) => {
    const [words, code] = lineOf(item);
    return make("li", words, make("code", code));
  });
  part(id).replaceChildren(lines.length > 0 ? make("ul", "", ...lines) : make("p", none));
}

function count(amount: number, of: string): string {
  return `${amount} ${of}${amount === 1 ? "" : "s"}`;
}

/** Takes the text from the link, if it holds one. Nothing of it ever leaves the browser. */
function open(): void {
  const shared = new URLSearchParams(location.hash.slice(1));
  text.value = shared.get("text") ?? example;
  date.value = shared.get("date") ?? (shared.has("text") ? "" : "2026-10-06");
  read();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
text.oninput = () => {
  clearTimeout(waiting);
  if (text.value.length < LONG) read();
  else waiting = setTimeout(read, 300);
};
date.oninput = read;
part("example").onclick = () => {
  history.replaceState(null, "", location.pathname);
  open();
};
part("share").onclick = async () => {
  const shared = new URLSearchParams({ text: text.value, date: date.value });
  history.replaceState(null, "", `#${shared}`);
  try {
    await navigator.clipboard.writeText(location.href);
    part("done").textContent = "Copied.";
  } catch {
    part("done").textContent = "The link is in the address bar.";
  }
};
addEventListener("hashchange", open);

document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") ?? "os";
workTabs();
open();
