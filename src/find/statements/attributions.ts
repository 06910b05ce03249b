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
  readonly cue: Stretch;
  /** The stretch of text that tells of it. */
  readonly frame: Stretch;
  speaker?: Stretch | undefined;
  readonly group?: VerbGroup | undefined;
  readonly hearer?: Stretch | undefined;
  readonly via?: Stretch | undefined;
}

/** Finds all that is said in a text, and by whom. */
export function attributionsOf(prose: Prose): Attribution[] {
  const finder = new Finder(prose);
  for (const frame of framesOf(prose)) finder.readFrame(frame);
  return finder.found;
}

/** What stands before a colon and names no speaker. */
const NOTICES = new Set(
  "update updated correction clarification exclusive breaking photo photos video watch read more source sources note notes editor related opinion analysis review live factbox explainer headline wire topics topic subject contact image credit".split(
    " ",
  ),
);

const BREAKS =
  kind.STOP |
  kind.COMMA |
  kind.SEMICOLON |
  kind.DASH |
  kind.COLON |
  kind.CLOSE |
  kind.OPEN |
  kind.MARK;
const OPENERS = word.SUBORDINATOR | word.PREPOSITION | word.GERUND | word.PARTICIPLE;

class Finder {
  readonly found: Attribution[] = [];
  /** A quotation that fills a frame and has no speaker yet. */
  #waiting: Stretch | undefined;
  /** The last that was said, where a quotation may still carry it on. */
  #last: Attribution | undefined;

  constructor(readonly prose: Prose) {}

  /** What is said in this frame by somebody who is told only later in it: `Accusing …, she added` */
  #subjectless: Attribution[] = [];

  /** Quotations that fill their paragraphs and run on, no speaker told yet. */
  #chain: Stretch[] = [];

  /** A cue that ended its paragraph with a colon: what was said follows in the next. */
  #promised: { group: VerbGroup; speaker: Stretch | undefined; cue: Stretch } | undefined;

