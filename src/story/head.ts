import { jobTitles } from "../lexicon/en/job-titles.js";
import { lookUp } from "../lexicon/lexicon.js";
import { parseByline } from "../parse/byline.js";
import { findDates } from "../parse/date/find.js";
import { kickers, sections } from "../parse/headline/lexicon.js";
import type { Layout } from "./layout.js";
import type { Paragraph } from "./opening.js";
import type { Passage } from "./passage.js";
import { readStamp } from "./stamp.js";

// Home > News > World      World | Africa
//      └step  └step              └step
const STEP = /[|>›»·•/]/u;
// Hye-jin Kwon      Ada B. Lund
const NAMED = /^\p{Upper}[\p{Alpha}.'’-]*(?: \p{Upper}[\p{Alpha}.'’-]*){1,3}$/u;
// - The river rose      • The river rose
const BULLET = /^(?:[-–—*•·▪]\s*)?/u;
const HANDLE = /^@\w{2,30}$/u;

/** No headline that a site's name stands over is shorter, and no such name longer: where it stands apart, and where it does not. In words. */
const HEADLINE = 5;
const LONG_NAME = 4;
const SHORT_NAME = 2;

/** Sorts what stands above a story into its parts; returns what is none of them. */
export function readHead(head: readonly Paragraph[], layout: Layout): Passage[] {
  const others: Passage[] = [];
  const headline = layout.parts.get("headline") ?? headlineOf(head);
  let isAbove = head.some(({ passage }) => passage === headline);
  let isByline = false;
  head.forEach(({ kind, passage }, index) => {
    const { plain } = passage;
    isByline =
      passage !== headline &&
      (kind === "byline" ||
        kind === "name" ||
        (kind === "line" && ((isByline && isPost(plain)) || isPerson(plain, head[index + 1]))));
    if (isByline) {
      layout.add("byline", passage);
      readDay(passage, layout);
    } else if (passage === headline) {
      layout.parts.set("headline", passage);
      isAbove = false;
    } else if (kind === "stamp" || kind === "day") {
      if (!readTimes(passage, layout)) others.push(passage);
    } else if (kind === "note") {
      layout.add("editor-note", passage);
    } else if (kind === "prose" || kind === "bullet") {
      layout.add("summary", passage.slice(BULLET.exec(plain)![0].length));
    } else if (kind === "line" && isSection(plain)) {
      if (layout.parts.has("section")) others.push(passage);
      else layout.parts.set("section", lastStep(passage));
    } else if (kind === "line" && !isAbove) {
      layout.subHeadlines.push(passage);
    } else {
      others.push(passage);
    }
  });
  return others;
}

/** The first line that is a headline, not the site's name over it. */
function headlineOf(head: readonly Paragraph[]): Passage | undefined {
  const isHeadline = ({ kind, passage: { plain } }: Paragraph): boolean =>
    kind === "line" && !isSection(plain) && lookUp(kickers, plain) === undefined;
  const at = head.findIndex(isHeadline);
  const first = head[at];
  if (!first) return head.find(({ kind }) => kind === "name")?.passage;
  // Harbour News / Subscribe / Ferry to run again
  const isParted = head[at + 1]?.kind !== "line";
  const long = head.find(
    (paragraph) => isHeadline(paragraph) && countOf(paragraph.passage) >= HEADLINE,
  );
  const isName = countOf(first.passage) <= (isParted ? LONG_NAME : SHORT_NAME);
  return ((isName && long) || first).passage;
}

function countOf({ text }: Passage): number {
  return text.split(/\s+/u).length;
}

/** Takes over the day behind a byline: `By Ada Lund | March 6, 2026`. */
function readDay(passage: Passage, layout: Layout): void {
  const [day] = findDates(passage.text);
  if (day?.value !== undefined)
    layout.keep("published", passage.slice(day.span!.start, day.span!.end));
}

/** Takes over the days that a line says a story came out on. */
function readTimes(passage: Passage, layout: Layout): boolean {
  const { published, modified } = readStamp(passage.text)!;
  if (published) layout.keep("published", passage.slice(published.start, published.end));
  if (modified) layout.keep("modified", passage.slice(modified.start, modified.end));
  return (published ?? modified) !== undefined;
}

/** Whether a line over the time names somebody: it is all capitalized words, and few. */
function isPerson(line: string, below: Paragraph | undefined): boolean {
  return (below?.kind === "stamp" || below?.kind === "day") && NAMED.test(line);
}

/** Whether a line below a name says what that one does, for whom, or where to write to: `Health correspondent`, `Harbour News`, `@adalund`. */
function isPost(line: string): boolean {
  const last = line.split(" ").at(-1)!;
  const [first] = parseByline(line)?.contributors ?? [];
  return HANDLE.test(line) || lookUp(jobTitles, last) === "post" || first?.kind === "organization";
}

/** Whether a line names a section of the site, or the way to it. */
function isSection(line: string): boolean {
  return stepsOf(line).some(
    (step) => lookUp(sections, step) ?? (lookUp(kickers, step) ?? "wire") !== "wire",
  );
}

/** The last step of the way to a section. */
function lastStep(passage: Passage): Passage {
  const last = stepsOf(passage.plain).at(-1)!;
  return passage.slice(passage.text.length - last.length);
}

function stepsOf(line: string): string[] {
  return line.split(STEP).map((step) => step.trim());
}
