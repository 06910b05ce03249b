import * as kind from "../../text/kinds.js";
import { endOfQuotation, framesOf, type Prose, type Stretch } from "../clauses/prose.js";
import { isAllQuoted } from "../clauses/quoted.js";
import type { Attribution } from "./attribution.js";
import { mayTell, readAt } from "./clause.js";
import { readClosing } from "./closing.js";
import { readEquated } from "./equated.js";
import { isHeading } from "./heading.js";
import { innerOf } from "./inner.js";
import { openingOf, readLabel } from "./label.js";
import { readLed } from "./led.js";
import { endsQuoted } from "./sides.js";
import { readCredit, readSignature } from "./signature.js";
import { predicateOf } from "./subject.js";

/** Finds all that is said in a text, and by whom. */
export function attributionsOf(prose: Prose): Attribution[] {
  const finder = new Finder(prose);
  for (const frame of framesOf(prose)) finder.read(frame);
  return finder.found;
}

/** Goes from sentence to sentence, and keeps in mind who was speaking. */
class Finder {
  readonly found: Attribution[] = [];
  /** What was said last, while a quotation may still carry it on. */
  #last: Attribution | undefined;
  /** The quotation that filled the sentence before. */
  #waiting: Stretch | undefined;
  /** Quotations that filled their paragraphs and run on, with no speaker told yet. */
  #chain: Stretch[] = [];
  /** A cue that ended its paragraph with a colon: what was said follows. */
  #promised: Attribution | undefined;
  /** The sentence before, while nothing was said in it. */
  #before: Stretch | undefined;
  /** What is said without quotation marks in the paragraph after such a cue. */
  #block: Attribution | undefined;

  constructor(readonly prose: Prose) {}

  read(frame: Stretch): void {
    if (this.#readBlock(frame) || this.#readPromised(frame)) return;
    if (isHeading(this.prose, frame)) return;
    const label = readLabel(this.prose, frame);
    if (!label && isAllQuoted(this.prose, frame)) {
      this.#readQuotation(frame);
      return;
    }
    const floor = openingOf(this.prose, frame);
    const single =
      label ??
      readEquated(this.prose, frame, this.#waiting) ??
      readClosing({ prose: this.prose, frame, floor, earlier: [] }) ??
      readSignature(this.prose, frame, this.#waiting) ??
      readCredit(this.prose, frame, this.#waiting);
    if (single) this.#claim(single);
    const here = single ? [single] : this.#readClauses(frame, floor);
    for (const attribution of here) this.found.push(attribution);
    this.#settle(frame, here, single !== undefined);
  }

  /** Reads a sentence from left to right, its dateline left out. */
  #readClauses(frame: Stretch, opening: number): Attribution[] {
    const { prose } = this;
    const earlier: Attribution[] = [];
    let floor = opening;
    for (let at = floor; at < frame.end; at++) {
      const quotation = prose.quotedBy[at];
      if (quotation) {
        at = endOfQuotation(quotation) - 1;
        continue;
      }
      if (!mayTell(prose, at)) continue;
      const place = { prose, frame, floor, earlier, waiting: this.#waiting };
      const attribution = readAt(place, at);
      if (attribution?.content.length === 0) this.#promised ??= attribution;
      if (!attribution?.content.length) continue;
      this.#claim(attribution);
      earlier.push(attribution, ...innerOf(prose, attribution));
      floor = Math.max(attribution.cue.end, ...attribution.content.map(({ end }) => end));
      at = Math.max(at, floor - 1);
    }
    return earlier;
  }

  /** Gives a new attribution the quotations before it that are its own. */
  #claim({ content, frame }: Attribution): void {
    const [opening] = content;
    if (opening === this.#waiting && this.#last?.content.at(-1) === opening)
      this.#last?.content.pop();
    const runsOn = opening?.start === frame.start && this.prose.quotedBy[frame.start]?.continues;
    if (runsOn) content.unshift(...this.#chain);
  }

  /** After a sentence: who is told late speaks in all of it, and may go on in the next. */
  #settle(frame: Stretch, here: readonly Attribution[], isSingle: boolean): void {
    for (const [index, attribution] of here.entries()) {
      if (attribution.speaker || attribution.group?.voice !== "gerund") continue;
      const { cue, content } = attribution;
      const next = here.slice(index).find(({ speaker }) => speaker)?.speaker;
      const end = cue.start === frame.start ? content.at(-1)!.end : frame.end;
      const later = next ?? predicateOf(this.prose, end, frame.end)?.subject;
      if (later) attribution.speaker = later;
    }
    const quoted = here.findLast(({ content }) => endsQuoted(this.prose, content.at(-1)!));
    const last = quoted ?? here.at(-1);
    const isQuoted = quoted !== undefined;
    this.#last = isSingle && !isQuoted ? undefined : last;
    this.#before = last ? undefined : frame;
    this.#waiting = undefined;
    this.#chain = [];
  }

  /** A quotation with no word about its speaker carries on what was said before, or waits for its speaker. */
  #readQuotation({ start, end }: Stretch): void {
    const stretch = { start, end };
    this.#waiting = stretch;
    const isNext = !(this.#last || this.prose.kinds[start]! & kind.PARAGRAPH);
    const led = isNext && this.#before && readLed(this.prose, this.#before, stretch);
    if (led) {
      this.found.push(led);
      this.#last = led;
    } else if (this.#last) this.#last.content.push(stretch);
    else if (this.prose.quotedBy[start]!.continues) this.#chain.push(stretch);
    else this.#chain = [stretch];
  }

  #readPromised(frame: Stretch): boolean {
    const promised = this.#promised;
    this.#promised = undefined;
    if (!promised) return false;
    const attribution = { ...promised, frame, content: [frame] };
    this.found.push(attribution);
    this.#last = isAllQuoted(this.prose, frame) ? attribution : undefined;
    this.#block = this.#last ? undefined : attribution;
    return true;
  }

  /** Carries what is said without quotation marks on to the end of its paragraph. */
  #readBlock({ start, end }: Stretch): boolean {
    const block = this.prose.kinds[start]! & kind.PARAGRAPH ? undefined : this.#block;
    this.#block = block;
    if (block) block.content[0] = { start: block.content[0]!.start, end };
    return block !== undefined;
  }
}
