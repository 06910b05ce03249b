import * as z from "zod";
import { NewsDate } from "./date.js";
import { Extension } from "./extension.js";
import { Identifier } from "./identifier.js";
import { listOf } from "./list.js";
import { Place } from "./place.js";
import { Provenance } from "./provenance.js";
import { Quantity } from "./quantity.js";
import { model, type Schema } from "./schema.js";
import { spanFitsText } from "./span.js";
import { Text } from "./text.js";
import { Mention, Source, Written } from "./written.js";

/**
 * Someone who takes part in an event, and as what.
 *
 * @category Models
 */
export interface Participant extends Mention {
  /** The part taken. */
  role:
    | "agent"
    | "target"
    | "victim"
    | "host"
    | "visitor"
    | "attendee"
    | "beneficiary"
    | "instrument"
    | "other";
}

/**
 * Checks that a value is a participant.
 *
 * @category Schemas
 */
export const Participant: Schema<Participant> = model<Participant>()({
  ...Mention.shape,
  role: z.enum([
    "agent",
    "target",
    "victim",
    "host",
    "visitor",
    "attendee",
    "beneficiary",
    "instrument",
    "other",
  ]),
}).check(spanFitsText);

/**
 * What an event is called in a code book.
 *
 * @category Models
 */
export interface EventCode {
  /** The code book: `cameo`, `iptc-mediatopic`. */
  scheme: string;
  /** The code, as the code book writes it. */
  code: string;
  /** What it stands for. */
  label?: string | undefined;
}

/**
 * Checks that a value is an event code.
 *
 * @category Schemas
 */
export const EventCode: Schema<EventCode> = model<EventCode>()({
  scheme: Text,
  code: Text,
  label: Text.optional(),
});

/**
 * Something that happened, will happen, or is said to.
 *
 * @category Models
 */
export interface Event {
  /** What happened, in a few words. */
  name: string;
  /** What it is referred to by; unique in its bundle. */
  id?: string | undefined;
  /** Each place in the text that tells of it, the first one first. */
  mentions?: Written[] | undefined;
  /** The category of PLOVER that it falls under. */
  type?:
    | "AGREE"
    | "CONSULT"
    | "SUPPORT"
    | "CONCEDE"
    | "COOPERATE"
    | "AID"
    | "RETREAT"
    | "REQUEST"
    | "ACCUSE"
    | "REJECT"
    | "THREATEN"
    | "PROTEST"
    | "SANCTION"
    | "MOBILIZE"
    | "COERCE"
    | "ASSAULT"
    | undefined;
  /** The way it was done, as PLOVER names it: `visit`, `aerial`. */
  mode?: string | undefined;
  /** The fields it touches, as PLOVER names them: `military`, `refugees`. */
  context?: string[] | undefined;
  /** What it is called in other code books. */
  codes?: EventCode[] | undefined;
  /** How far it has come. */
  status?: "planned" | "expected" | "ongoing" | "occurred" | "cancelled" | "postponed" | undefined;
  /** Whether it is told as real. */
  realis?: "actual" | "alleged" | "hypothetical" | "negated" | "generic" | undefined;
  /** When it began. */
  start?: NewsDate | undefined;
  /** When it ended. */
  end?: NewsDate | undefined;
  /** Where it happened. */
  places?: Place[] | undefined;
  /** Who took part. */
  participants?: Participant[] | undefined;
  /** How many and how much. */
  quantities?: Quantity[] | undefined;
  /** The id of the event that it is part of. */
  partOf?: string | undefined;
  /** The ids of the events that it followed. */
  follows?: string[] | undefined;
  /** The ids of the events that it brought about. */
  causes?: string[] | undefined;
  /** The ids of the statements that it rests on: on whose word. */
  attributedTo?: string[] | undefined;
  /** The text that the spans count into. */
  source?: Source | undefined;
  /** What it is called in catalogues. */
  identifiers?: Identifier[] | undefined;
  /** How it was found. */
  provenance?: Provenance | undefined;
  /** What a house adds. */
  ext?: Extension | undefined;
}

/**
 * Checks that a value is an event.
 *
 * @category Schemas
 */
export const Event: Schema<Event> = model<Event>()({
  name: Text,
  id: Text.optional(),
  mentions: listOf(Written).optional(),
  type: z
    .enum([
      "AGREE",
      "CONSULT",
      "SUPPORT",
      "CONCEDE",
      "COOPERATE",
      "AID",
      "RETREAT",
      "REQUEST",
      "ACCUSE",
      "REJECT",
      "THREATEN",
      "PROTEST",
      "SANCTION",
      "MOBILIZE",
      "COERCE",
      "ASSAULT",
    ])
    .optional(),
  mode: Text.optional(),
  context: listOf(Text).optional(),
  codes: listOf(EventCode).optional(),
  status: z
    .enum(["planned", "expected", "ongoing", "occurred", "cancelled", "postponed"])
    .optional(),
  realis: z.enum(["actual", "alleged", "hypothetical", "negated", "generic"]).optional(),
  start: NewsDate.optional(),
  end: NewsDate.optional(),
  places: listOf(Place).optional(),
  participants: listOf(Participant).optional(),
  quantities: listOf(Quantity).optional(),
  partOf: Text.optional(),
  follows: listOf(Text).optional(),
  causes: listOf(Text).optional(),
  attributedTo: listOf(Text).optional(),
  source: Source.optional(),
  identifiers: listOf(Identifier).optional(),
  provenance: Provenance.optional(),
  ext: Extension.optional(),
});
