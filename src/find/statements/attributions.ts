import * as kind from "../../text/kinds.js";
import type { Quotation } from "../../text/quotations.js";
import { endOfContent, type Sequel, sequelOf } from "./contents.js";
import { endOfQuotation, framesOf, type Prose, type Stretch } from "./prose.js";
import { speakerAfter, speakerBefore } from "./speakers.js";
import { type VerbGroup, verbGroupAt } from "./verb-group.js";
import * as word from "./words.js";

/** Something said, in tokens. */
export interface Attribution {
  content: Stretch[];
  readonly cue?: Stretch | undefined;
  readonly speaker?: Stretch | undefined;
  readonly group?: VerbGroup | undefined;
  readonly hearer?: Stretch | undefined;
  readonly how?: string;
}

/** Finds all that is said in a text, and by whom. */
export function attributionsOf(prose: Prose): Attribution[] {
  const finder = new Finder(prose);
  for (const frame of framesOf(prose)) finder.readFrame(frame);
  return finder.found;
}

class Finder {
  readonly found: Attribution[] = [];
  /** A quotation that fills a frame and has no speaker yet. */
  #waiting: Stretch | undefined;
  /** The last that was said, where a quotation may still carry it on. */
  #last: Attribution | undefined;

  constructor(readonly prose: Prose) {}

  readFrame(frame: Stretch): void {
    const { prose } = this;
    const { senses, words, quotedBy } = prose;
    const whole = this.#wholeQuotation(frame);
    if (whole) {
      this.#readWhole(frame);
      return;
    }
    const before = this.found.length;
    let floor = frame.start;
    let at = frame.start;
    while (at < frame.end) {
      const quotation = quotedBy[at];
      let next = quotation ? endOfQuotation(quotation) : at + 1;
      if (!quotation) {
        const attribution =
          words[at] === "according" && words[at + 1] === "to"
            ? this.#readAccording(at, floor, frame)
            : senses[at]!.cue
              ? this.#readVerb(at, floor, frame, before)
              : undefined;
        if (attribution) {
          this.found.push(attribution);
          this.#last = attribution;
          const ends = [attribution.cue?.end ?? 0, ...attribution.content.map(({ end }) => end)];
          next = Math.max(next, ...ends);
          floor = next;
        }
      }
      at = next;
    }
    this.#waiting = undefined;
    if (this.found.length === before) this.#last = undefined;
  }