  #readPromised(frame: Stretch): boolean {
    const promised = this.#promised;
    this.#promised = undefined;
    if (!promised) return false;
    const attribution: Attribution = { ...promised, frame, content: [frame] };
    this.found.push(attribution);
    this.#last = this.#wholeQuotation(frame) ? attribution : undefined;
    this.#carried = this.#last ? undefined : attribution;
    return true;
  }

  /** What is said in a paragraph without quotation marks, and goes on to its end. */
  #carried: Attribution | undefined;

  readFrame(frame: Stretch): void {
    if (this.#carried && !(this.prose.kinds[frame.start]! & kind.PARAGRAPH)) {
      this.#carried.content = [{ start: this.#carried.content[0]!.start, end: frame.end }];
      return;
    }
    this.#carried = undefined;
    const { prose } = this;
    const { senses, words, quotedBy } = prose;
    if (this.#readPromised(frame)) return;
    const whole = this.#wholeQuotation(frame);
    if (whole) {
      this.#readWhole(frame);
      return;
    }
    const before = this.found.length;
    const closing = this.#readClosing(frame);
    if (closing) {
      this.found.push(closing);
      this.#last = quotedBy[closing.content[0]!.end - 1] ? closing : undefined;
      return;
    }
    const label = this.#readLabel(frame) ?? this.#readSignature(frame);
    if (label) {
      this.found.push(label);
      this.#last = quotedBy[label.content[0]!.start] ? label : undefined;
      return;
    }
    let floor = this.#opening(frame);
    let at = floor;
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
          const opening = quotedBy[attribution.content[0]!.start];
          if (opening?.continues && attribution.content[0]!.start === frame.start) {
            attribution.content.unshift(...this.#chain);
          }
          if (attribution.speaker) {
            for (const earlier of this.#subjectless) earlier.speaker ??= attribution.speaker;
            this.#subjectless = [];
          }
          this.found.push(attribution);
          this.#last = attribution;
          this.#readInner(attribution);
          const ends = [attribution.cue?.end ?? 0, ...attribution.content.map(({ end }) => end)];
          next = Math.max(next, ...ends);
          floor = next;
        }
      }
      at = next;
    }
    this.#waiting = undefined;
    this.#subjectless = [];
    this.#chain = [];
    if (this.found.length === before) this.#last = undefined;
  }

  /** A quotation with a cue of its own inside what someone else said: `She told of a sign saying "No entry".` */
  #readInner({ content, frame, group }: Attribution): void {
    const { senses, quotedBy, kinds } = this.prose;
    const said = content.at(-1)!;
    if (content.length > 1 || quotedBy[said.start]) return;
    for (let at = said.start + 1; at < said.end; at++) {
      if (quotedBy[at] || !senses[at]!.cue || at === group?.verb) continue;
      const comma = kinds[at + 1]! & (kind.COMMA | kind.COLON) ? 2 : 1;
      const quotation = quotedBy[at + comma];
      if (!quotation || quotation.open !== at + comma || quotation.close - quotation.open < 6)
        continue;
      const inner = verbGroupAt(this.prose, at, said.start);
      if (!inner || !(inner.cue.takes & word.QUOTE) || inner.voice === "passive") continue;
      const speaker = speakerBefore(this.prose, inner.start, said.start);
      const cue = { start: inner.start, end: inner.end };
      this.found.push({
        frame,
        cue,
        group: inner,
        content: [{ start: quotation.open, end: endOfQuotation(quotation) }],
        ...(speaker && { speaker }),
      });
    }
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
    this.#waiting = stretch;
    if (this.#last) this.#last.content.push(stretch);
    else if (this.prose.quotedBy[frame.start]!.continues) this.#chain.push(stretch);
    else this.#chain = [stretch];
  }

  /** `The bridge that she said was safe fell, police said.`: who is named last says it all. */
  #readClosing(frame: Stretch): Attribution | undefined {
    const { prose } = this;
    const { senses, kinds, words, quotedBy } = prose;
    for (let at = frame.end - 1; at > frame.start + 3 && at > frame.end - 30; at--) {
      if (quotedBy[at]) return undefined;
      const comma = kinds[at - 1]! & kind.COMMA;
      if (words[at] === "according" && words[at + 1] === "to" && comma)
        return this.#readAccording(at, this.#opening(frame), frame);
      if (
        !senses[at]!.cue ||
        !(senses[at]!.cue!.takes & word.CLAUSE) ||
        !(senses[at]!.bits & (word.PAST | word.THIRD | word.BASE))
      )
        continue;
      const group = verbGroupAt(prose, at, frame.start);
      if (group?.voice !== "finite") continue;
      const cue = { start: group.start, end: group.end };
      if (kinds[group.start - 1]! & kind.COMMA && group.start === at) {
        const speaker = speakerAfter(prose, group.end, frame.end);
        if (!speaker || speaker.end < frame.end - 1) return undefined;
        const left = this.#left(this.#opening(frame), group.start);
        return left && !quotedBy[left.end - 1]
          ? { frame, cue, speaker, group, content: [left] }
          : undefined;
      }
      const sequel = sequelOf(prose, group, frame.end);
      if (
        sequel.kind !== "nothing" ||
        (sequel.start < frame.end && !(kinds[sequel.start]! & kind.STOP))
      )
        return undefined;
      const speaker = speakerBefore(prose, group.start, frame.start);
      if (!speaker || speaker.start <= frame.start || !(kinds[speaker.start - 1]! & kind.COMMA))
        return undefined;
      const left = this.#left(this.#opening(frame), speaker.start);
      if (!left || quotedBy[left.end - 1]) return undefined;
      return {
        frame,
        cue,
        speaker,
        group,
        content: [left],
        ...(sequel.hearer && { hearer: sequel.hearer }),
      };
    }
    return undefined;
  }

  /** Where a frame begins, its dateline left out. */
  #opening({ start, end }: Stretch): number {
    const { kinds, text, starts, ends, quotedBy } = this.prose;
    if (!(kinds[start]! & kind.PARAGRAPH)) return start;
    const first = text.slice(starts[start], ends[start]);
    if (first.length < 3 || first !== first.toUpperCase()) return start;
    for (let at = start + 1; at < end && at < start + 14 && !quotedBy[at]; at++) {
      if (kinds[at]! & kind.DASH) return at + 1;
    }
    return start;
  }

  /** `Lund: Bridge stays shut`, `LUND: We will see.` */
  #readLabel(frame: Stretch): Attribution | undefined {
    const { kinds, senses, words } = this.prose;
    const opened = kinds[frame.start]! & kind.MARK ? 1 : 0;
    const start = frame.start + opened;
    if (opened && this.prose.quotedBy[frame.start]) {
      const name = this.prose.text.slice(this.prose.starts[start], this.prose.ends[start]);
      if (name.length < 2 || name !== name.toUpperCase()) return undefined;
    }
    if (!(kinds[frame.start]! & kind.PARAGRAPH)) return undefined;
    let at = start;
    while (
      at < frame.end &&
      at < start + 5 &&
      kinds[at]! & kind.CAPITAL &&
      !(senses[at]!.bits & (word.TIME | word.DETERMINER | word.BASE | word.PREPOSITION))
    )
      at++;
    if (
      at === start ||
      !(kinds[at]! & kind.COLON) ||
      at + 1 >= frame.end ||
      NOTICES.has(words[at - 1]!)
    )
      return undefined;
    const content = this.#trim({ start: at + 1, end: frame.end });
    if (!content || content.end - content.start < 3) return undefined;
    return {
      frame,
      cue: { start: at, end: at + 1 },
      speaker: { start, end: at },
      content: [content],
    };
  }

  /** `"We will see." — Ada Lund` */
  #readSignature(frame: Stretch): Attribution | undefined {
    const { kinds, quotedBy } = this.prose;
    const quotation = quotedBy[frame.start];
    if (!quotation?.closed || quotation.open !== frame.start) return undefined;
    const dash = quotation.close + 1;
    if (dash + 1 >= frame.end || !(kinds[dash]! & kind.DASH)) return undefined;
    let end = dash + 1;
    while (end < frame.end && kinds[end]! & (kind.CAPITAL | kind.COMMA)) end++;
    const rest = end < frame.end && !(kinds[end]! & kind.STOP);
    if (end === dash + 1 || rest) return undefined;
    const cue = { start: dash, end: dash + 1 };
    return {
      frame,
      cue,
      speaker: { start: dash + 1, end },
      content: [{ start: frame.start, end: dash }],
    };
  }

  #readAccording(at: number, floor: number, frame: Stretch): Attribution | undefined {
    const { prose } = this;
    if (at > floor && prose.words[at - 1] === "that") return undefined;
    const speaker = speakerAfter(prose, at + 2, frame.end, at === floor);
    if (!speaker) return undefined;
    const cue = { start: at, end: at + 2 };
    const left = this.#trim({ start: floor, end: at });
    if (left) return { frame, cue, speaker, content: [left] };
    const comma = speaker.end;
    if (!(prose.kinds[comma]! & kind.COMMA)) return undefined;
    const right = this.#trim({ start: comma + 1, end: frame.end });
    return right && { frame, cue, speaker, content: [right] };
  }

  #readVerb(verb: number, floor: number, frame: Stretch, first: number): Attribution | undefined {
    const { prose } = this;
    const group = verbGroupAt(prose, verb, floor);
    if (
      !group ||
      prose.words[group.end] === "condition" ||
      prose.words[group.end + 1] === "condition"
    )
      return undefined;
    if (group.voice === "infinitive") return undefined;
    const { kinds, quotedBy, senses } = prose;
    if (group.voice === "gerund") {
      const sequel = sequelOf(prose, group, frame.end);
      if (sequel.kind === "nothing") return undefined;
      const speaker = this.#subjectOf(first) ?? this.#mainSubject(frame, group.start);
      const attribution = this.#right(group, sequel, speaker, frame);
      if (attribution && !speaker) this.#subjectless.push(attribution);
      return attribution;
    }
    if (group.voice === "passive") {
      return this.#readReported(group, floor, frame) ?? this.#readPassive(group, floor, frame);
    }
    const relay = this.#readRelay(group, floor, frame);
    if (relay) return relay;
    const sequel = sequelOf(prose, group, frame.end);
    const before = speakerBefore(prose, group.start, floor);
    if (
      kinds[frame.end - 1]! & kind.COLON &&
      sequel.kind === "quote" &&
      sequel.start >= frame.end
    ) {
      const speaker = before ?? this.#subjectOf(first);
      this.#promised = { group, speaker, cue: { start: group.start, end: sequel.cueEnd } };
      return undefined;
    }
    const afterBreak =
      group.start > frame.start &&
      (quotedBy[group.start - 1] || kinds[group.start - 1]! & (kind.COMMA | kind.MARK));
    if (!before && afterBreak) {
      const speaker = speakerAfter(prose, group.end, frame.end);
      if (!speaker) return undefined;
      const left = this.#left(floor, group.start);
      if (!left) return undefined;
      return {
        frame,
        cue: { start: group.start, end: group.end },
        speaker,
        group,
        content: this.#around(left, speaker.end, frame),
      };
    }
    if (before && sequel.kind === "nothing") {
      if (!(group.cue.takes & (word.CLAUSE | word.QUOTE))) return undefined;
      if (sequel.start < frame.end && !(kinds[sequel.start]! & BREAKS)) return undefined;
      const broken =
        before.start > floor &&
        (quotedBy[before.start - 1] || kinds[before.start - 1]! & kind.COMMA);
      const left = broken
        ? this.#left(floor, before.start)
        : before.start === floor
          ? this.#takeWaiting(frame)
          : undefined;
      if (!left) return undefined;
      return {
        frame,
        cue: { start: group.start, end: group.end },
        speaker: before,
        group,
        content: this.#around(left, sequel.start, frame),
        ...(sequel.hearer ? { hearer: sequel.hearer } : {}),
      };
    }
    if (sequel.kind === "nothing") return undefined;
    if (
      before &&
      prose.words[before.start] === "it" &&
      before.end === group.start &&
      group.cue === senses[verb]!.attitude
    ) {
      return this.#right({ ...group, start: before.start }, sequel, undefined, frame);
    }
    if (before) {
      const quoted = before.start > floor && quotedBy[before.start - 1];
      if (quoted && group.cue.takes & word.QUOTE && this.#isSpeech(quoted)) {
        const left = this.#left(floor, before.start);
        if (left)
          return {
            frame,
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
      return this.#right(
        group,
        sequel,
        this.#subjectOf(first) ?? this.#mainSubject(frame, group.start),
        frame,
      );
    return undefined;
  }

  /** `The agency quoted the mayor as saying` */
  #readRelay(group: VerbGroup, floor: number, frame: Stretch): Attribution | undefined {
    const { prose } = this;
    const { words } = prose;
    if (!/^(?:quote|cite|report|paraphrase)$/u.test(group.cue.lemma)) return undefined;
    const end = this.#endOfSaying(group.end, frame.end);
    if (end === undefined) return undefined;
    const said = words[end - 2] === "as" ? end - 2 : end - 1;
    const via = speakerBefore(prose, group.start, floor);
    const saying = this.#saying(group, end);
    const cue = { start: group.start, end };
    const speaker = { start: group.end, end: said };
    const part = this.#sides(saying, via?.start ?? group.start, floor, frame);
    return part && { frame, cue, speaker, ...(via ? { via } : {}), group, content: part };
  }

  /** `The mayor was quoted by the agency as saying` */
  #readReported(group: VerbGroup, floor: number, frame: Stretch): Attribution | undefined {
    const { prose } = this;
    const { words, senses } = prose;
    const lemma = group.cue.lemma;
    if (
      /^(?:quote|cite|hear|report|say|allege|know|record)$/u.test(lemma) &&
      words[group.end - 1] !== "of"
    ) {
      const speaker = speakerBefore(prose, group.start, floor);
      const end = this.#endOfSaying(group.end, frame.end);
      if (speaker && end !== undefined) {
        const said = words[end - 2] === "as" ? end - 2 : end - 1;
        const via = words[group.end] === "by" ? { start: group.end + 1, end: said } : undefined;
        const part = this.#sides(this.#saying(group, end), speaker.start, floor, frame);
        return (
          part && {
            frame,
            cue: { start: group.start, end },
            speaker,
            ...(via ? { via } : {}),
            group,
            content: part,
          }
        );
      }
      if (
        speaker &&
        words[group.end] === "to" &&
        words[group.end + 1] === "have" &&
        senses[group.end + 2]?.cue
      ) {
        const verb = group.end + 2;
        const cue = senses[verb]!.cue!;
        const inner: VerbGroup = { start: group.start, verb, end: verb + 1, voice: "finite", cue };
        const sequel = sequelOf(prose, inner, frame.end);
        return sequel.kind === "nothing" ? undefined : this.#right(inner, sequel, speaker, frame);
      }
    }
    return undefined;
  }

  /** Where "as saying" ends, in the clause that goes on at a token. */
  #endOfSaying(start: number, end: number): number | undefined {
    const { words, kinds, quotedBy, senses } = this.prose;
    for (let at = start; at < end && at < start + 14; at++) {
      if (quotedBy[at] || kinds[at]! & (kind.STOP | kind.SEMICOLON | kind.COLON)) return undefined;
      const { bits, cue } = senses[at]!;
      if (
        bits & word.GERUND &&
        cue &&
        cue.takes & word.CLAUSE &&
        (words[at - 1] === "as" || at > start)
      )
        return at + 1;
    }
    return undefined;
  }

  #saying(group: VerbGroup, end: number): VerbGroup {
    return { ...group, verb: end - 1, end, cue: this.prose.senses[end - 1]!.cue! };
  }

  /** What was said, on whichever side of its cue it stands. */
  #sides(group: VerbGroup, start: number, floor: number, frame: Stretch): Stretch[] | undefined {
    const sequel = sequelOf(this.prose, group, frame.end);
    if (sequel.kind === "nothing") {
      const left = this.#left(floor, start);
      return left && this.#around(left, sequel.start, frame);
    }
    const right = this.#right(group, sequel, undefined, frame);
    return right && [...right.content];
  }

  /** `The mayor was accused of fraud by residents`: said of whom, and what. */
  #readPassive(group: VerbGroup, floor: number, frame: Stretch): Attribution | undefined {
    const { prose } = this;
    const { words, senses, kinds } = prose;
    const before = speakerBefore(prose, group.start, floor);
    const by =
      words[group.end] === "by" ? speakerAfter(prose, group.end + 1, frame.end) : undefined;
    const cue = { start: group.start, end: group.end };
    if (by) return before && { frame, cue, speaker: by, group, content: [before] };
    const next = words[group.end];
    const last = words[group.end - 1]!;
    const particle = group.end > group.verb + 1 && /^(?:of|for|about|to|on|against)$/u.test(last);
    if (!particle && next !== "to" && next !== "as" && next !== "that") return undefined;
    const start = next === "that" ? group.end + 1 : group.end;
    if (start >= frame.end || kinds[start]! & (kind.COMMA | kind.STOP)) return undefined;
    const content = this.#trim({ start, end: endOfContent(prose, start, frame.end, false) });
    if (!content) return undefined;
    const subject = before && !(senses[before.start]!.bits & word.RELATIVE) ? [before] : [];
    return { frame, cue, group, content: [...subject, content] };
  }

  /** The quotation that stood alone before this frame, taken from whoever seemed to carry it on. */
  #takeWaiting(frame: Stretch): Stretch | undefined {
    const waiting = this.#waiting;
    if (!waiting || this.prose.kinds[frame.start]! & kind.PARAGRAPH) return undefined;
    const { content } = this.#last ?? { content: [] };
    if (content.at(-1) === waiting) content.pop();
    return waiting;
  }

  #isSpeech({ close, open }: Quotation): boolean {
    return close - open > 3 || (this.prose.kinds[close - 1]! & (kind.COMMA | kind.STOP)) !== 0;
  }

  /** Who speaks in a frame: the last speaker found in it. */
  #subjectOf(first: number): Stretch | undefined {
    for (let at = this.found.length - 1; at >= first; at--) {
      const { speaker } = this.found[at]!;
      if (speaker) return speaker;
    }
    return undefined;
  }

  /** Who does what the first verb of a frame tells. */
  #mainSubject(frame: Stretch, end: number): Stretch | undefined {
    const { senses, kinds, quotedBy } = this.prose;
    for (let at = frame.start + 1; at < end; at++) {
      if (quotedBy[at]) continue;
      const { bits } = senses[at]!;
      if (
        !(bits & (word.PAST | word.THIRD | word.BE | word.HAVE | word.MODAL | word.DO)) ||
        kinds[at]! & (kind.CAPITAL | kind.CLITIC)
      )
        continue;
      if (bits & word.THIRD && senses[at - 1]!.bits & (word.DETERMINER | word.POSSESSIVE)) continue;
      let start = at;
      while (start > frame.start && senses[start - 1]!.bits & (word.ADVERB | word.NEGATION))
        start--;
      const subject = speakerBefore(this.prose, start, frame.start);
      if (subject && !(senses[subject.start]!.bits & word.RELATIVE)) return subject;
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
    const { senses } = prose;
    const opening = (senses[frame.start]!.bits & OPENERS) !== 0 && group.start - frame.start < 30;
    const end = endOfContent(
      prose,
      sequel.start,
      frame.end,
      sequel.kind === "clause" || sequel.kind === "quote",
      opening,
      senses[group.verb]!.bits & (word.PAST | word.THIRD),
    );
    const content = this.#trim({ start: sequel.start, end });
    if (!content) return undefined;
    return {
      frame,
      cue: { start: group.start, end: sequel.cueEnd },
      speaker,
      group,
      content: [content],
      ...(sequel.hearer ? { hearer: sequel.hearer } : {}),
    };
  }

  #left(floor: number, end: number): Stretch | undefined {
    const { senses, kinds } = this.prose;
    let start = floor;
    while (start < end && senses[start]!.bits & word.COORDINATOR) start++;
    if (senses[start]!.bits & word.ADVERB && kinds[start + 1]! & kind.COMMA) start += 2;
    if (end - 2 > start && kinds[end - 1]! & kind.COMMA && senses[end - 2]!.bits & word.RELATIVE)
      start = end - 2;
    return this.#trim({ start, end });
  }

  /** What was said before the speaker was named, and what was said after. */
  #around(left: Stretch, start: number, frame: Stretch): Stretch[] {
    const { kinds, quotedBy } = this.prose;
    for (let at = start + 1; quotedBy[left.start] && at < frame.end; at++) {
      const later = quotedBy[at];
      if (!later) continue;
      if (!(kinds[at - 1]! & kind.COMMA) || endOfQuotation(later) < frame.end - 1) break;
      return [left, { start: at, end: endOfQuotation(later) }];
    }
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
