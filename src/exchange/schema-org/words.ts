import type { ActorName } from "../../model/actor.js";
import type { NewsBundle } from "../../model/bundle.js";
import type { NewsDate, RelativeDate } from "../../model/date.js";
import type { Identifier } from "../../model/identifier.js";
import type { Span } from "../../model/span.js";
import type { StatementContent } from "../../model/statement.js";
import type { Mention, Source, Written } from "../../model/written.js";
import type { Rows } from "../field.js";

/*
 * What becomes of the fields of the small models: they are read and written as one value each.
 */

const WORDS = { carried: "`exact` of a TextQuoteSelector" };
const POSITION = { carried: "`start` and `end` of a TextPositionSelector, in code points" };
const TARGET = { carried: "the target of an annotation" };
const PRINTED = { lost: "schema.org has the date that the words come to, not the words" };

export const SPAN: Rows<Span, never> = { start: POSITION, end: POSITION };

export const SOURCE: Rows<Source, never> = {
  article: { carried: "`source` of the target of an annotation" },
  pointer: { carried: "a FragmentSelector of the target of an annotation" },
};

export const WRITTEN: Rows<Written, never> = { text: WORDS, span: POSITION, source: TARGET };

export const MENTION: Rows<Mention, never> = {
  ...WRITTEN,
  text: { carried: "`name` of one who is no actor, else `exact` of a TextQuoteSelector" },
  actor: { carried: "`@id`" },
};

export const STATEMENT_CONTENT: Rows<StatementContent, never> = {
  ...WRITTEN,
  quoted: { carried: "annotations" },
};

export const NEWS_DATE: Rows<NewsDate, never> = {
  text: WORDS,
  span: POSITION,
  year: PRINTED,
  month: PRINTED,
  day: PRINTED,
  weekday: PRINTED,
  time: PRINTED,
  timeZone: PRINTED,
  relative: PRINTED,
  value: { carried: "the date itself, unless it is an interval" },
  approximate: { lost: "schema.org knows exact dates only" },
};

export const RELATIVE_DATE: Rows<RelativeDate, never> = { unit: PRINTED, offset: PRINTED };

export const IDENTIFIER: Rows<Identifier, never> = {
  scheme: { carried: "`propertyID` of a PropertyValue; `url` and `sameAs` for addresses" },
  value: { carried: "`value` of a PropertyValue; `url` and `sameAs` for addresses" },
  uri: { carried: "`url` of a PropertyValue" },
};

export const ACTOR_NAME: Rows<ActorName, never> = {
  value: { carried: "`alternateName`" },
  kind: { lost: "schema.org does not sort names; all are read as `alias`" },
  language: { lost: "schema.org has no language for one name" },
};

export const NEWS_BUNDLE: Rows<NewsBundle, never> = {
  schemaVersion: { carried: "what is read is of the newest version" },
  articles: { carried: "NewsArticle and its subtypes" },
  actors: { carried: "Person, Organization and AdministrativeArea" },
  statements: { carried: "Quotation and Claim" },
  events: { carried: "Event" },
};
