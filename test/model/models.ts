import * as newsdesk from "newsdesk/model";
import type * as z from "zod";
import { actors, article, bundle, event, statement } from "./payloads.js";

/** A schema, its name, and a payload with every field filled in. */
export interface Sample {
  readonly name: string;
  readonly schema: z.ZodObject;
  readonly full: Record<string, unknown>;
}

const caption = article.media![0]!.caption!;

const mention = article.publisher!;
const written = caption.venue!;

/** Every model with a payload of its own; most lie in that of an article, actor, statement or event. */
// biome-ignore format: one model a line
const payloads: Record<string, object> = {
  ActorName: actors.person.names![0]!,
  Agency: article.dateline!.agencies[0]!,
  Article: article,
  AttributionTerms: statement.terms!,
  Byline: article.byline!,
  Caption: caption,
  CaptionPerson: caption.people[0]!,
  Contributor: article.byline!.contributors[0]!,
  Correction: article.corrections![0]!,
  Credit: caption.credit!,
  Dateline: article.dateline!,
  DigitalSource: article.digitalSource![0]!,
  Event: event,
  EventCode: event.codes![0]!,
  Geo: caption.place!.geo!,
  GeopoliticalEntity: actors.geopolitical,
  Group: actors.group,
  Headline: {
    text: "Opinion: Reis: Why “free” ports | Home | Oban Post",
    title: "Why “free” ports",
    kicker: { ...written, kind: "format" },
    speaker: { ...mention, position: "lead" },
    quotes: [written],
    isQuestion: false,
    listCount: 7,
    site: written,
    section: written,
  },
  HeadlineSpeaker: { ...mention, position: "lead" },
  HeadlineVariant: article.headlines![0]!,
  Identifier: caption.place!.identifiers![0]!,
  Kicker: { ...written, kind: "wire" },
  Media: article.media![0]!,
  Mention: article.publisher!,
  NewsBundle: bundle,
  NewsDate: caption.date!,
  Occasion: statement.occasion!,
  Organization: actors.organization,
  Participant: event.participants![0]!,
  Person: actors.person,
  PersonName: actors.person.personName!,
  Place: caption.place!,
  PrintPosition: article.print!,
  Provenance: article.provenance!,
  Quantity: event.quantities![0]!,
  Relation: article.relations![0]!,
  RelativeDate: caption.date!.relative!,
  Repair: article.dateline!.repairs![0]!,
  Review: statement.reviews![0]!,
  Rights: article.rights!,
  Role: actors.person.roles![0]!,
  Source: statement.source!,
  Span: caption.span!,
  Statement: statement,
  StatementContent: statement.content![0]!,
  Subject: article.subjects![0]!,
  UnnamedSource: actors.unnamed,
  Written: written,
};

const schemas = new Map<string, unknown>(Object.entries(newsdesk));

export const samples: readonly Sample[] = Object.entries(payloads).map(([name, full]) => ({
  name,
  schema: schemas.get(name) as z.ZodObject,
  full: full as Record<string, unknown>,
}));

/** The keys that a model cannot do without. */
export function requiredKeys({ schema }: Sample): string[] {
  return Object.keys(schema.shape).filter(
    (key) => !schema.shape[key]!.safeParse(undefined).success,
  );
}
