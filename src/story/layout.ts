import { type LabelledPart, labels } from "../lexicon/en/labels.js";
import { lookUp } from "../lexicon/lexicon.js";
import type { Repair } from "../model/repair.js";
import type { Span } from "../model/span.js";
import { readBody } from "./body.js";
import { readHead } from "./head.js";
import { isCaptioned, kindOf } from "./kind.js";
import { openingOf, type Paragraph } from "./opening.js";
import type { Passage } from "./passage.js";

/** The parts of a pasted story, each where it belongs. */
export class Layout {
  /** What an article has one of. */
  readonly parts: Map<LabelledPart, Passage> = new Map();
  /** Headlines below the first one. */
  readonly subHeadlines: Passage[] = [];
  /** The words under pictures, in the order pasted. */
  readonly captions: Passage[] = [];
  /** The story itself. */
  readonly body: Passage[] = [];

  /** Takes a passage for a part, unless there is one of it. */
  keep(part: LabelledPart, passage: Passage): void {
    if (!this.parts.has(part)) this.parts.set(part, passage);
  }

  /** Adds a passage to a part, below what is there of it. */
  add(part: LabelledPart, passage: Passage): void {
    const above = this.parts.get(part);
    if (above) above.add("\n").join(passage);
    else this.parts.set(part, passage.slice(0));
  }
}

// Newspaper headline: Ferry workers end strike
// └──── label ─────┘
const LABEL = /^(?<label>\p{Alpha}[\p{Alpha}'’ ]{2,24}):\s{1,4}(?=\S)/u;
/** No label stands before a longer paragraph in the middle of a story, in code units. */
const LONGEST = 200;

/** A paragraph that does not stay where it stood, and why. */
interface Move {
  readonly passage: Passage;
  readonly rule: string;
  readonly message: string;
}

/** Sorts the paragraphs of a pasted page into the parts of its story. */
export function layOut(passages: readonly Passage[], repairs: Repair[]): Layout {
  const layout = new Layout();
  const moves: Move[] = [];
  const paragraphs = takeLabelled(passages, layout, moves);
  const opening = openingOf(paragraphs);
  const head = captioned(paragraphs.slice(0, opening));
  const left = [
    ...readHead(takeCaptions(head, layout, moves), layout),
    ...readBody(takeCaptions(paragraphs.slice(opening), layout, moves), layout),
  ];
  for (const passage of left) {
    const message = "Left out what the page put around the story";
    moves.push({ passage, rule: "story/furniture", message });
  }
  for (const repair of repairsOf(moves)) repairs.push(repair);
  return layout;
}

/** Reports what was moved, in the order that it was pasted. */
function repairsOf(moves: readonly Move[]): Repair[] {
  return moves
    .map(({ passage, rule, message }) => ({
      rule,
      message,
      at: spanOf(passage),
      before: passage.text,
    }))
    .toSorted((one, other) => one.at.start - other.at.start);
}

/** Takes what stands behind a label; returns the other paragraphs, and what each is by itself. */
function takeLabelled(
  passages: readonly Passage[],
  { parts, captions }: Layout,
  moves: Move[],
): Paragraph[] {
  const others: Paragraph[] = [];
  let isHead = true;
  for (const passage of passages) {
    const labelled = behindLabel(passage, isHead);
    if (!labelled || parts.has(labelled.part)) {
      const kind = kindOf(passage.plain);
      isHead &&= kind !== "prose";
      others.push({ passage, kind });
      continue;
    }
    const { part, rest } = labelled;
    if (part === "caption") captions.push(rest);
    else parts.set(part, rest);
    const message = `Took the ${part.replace("-", " ")} from behind its label`;
    moves.push({ passage, rule: "story/label", message });
  }
  return others;
}

/** What a label announces, and the words behind it. */
function behindLabel(
  passage: Passage,
  isHead: boolean,
): { part: LabelledPart; rest: Passage } | undefined {
  const match = LABEL.exec(passage.plain);
  const part = lookUp(labels, match?.groups?.label ?? "");
  if (!match || !part || (!isHead && passage.text.length > LONGEST)) return undefined;
  return { part, rest: passage.slice(match[0].length) };
}

/** Tells the words under pictures from the other lines below a headline. */
function captioned(head: readonly Paragraph[]): Paragraph[] {
  const headline = head.findIndex(({ kind }) => kind === "line");
  return head.map((paragraph, index) =>
    index > headline && paragraph.kind === "line" && isCaptioned(paragraph.passage.plain)
      ? { ...paragraph, kind: "caption" }
      : paragraph,
  );
}

/** Takes the words under pictures, and the credit that stands on a line of its own above or below them. */
function takeCaptions(
  paragraphs: readonly Paragraph[],
  { captions }: Layout,
  moves: Move[],
): Paragraph[] {
  return paragraphs.filter(({ kind, passage }, index) => {
    if (kind !== "caption" && kind !== "credit") return true;
    const above = paragraphs[index - 1]?.kind;
    if (kind === "credit" ? above === "caption" : above === "credit") {
      captions.at(-1)!.add("\n").join(passage);
    } else {
      captions.push(passage.slice(0));
    }
    const message = "Took a caption out of the paragraphs";
    moves.push({ passage, rule: "story/caption", message });
    return false;
  });
}

/** Where a passage stood in the pasted text. */
export function spanOf({ stretches }: Passage): Span {
  const last = stretches.at(-1)!;
  return { start: stretches[0]!.at, end: last.at + last.end - last.start };
}