  /** The quotation that is all there is in a frame. */
  #wholeQuotation({ start, end }: Stretch): Quotation | undefined {
    const quotation = this.prose.quotedBy[start];
    return quotation && quotation.open === start && endOfQuotation(quotation) >= end
      ? quotation
      : undefined;
  }

  /** A quotation with no word about its speaker carries on what was said before, or waits for its speaker. */
  #readWhole(frame: Stretch): void {
    const stretch = { start: frame.start, end: frame.end };
    if (this.#last) this.#last.content.push(stretch);
    this.#waiting = stretch;
  }

  #readAccording(at: number, floor: number, frame: Stretch): Attribution | undefined {
    const { prose } = this;
    const speaker = speakerAfter(prose, at + 2, frame.end, at === floor);
    if (!speaker) return undefined;
    const cue = { start: at, end: at + 2 };
    const left = this.#trim({ start: floor, end: at });
    if (left) return { cue, speaker, content: [left] };
    const comma = speaker.end;
    if (!(prose.kinds[comma]! & kind.COMMA)) return undefined;
    const right = this.#trim({ start: comma + 1, end: frame.end });
    return right && { cue, speaker, content: [right] };
  }

  #readVerb(verb: number, floor: number, frame: Stretch, first: number): Attribution | undefined {
    const { prose } = this;
    const group = verbGroupAt(prose, verb, floor);
    if (!group) return undefined;
    if (group.voice === "infinitive") return undefined;
    const { kinds, quotedBy, senses } = prose;
    if (group.voice === "gerund") {
      const sequel = sequelOf(prose, group, frame.end);
      if (sequel.kind === "nothing") return undefined;
      return this.#right(group, sequel, this.#subjectOf(first), frame);
    }
    if (group.voice === "passive") return this.#readPassive(group, floor, frame);
    const sequel = sequelOf(prose, group, frame.end);
    const before = speakerBefore(prose, group.start, floor);
    const afterBreak =
      group.start > frame.start &&
      (quotedBy[group.start - 1] || kinds[group.start - 1]! & kind.COMMA);
    if (!before && afterBreak) {
      const speaker = speakerAfter(prose, group.end, frame.end);
      if (!speaker) return undefined;
      const left = this.#left(floor, group.start);
      if (!left) return undefined;
      return {
        cue: { start: group.start, end: group.end },
        speaker,
        group,
        content: this.#around(left, speaker.end, frame),
      };
    }
    if (before && sequel.kind === "nothing") {
      if (!(group.cue.takes & (word.CLAUSE | word.QUOTE | word.THAT))) return undefined;
      const broken =
        before.start > floor &&
        (quotedBy[before.start - 1] || kinds[before.start - 1]! & kind.COMMA);
      const left = broken
        ? this.#left(floor, before.start)
        : before.start === floor
          ? this.#waiting
          : undefined;
      if (!left) return undefined;
      return {
        cue: { start: group.start, end: group.end },
        speaker: before,
        group,
        content: this.#around(left, sequel.start, frame),
        ...(sequel.hearer ? { hearer: sequel.hearer } : {}),
      };
    }
    if (sequel.kind === "nothing") return undefined;
    if (before && prose.words[before.start] === "it" && before.end === group.start && group.cue === senses[verb]!.attitude) {
      return this.#right({ ...group, start: before.start }, sequel, undefined, frame);
    }
    if (before) {
      const quoted = before.start > floor && quotedBy[before.start - 1];
      if (quoted && group.cue.takes & word.QUOTE && this.#isSpeech(quoted)) {
        const left = this.#left(floor, before.start);
        if (left)
          return {
            cue: { start: group.start, end: group.end },
            speaker: before,
            group,
            content: this.#around(left, sequel.start, frame),
          };
      }
      return this.#right(group, sequel, before, frame);
    }
    const joined = group.start > floor && senses[group.start - 1]!.bits & word.COORDINATOR;
    if (joined || group.start === floor)
      return this.#right(group, sequel, this.#subjectOf(first), frame);
    return undefined;
  }

  /** `The mayor was accused of fraud by residents`: said of whom, and what. */
  #readPassive(group: VerbGroup, floor: number, frame: Stretch): Attribution | undefined {
    const { prose } = this;
    const { words, senses, kinds } = prose;
    const before = speakerBefore(prose, group.start, floor);
    const by = words[group.end] === "by" ? speakerAfter(prose, group.end + 1, frame.end) : undefined;
    const cue = { start: group.start, end: group.end };
    if (by) return before && { cue, speaker: by, group, content: [before], how: "by" };
    const next = words[group.end];
    const last = words[group.end - 1]!;
    const particle = group.end > group.verb + 1 && /^(?:of|for|about|to|on|against)$/u.test(last);
    if (!particle && next !== "to" && next !== "as" && next !== "that") return undefined;
    const start = next === "that" ? group.end + 1 : group.end;
    if (start >= frame.end || kinds[start]! & (kind.COMMA | kind.STOP)) return undefined;
    const content = this.#trim({ start, end: endOfContent(prose, start, frame.end, false) });
    if (!content) return undefined;
    const subject = before && !(senses[before.start]!.bits & word.RELATIVE) ? [before] : [];
    return { cue, group, content: [...subject, content], how: `passive ${particle ? last : next}` };
  }

  #isSpeech({ close, open }: Quotation): boolean {
    return close - open > 3;
  }

  /** Who speaks in a frame: the last speaker found in it. */
  #subjectOf(first: number): Stretch | undefined {
    for (let at = this.found.length - 1; at >= first; at--) {
      const { speaker } = this.found[at]!;
      if (speaker) return speaker;
    }
    return undefined;
  }

  #right(
    group: VerbGroup,
    sequel: Sequel,
    speaker: Stretch | undefined,
    frame: Stretch,
  ): Attribution | undefined {
    const { prose } = this;
    const end = endOfContent(prose, sequel.start, frame.end, sequel.kind !== "object");
    const content = this.#trim({ start: sequel.start, end });
    if (!content) return undefined;
    return {
      cue: { start: group.start, end: sequel.cueEnd },
      speaker,
      group,
      content: [content],
      how: sequel.kind,
      ...(sequel.hearer ? { hearer: sequel.hearer } : {}),
    };
  }

  #left(floor: number, end: number): Stretch | undefined {
    const { senses } = this.prose;
    let start = floor;
    while (start < end && senses[start]!.bits & word.COORDINATOR) start++;
    return this.#trim({ start, end });
  }

  /** What was said before the speaker was named, and what was said after. */
  #around(left: Stretch, start: number, frame: Stretch): Stretch[] {
    const { kinds, quotedBy } = this.prose;
    if (start >= frame.end || (!(kinds[start]! & kind.COMMA) && !quotedBy[start])) return [left];
    const from = kinds[start]! & kind.COMMA ? start + 1 : start;
    const right = this.#trim({ start: from, end: frame.end });
    if (!right) return [left];
    const more = quotedBy[left.start] ? quotedBy[right.start] : right;
    return more ? [left, right] : [left];
  }

  /** Leaves off commas and full stops around a stretch. */
  #trim({ start, end }: Stretch): Stretch | undefined {
    const { kinds, quotedBy } = this.prose;
    let from = start;
    let to = end;
    const loose = kind.COMMA | kind.STOP | kind.SEMICOLON | kind.DASH;
    while (from < to && !quotedBy[from] && kinds[from]! & loose) from++;
    while (to > from && !quotedBy[to - 1] && kinds[to - 1]! & loose) to--;
    return from < to ? { start: from, end: to } : undefined;
  }
}
