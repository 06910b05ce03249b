import type { Mapping } from "../field.js";
import { ORGANIZATION, PERSON } from "./actor.js";
import { ARTICLE } from "./article.js";
import { EVENT } from "./event.js";
import * as words from "./words.js";

const READ_AGAIN = { carried: "its words, which are read again" };
const OUTSIDE = { carried: "no part of a bundle" };
const STATEMENTS = { lost: "ninjs has no statements: their words stay in the body" };

/** What becomes of each model in ninjs. */
export const MAPPING: Mapping = {
  Article: ARTICLE,
  HeadlineVariant: { rows: words.HEADLINE_VARIANT },
  Dateline: READ_AGAIN,
  Agency: READ_AGAIN,
  Byline: READ_AGAIN,
  Contributor: READ_AGAIN,
  Media: { rows: words.MEDIUM },
  Caption: READ_AGAIN,
  CaptionPerson: READ_AGAIN,
  Credit: READ_AGAIN,
  Subject: { rows: words.SUBJECT },
  Rights: { rows: words.RIGHT },
  Correction: { lost: "ninjs has no corrections" },
  Relation: { rows: words.RELATION },
  PrintPosition: { lost: "ninjs knows no printed page" },
  DigitalSource: { carried: "`digitalSourceType`, for the whole of an item" },
  Actor: { carried: "the list that each kind has" },
  Person: { rows: PERSON },
  Organization: { rows: ORGANIZATION },
  Group: { lost: "ninjs has people and organizations only" },
  GeopoliticalEntity: { lost: "ninjs has people and organizations only" },
  UnnamedSource: { lost: "ninjs has people and organizations only" },
  ActorName: { lost: "ninjs has one name of each" },
  PersonName: { lost: "ninjs has names in one piece" },
  Role: { lost: "ninjs does not tell of posts" },
  Statement: STATEMENTS,
  StatementContent: STATEMENTS,
  Occasion: STATEMENTS,
  AttributionTerms: STATEMENTS,
  Review: STATEMENTS,
  Event: EVENT,
  EventCode: { lost: "ninjs has no categories of events" },
  Participant: { rows: words.PARTICIPANT },
  Quantity: { lost: "ninjs has no figures" },
  Place: { rows: words.PLACE },
  Geo: { rows: words.POINT },
  NewsDate: { rows: words.NEWS_DATE },
  RelativeDate: { lost: "ninjs has dates without their words" },
  Identifier: { rows: words.IDENTIFIER },
  Written: { lost: "ninjs does not say where words stand" },
  Mention: { rows: words.MENTION },
  Span: { lost: "ninjs does not say where words stand" },
  Source: { carried: "the item that something is told in" },
  Provenance: { lost: "ninjs does not say where a record comes from" },
  Extension: { carried: "the keys of `ninjs:`, which are what reading kept" },
  NewsBundle: { rows: words.BUNDLE },
  Headline: OUTSIDE,
  HeadlineSpeaker: OUTSIDE,
  Kicker: OUTSIDE,
  Repair: OUTSIDE,
};
