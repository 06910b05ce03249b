import type { NewsBundle } from "../../model/bundle.js";
import type { NewsDate } from "../../model/date.js";
import type { Participant } from "../../model/event.js";
import type { Identifier } from "../../model/identifier.js";
import type { Media } from "../../model/media.js";
import type { Geo, Place } from "../../model/place.js";
import type { Relation } from "../../model/relation.js";
import type { Rights } from "../../model/rights.js";
import type { Subject } from "../../model/subject.js";
import type { HeadlineVariant } from "../../model/variant.js";
import type { Mention } from "../../model/written.js";
import type { Carried, Homeless } from "../field.js";

/** What becomes of each field of a model that is read and written as a part of another. */
export type Words<Model> = {
  readonly [Key in keyof Model]-?: Homeless | Carried | { readonly properties: readonly string[] };
};

/** Why spans, and what counts into a text, are lost. */
export const NO_SPANS: Homeless = { lost: "ninjs does not say where words stand" };

export const HEADLINE_VARIANT: Words<HeadlineVariant> = {
  text: { properties: ["value"] },
  role: { properties: ["role"] },
  language: { lost: "a headline of ninjs has no language of its own" },
};

export const MEDIUM: Words<Media> = {
  kind: { properties: ["type"] },
  url: { properties: ["renditions[].href"] },
  alt: { properties: ["descriptions[alt].value"] },
  caption: { properties: ["descriptions[caption].value", "by"] },
  width: { properties: ["renditions[].width"] },
  height: { properties: ["renditions[].height"] },
};

export const SUBJECT: Words<Subject> = {
  name: { properties: ["name"] },
  rel: { properties: ["rel"] },
  relevance: { properties: ["relevance"] },
  identifiers: { properties: ["uri", "literal"] },
};

export const RIGHT: Words<Rights> = {
  holder: { properties: ["copyrightHolder"] },
  notice: { properties: ["copyrightNotice"] },
  year: { lost: "ninjs has it in the notice only" },
  usage: { properties: ["usageTerms"] },
  license: { properties: ["rightsInfo.linkedRights"] },
  embargoUntil: { properties: ["embargoedUntil"] },
  expires: { properties: ["expires"] },
  restrictions: { lost: "ninjs has them in the terms of use only" },
  territory: { lost: "ninjs has it in the terms of use only" },
  dataMining: { lost: "ninjs has it in a rights expression only" },
  accessibleForFree: { lost: "ninjs does not tell what readers pay" },
};

export const RELATION: Words<Relation> = {
  rel: { properties: ["rel"] },
  target: { properties: ["uri"] },
};

export const IDENTIFIER: Words<Identifier> = {
  scheme: { carried: "the beginning of `uri` or `literal`, or the `role` of an id in `altIds`" },
  value: { properties: ["uri", "literal", "value"] },
  uri: { properties: ["uri"] },
};

export const MENTION: Words<Mention> = {
  text: { properties: ["name"] },
  actor: { carried: "`literal`, behind `newsdesk:`" },
  span: NO_SPANS,
  source: NO_SPANS,
};

export const PARTICIPANT: Words<Participant> = {
  ...MENTION,
  role: { carried: "`organiser`, for the host; no other takes part in ninjs" },
};

export const PLACE: Words<Place> = {
  name: { properties: ["name"] },
  geo: { properties: ["geoJSON"] },
  identifiers: { properties: ["uri", "literal"] },
  text: { lost: "ninjs has one name of a place" },
  span: NO_SPANS,
  kind: { lost: "ninjs does not tell what sort of place it is" },
  region: { lost: "ninjs does not tell what a place lies in" },
  country: { lost: "ninjs does not tell what a place lies in" },
  countryCode: { lost: "ninjs does not tell what a place lies in" },
  regionCode: { lost: "ninjs does not tell what a place lies in" },
  timeZone: { lost: "ninjs has no time zones" },
};

export const POINT: Words<Geo> = {
  latitude: { properties: ["geoJSON.coordinates"] },
  longitude: { properties: ["geoJSON.coordinates"] },
};

const IN_VALUE = { carried: "the value that it makes" };

export const NEWS_DATE: Words<NewsDate> = {
  value: { properties: ["startDate", "endDate"] },
  approximate: { properties: ["expectedStartDate", "expectedEndDate"] },
  text: { lost: "ninjs has dates without their words" },
  span: NO_SPANS,
  year: IN_VALUE,
  month: IN_VALUE,
  day: IN_VALUE,
  weekday: IN_VALUE,
  time: IN_VALUE,
  timeZone: { lost: "ninjs has offsets, and no time zones" },
  relative: { lost: "ninjs has dates without their words" },
};

export const BUNDLE: Words<NewsBundle> = {
  schemaVersion: { carried: "`standard`, which is that of ninjs" },
  articles: { carried: "items" },
  actors: { properties: ["people", "organisations"] },
  events: { carried: "`events`, and items of the type `event`" },
  statements: { lost: "ninjs has no statements: their words stay in the body" },
};
