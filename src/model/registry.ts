import * as z from "zod";
import {
  Actor,
  ActorName,
  GeopoliticalEntity,
  Group,
  Organization,
  Person,
  Role,
  UnnamedSource,
} from "./actor.js";
import { Agency } from "./agency.js";
import { Article, DigitalSource, PrintPosition } from "./article.js";
import { NewsBundle } from "./bundle.js";
import { Byline, Contributor } from "./byline.js";
import { Caption, CaptionPerson } from "./caption.js";
import { Correction } from "./correction.js";
import { Credit } from "./credit.js";
import { NewsDate, RelativeDate } from "./date.js";
import { Dateline } from "./dateline.js";
import { Event, EventCode, Participant } from "./event.js";
import { Extension } from "./extension.js";
import { Headline, HeadlineSpeaker, Kicker } from "./headline.js";
import { Identifier } from "./identifier.js";
import { Media } from "./media.js";
import { PersonName } from "./name.js";
import { Geo, Place } from "./place.js";
import { Provenance } from "./provenance.js";
import { Quantity } from "./quantity.js";
import { Relation } from "./relation.js";
import { Repair } from "./repair.js";
import { Rights } from "./rights.js";
import { Span } from "./span.js";
import { AttributionTerms, Occasion, Review, Statement, StatementContent } from "./statement.js";
import { Subject } from "./subject.js";
import { HeadlineVariant } from "./variant.js";
import { Mention, Source, Written } from "./written.js";

/** All schemas, by the names of their models. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  Actor,
  ActorName,
  Agency,
  Article,
  AttributionTerms,
  Byline,
  Caption,
  CaptionPerson,
  Contributor,
  Correction,
  Credit,
  Dateline,
  DigitalSource,
  Event,
  EventCode,
  Extension,
  Geo,
  GeopoliticalEntity,
  Group,
  Headline,
  HeadlineSpeaker,
  HeadlineVariant,
  Identifier,
  Kicker,
  Media,
  Mention,
  NewsBundle,
  NewsDate,
  Occasion,
  Organization,
  Participant,
  Person,
  PersonName,
  Place,
  PrintPosition,
  Provenance,
  Quantity,
  Relation,
  RelativeDate,
  Repair,
  Review,
  Rights,
  Role,
  Source,
  Span,
  Statement,
  StatementContent,
  Subject,
  UnnamedSource,
  Written,
};

/**
 * What the registry knows of a schema.
 *
 * @category Schemas
 */
export interface SchemaId {
  /** The name of its model: `news.Article`. */
  readonly id: string;
}

/**
 * All schemas under ids of their own: `news.Article` and so on.
 *
 * Give it to `z.toJSONSchema` as `metadata`, so that models which hold each other refer to each
 * other. The finished files lie in `newsdesk/json-schema`.
 *
 * @category Schemas
 */
export const modelRegistry: z.core.$ZodRegistry<SchemaId> = /* @__PURE__ */ registered();

function registered(): z.core.$ZodRegistry<SchemaId> {
  const registry = z.registry<SchemaId>();
  for (const [name, schema] of Object.entries(schemas))
    registry.add(schema, { id: `news.${name}` });
  return registry;
}
