import type { StoryReading } from "newsdesk";
import { paperOf } from "./paper.js";
import { workTabs } from "./tabs.js";
import { views } from "./views.js";

/** A text longer than this is read when typing pauses. */
const LONG = 10_000;

const part = <Kind extends HTMLElement = HTMLElement>(id: string): Kind =>
  document.getElementById(id) as Kind;
const text = part<HTMLTextAreaElement>("text");
const date = part<HTMLInputElement>("date");
const drawStory = paperOf(part("marked"), part("detail"));

/** The reading of the example, which comes with the page. */
const example: StoryReading = JSON.parse(part("reading").textContent);

let reading: StoryReading | undefined;
let view = "story";

async function read(): Promise<void> {
  if (text.value === text.defaultValue && date.value === date.defaultValue) {
    await draw(text.value, example);
    return;
  }
  const { parseStory } = await import("./reader.js");
  const pasted = text.value;
  const begun = performance.now();
  const dated = date.value && date.validity.valid;
  const live = parseStory(pasted, dated ? { datePublished: date.value } : {});
  await draw(pasted, live, `read in ${(performance.now() - begun).toFixed(1)} ms`);
}

/** Draws a text and its reading, with what else there is to say of it. */
async function draw(pasted: string, read: StoryReading, ...more: string[]): Promise<void> {
  document.documentElement.classList.remove("shared");
  part("done").textContent = "";
  reading = read;
  drawStory(pasted, reading);
  const { bundle, repairs } = reading;
  part("summary").textContent = [
    count(bundle.actors.length, "actor"),
    count(bundle.statements.length, "statement"),
    count(bundle.events.length, "event"),
    count(repairs.length, "repair"),
    ...(repairs.some(({ rule }) => rule === "story/language") ? ["hardly any English"] : []),
    ...more,
  ].join(" · ");
  await show(view);
}

/** Reads the example while nobody waits for it, so that the first reading of a text is quick. */
async function warmUp(): Promise<void> {
  const { parseStory } = await import("./reader.js");
  parseStory(text.defaultValue);
}

/** Draws the view that is asked for, unless another was asked for meanwhile. */
async function show(id: string): Promise<void> {
  view = id;
  const draw = await views[id]?.();
  if (reading && view === id) draw?.(part(id), reading);
}

function count(amount: number, of: string): string {
  return `${amount} ${of}${amount === 1 ? "" : "s"}`;
}

/** Takes the text from the link, if it holds one. Nothing of it ever leaves the browser. */
function open(): Promise<void> {
  const shared = new URLSearchParams(location.hash.slice(1));
  text.value = shared.get("text") ?? text.defaultValue;
  date.value = shared.get("date") ?? (shared.has("text") ? "" : date.defaultValue);
  return read();
}

let waiting: ReturnType<typeof setTimeout> | undefined;
text.oninput = () => {
  clearTimeout(waiting);
  if (text.value.length < LONG) read();
  else waiting = setTimeout(read, 300);
};
date.oninput = read;
part("clear").onclick = () => {
  text.value = "";
  text.focus();
  read();
};
part("example").onclick = () => {
  if (location.hash) history.pushState(null, "", location.pathname);
  open();
};
part("share").onclick = async () => {
  const shared = new URLSearchParams({ text: text.value, date: date.value });
  if (location.hash !== `#${shared}`) history.pushState(null, "", `#${shared}`);
  try {
    await navigator.clipboard.writeText(location.href);
    part("done").textContent = "Copied.";
  } catch {
    part("done").textContent = "The link is in the address bar.";
  }
};
addEventListener("hashchange", open);

document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") ?? "os";
workTabs(show);
await open();
if (reading === example) setTimeout(warmUp, 100);
