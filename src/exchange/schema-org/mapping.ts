import type { Mapping } from "../field.js";
import { GEOPOLITICAL, GROUP, ORGANIZATION, PERSON, UNNAMED } from "./actor.js";
import { ARTICLE, HEADLINE_VARIANT } from "./article.js";
import { CONTRIBUTOR } from "./contributor.js";
import { CORRECTION } from "./corrections.js";
import { DIGITAL_SOURCE } from "./digital-source.js";
import { EVENT, EVENT_CODE } from "./event.js";
import { GEO_COORDINATES } from "./geo.js";
import { MEDIUM } from "./media.js";
import { PARTICIPANT } from "./participant.js";
import { PERSON_NAME } from "./person-name.js";
import { PLACE } from "./place.js";
import { PRINT_POSITION } from "./print.js";
import { RELATION } from "./relations.js";
import { REVIEW } from "./review.js";
import { RIGHTS_OF } from "./rights.js";
import { ROLE } from "./roles.js";
import { OCCASION, STATEMENT } from "./statement.js";
import { SUBJECT } from "./subjects.js";
import * as words from "./words.js";

const READ_AGAIN = { carried: "its words, which are read again" };
const OUTSIDE = { carried: "no part of a bundle" };

/** What becomes of each model in schema.org. */
export const MAPPING: Mapping = {
  Article: ARTICLE,
  HeadlineVariant: HEADLINE_VARIANT,
  Dateline: READ_AGAIN,
  Agency: READ_AGAIN,
  Byline: READ_AGAIN,
  Contributor: CONTRIBUTOR,
  Media: MEDIUM,
  Caption: READ_AGAIN,
  CaptionPerson: READ_AGAIN,
  Credit: READ_AGAIN,
  Subject: SUBJECT,
  Rights: RIGHTS_OF,
  Correction: CORRECTION,
  Relation: RELATION,
  PrintPosition: PRINT_POSITION,
  DigitalSource: DIGITAL_SOURCE,
  Actor: { carried: "the type of each kind" },
  Person: PERSON,
  Organization: ORGANIZATION,
  Group: GROUP,
  GeopoliticalEntity: GEOPOLITICAL,
  UnnamedSource: UNNAMED,
  ActorName: { rows: words.ACTOR_NAME },
  PersonName: PERSON_NAME,
  Role: ROLE,
  Statement: STATEMENT,
  StatementContent: { rows: words.STATEMENT_CONTENT },
  Occasion: OCCASION,
  AttributionTerms: { lost: "schema.org does not tell on what terms a source spoke" },
  Review: REVIEW,
  Event: EVENT,
  EventCode: EVENT_CODE,
  Participant: PARTICIPANT,
  Quantity: { lost: "schema.org does not count what an event did" },
  Place: PLACE,
  Geo: GEO_COORDINATES,
  NewsDate: { rows: words.NEWS_DATE },
  RelativeDate: { rows: words.RELATIVE_DATE },
  Identifier: { rows: words.IDENTIFIER },
  Written: { rows: words.WRITTEN },
  Mention: { rows: words.MENTION },
  Span: { rows: words.SPAN },
  Source: { rows: words.SOURCE },
  Provenance: { lost: "schema.org does not tell how a record was made" },
  Extension: { carried: "the keys of `schema:`, which are what reading kept" },
  NewsBundle: { rows: words.NEWS_BUNDLE },
  Headline: OUTSIDE,
  HeadlineSpeaker: OUTSIDE,
  Kicker: OUTSIDE,
  Repair: OUTSIDE,
};
