import type { Repair } from "../model/repair.js";
import { type Line, linesOf } from "../text/lines.js";
import { withPlainSpaces } from "../text/spaces.js";
import { ENDS_SENTENCE, wrapsOf } from "../text/wraps.js";
import { furnitureKind } from "./furniture.js";
import { Passage } from "./passage.js";
import { takeMended, wordAround } from "./words.js";

const ENDS_MID_SENTENCE = /[\p{Alpha}\p{N}]-$|[,([]$/u;
const OPENS_MID_SENTENCE = /^[\p{Lower},;)\]]/u;
// by: Ada Lund      by Ada Lund, Harbour News
const BYLINE = /^by:?\s\p{Upper}[\p{Alpha}.'’-]+\s\p{Upper}[^.!?]{1,60}$/u;
const ENDS_TIGHT = /[([]$|\p{Alpha}-$/u;
const OPENS_TIGHT = /^[,;:.)\]]/u;
const HALF_WORD_BEFORE = /(?<!\p{Lower})(?<half>\p{Lower}{1,30})-$/u;
const HALF_WORD_AFTER = /^(?<half>\p{Lower}{1,30})/u;

/** The paragraphs of a pasted story, those that a line break cut put together again. */
export function paragraphsOf(pasted: string, repairs: Repair[]): Passage[] {
  const paragraphs: Passage[] = [];
  const words = new Words(pasted);
  const wraps = wrapsOf(pasted);
  for (const block of blocksOf(linesOf(pasted))) {
    let paragraph: Passage | undefined;
    block.forEach((line, index) => {
      if (!paragraph) {
        paragraph = new Passage(pasted);
        paragraphs.push(paragraph);
      }
      const next = block[index + 1];
      if (!next || !(wraps.has(line.end) || isCut(pasted, line, next))) {
        takeMended(paragraph, line, repairs);
        paragraph = undefined;
      } else {
        const end = words.areCut(line, next) ? line.end - 1 : line.end;
        takeMended(paragraph, { start: line.start, end }, repairs);
        paragraph.add(joint(pasted, { ...line, end }, line, next, repairs));
      }
    });
  }
  return paragraphs;
}

/** Lines with nothing between them. */
function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (line.isParted) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** Whether a line break cut a paragraph between these two lines. */
function isCut(pasted: string, line: Line, next: Line): boolean {
  const tail = lastOf(pasted, line, 80);
  const opening = pasted.slice(next.start, Math.min(next.end, next.start + 80));
  if (tail.lastIndexOf("(") > tail.lastIndexOf(")") && opening.includes(")")) return true;
  if (ENDS_SENTENCE.test(tail.slice(-5))) return false;
  return (
    (ENDS_MID_SENTENCE.test(tail) || OPENS_MID_SENTENCE.test(opening)) &&
    !BYLINE.test(opening) &&
    ![line, next].some(({ start, end }) => furnitureKind(withPlainSpaces(pasted.slice(start, end))))
  );
}

/** What closes the break between two lines: a space where words meet. */
function joint(pasted: string, taken: Line, line: Line, next: Line, repairs: Repair[]): string {
  const isTight =
    taken.end < line.end ||
    ENDS_TIGHT.test(lastOf(pasted, line, 2)) ||
    OPENS_TIGHT.test(pasted.slice(next.start, next.start + 1));
  const space = isTight ? "" : " ";
  const { start, end } = wordAround(pasted, taken.end, next.start, line.start, next.end);
  repairs.push({
    rule: "story/cut-paragraph",
    message: "Put a paragraph together that a line break had cut",
    at: { start, end },
    before: pasted.slice(start, end),
    after: pasted.slice(start, taken.end) + space + pasted.slice(next.start, end),
  });
  return space;
}

function lastOf(pasted: string, { start, end }: Line, length: number): string {
  return pasted.slice(Math.max(start, end - length), end);
}

/** The words of a text, counted only when somebody asks. */
class Words {
  #known: ReadonlySet<string> | undefined;

  constructor(readonly pasted: string) {}

  /** Whether the hyphen between two lines cuts a word that the text holds in one piece elsewhere. */
  areCut(line: Line, next: Line): boolean {
    const before = HALF_WORD_BEFORE.exec(lastOf(this.pasted, line, 32))?.groups?.half;
    const after = HALF_WORD_AFTER.exec(this.pasted.slice(next.start, next.start + 30))?.groups
      ?.half;
    if (!before || !after) return false;
    this.#known ??= new Set(this.pasted.match(/\p{Lower}{2,60}/gu));
    return this.#known.has(before + after);
  }
}
