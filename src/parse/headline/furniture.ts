import { lookUp } from "../../lexicon/lexicon.js";
import type { Span } from "../../model/span.js";
import type { HeadlineLexicon } from "./lexicon.js";
import type { Separator } from "./marks.js";
import { likenessOf, namesSite } from "./site.js";
import { isSpeaker } from "./speaker.js";

/** A headline without its furniture, and what of that has a name. */
export interface Bared extends Span {
  site?: Span;
  section?: Span;
}

/** As much furniture as is looked for at each end. */
const MOST_PARTS = 8;

const DATE = /^\p{N}{1,2}[./ ]\s?(?:\p{N}{1,2}[./]|\p{L}{3,12}\.?)\s?\p{N}{4}\b/u;
const PAGE = /^(?:page|seite|part|teil)\s\p{N}{1,4}$/iu;
const BLOG = /(?:^|\s)(?:blog|weblog)$/iu;

interface Part extends Span {
  readonly separator: Separator;
  readonly mark: string;
}

// BSI - Presse - Prüfer finden Lücken | Digital | Hafenblatt
// └ furniture ┘  └─── headline ────┘   └─── furniture ───┘
export function withoutFurniture(
  text: string,
  separators: readonly Separator[],
  siteName: string | undefined,
  isWire: boolean,
  lexicon: HeadlineLexicon,
): Bared {
  const bared: Bared = { start: 0, end: text.length };
  const near = separators.filter(({ start, end }) => start > 0 && end < text.length);
  if (separators.at(-1)?.end === text.length && separators.at(-1)!.strength !== "colon")
    bared.end = separators.at(-1)!.start;
  if (separators[0]?.start === 0) bared.start = 0;
  const textOf = ({ start, end }: Span) => text.slice(start, end);

  // the front
  let front = 0;
  for (let at = 0; at < near.length && at < 3; at++) {
    const separator = near[at]!;
    const label = text.slice(bared.start, separator.start);
    if (separator.strength === "colon" && !(siteName && namesSite(label, siteName))) break;
    const behind = near[at + 1];
    const next = behind && text.slice(separator.end, behind.start);
    const named =
      (siteName && namesSite(label, siteName)) ||
      (likenessOf(label, lexicon) === "surely" &&
        (separator.strength === "bar" || /\./.test(label)));
    if (named && !bared.site) bared.site = { start: bared.start, end: separator.start };
    else if (lookUp(lexicon.kickers, label)) break;
    else if (lookUp(lexicon.sections, label))
      bared.section = { start: bared.start, end: separator.start };
    else if (DATE.test(label)) {
    } else if (
      next &&
      lookUp(lexicon.sections, next) &&
      separator.strength === "dash" &&
      at + 2 >= near.length
    )
      bared.site = { start: bared.start, end: separator.start };
    else break;
    bared.start = separator.end;
    front = at + 1;
  }
  if (near.length - front === 0) return bared;
  if (bared.site && front) return bared;
  const last = near.slice(front).slice(-MOST_PARTS);

  const parts: Part[] = last.map((separator, at) => ({
    separator,
    mark: text.slice(separator.start, separator.end).trim(),
    start: separator.end,
    end: last[at + 1]?.start ?? bared.end,
  }));

  const cut = (at: number) => {
    bared.end = parts[at]!.separator.start;
    parts.length = at;
  };

  if (siteName) {
    const tail = text.toLowerCase().endsWith(siteName.toLowerCase())
      ? text.length - siteName.length
      : -1;
    const at = parts.findIndex(({ start }) => start === tail);
    if (at >= 0) {
      bared.site = { start: tail, end: text.length };
      cut(at);
    } else {
      const named = parts.findIndex(
        (part) => namesSite(textOf(part), siteName) && part.separator.strength !== "colon",
      );
      if (named >= 0) {
        bared.site = { start: parts[named]!.start, end: parts[named]!.end };
        cut(named);
      }
    }
  }
  if (isWire) return bared;
  const sure = parts.findIndex(
    (part) => part.separator.strength !== "colon" && likenessOf(textOf(part), lexicon) === "surely",
  );
  if (sure >= 0) {
    const part = parts[sure]!;
    bared.site ??= { start: part.start, end: part.end };
    cut(sure);
  }
  const lastBar = parts.findLast((part) => part.separator.strength === "bar");
  const bar = parts.findIndex(
    (part) => lastBar && part.mark === lastBar.mark && isTail(text, part, bared.start, lexicon),
  );
  if (bar >= 0) {
    const tail = parts.at(-1)!;
    if (bared.site) bared.section = { start: parts[bar]!.start, end: parts[bar]!.end };
    else bared.site = { start: tail.start, end: tail.end };
    cut(bar);
  }
  let mark: string | undefined;
  for (let part = parts.at(-1); part; part = parts.at(-1)) {
    const words = textOf(part);
    const { strength } = part.separator;
    if (strength === "colon" || strength === "bar") break;
    const isSection = lookUp(lexicon.sections, words) !== undefined;
    const likeness = likenessOf(words, lexicon);
    if (isSection || DATE.test(words) || PAGE.test(words)) {
      bared.section = { start: part.start, end: part.end };
    } else if (isSpeaker(words, lexicon) && !bared.site) break;
    else if (!bared.site && strength === "dash" && likeness !== "hardly") {
      bared.site = { start: part.start, end: part.end };
    } else if (
      !bared.site &&
      strength === "loose" &&
      likeness !== "hardly" &&
      words.split(" ").length < 3
    ) {
      bared.site = { start: part.start, end: part.end };
    } else if (
      bared.site &&
      strength === "dash" &&
      likeness !== "hardly" &&
      words.split(" ").length < 4 &&
      (part.mark === "-" || part.mark === mark)
    ) {
      bared.section = { start: part.start, end: part.end };
    } else break;
    mark = part.mark;
    cut(parts.length - 1);
  }
  return bared;
}

function isTail(text: string, part: Part, from: number, lexicon: HeadlineLexicon): boolean {
  const head = text.slice(from, part.separator.start);
  if (lookUp(lexicon.kickers, head) || lookUp(lexicon.sections, head) || DATE.test(head))
    return false;
  if (BLOG.test(head) || /\b(?:of the week|der woche|des tages)$/iu.test(head)) return false;
  return part.end - part.start <= 70;
}
