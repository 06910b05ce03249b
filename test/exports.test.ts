import * as everything from "newsdesk";
import * as gazetteer from "newsdesk/gazetteer";
import * as model from "newsdesk/model";
import * as parse from "newsdesk/parse";
import { expect, test } from "vitest";

test("newsdesk/model exports the schemas and their guards", () => {
  expect(Object.keys(model).sort()).toMatchInlineSnapshot(`
    [
      "Actor",
      "ActorName",
      "Agency",
      "Article",
      "AttributionTerms",
      "Byline",
      "Caption",
      "CaptionPerson",
      "Contributor",
      "Correction",
      "Credit",
      "Dateline",
      "DigitalSource",
      "Event",
      "EventCode",
      "Extension",
      "Geo",
      "GeopoliticalEntity",
      "Group",
      "Headline",
      "HeadlineSpeaker",
      "HeadlineVariant",
      "Identifier",
      "Kicker",
      "Media",
      "Mention",
      "NewsBundle",
      "NewsDate",
      "Occasion",
      "Organization",
      "Participant",
      "Person",
      "PersonName",
      "Place",
      "PrintPosition",
      "Provenance",
      "Quantity",
      "Relation",
      "RelativeDate",
      "Repair",
      "Review",
      "Rights",
      "Role",
      "Source",
      "Span",
      "Statement",
      "StatementContent",
      "Subject",
      "UnnamedSource",
      "Written",
      "isActor",
      "isArticle",
      "isEvent",
      "isNewsBundle",
      "isStatement",
      "modelRegistry",
      "tidy",
      "upgradeBundle",
    ]
  `);
});

test("newsdesk/parse exports the readers and their words", () => {
  expect(Object.keys(parse).sort()).toMatchInlineSnapshot(`
    [
      "actorLexicon",
      "bylineLexicon",
      "captionLexicon",
      "creditLexicon",
      "datelineWords",
      "englishDates",
      "eventLexicon",
      "findActors",
      "findDateline",
      "findDates",
      "findEvents",
      "findStatements",
      "formatByline",
      "formatCredit",
      "formatDate",
      "formatDateline",
      "headlineLexicon",
      "lintDateline",
      "nameLexicon",
      "parseByline",
      "parseCaption",
      "parseCredit",
      "parseDate",
      "parseDateline",
      "parseHeadline",
      "parseName",
      "parseStory",
      "resolveDate",
      "standAloneCities",
      "standAloneCitiesBefore",
      "statementLexicon",
      "toHeadlineCase",
    ]
  `);
});

test("newsdesk/gazetteer exports the cities, and nothing else does", () => {
  expect(Object.keys(gazetteer)).toEqual(["worldCities"]);
  expect(everything).not.toHaveProperty("worldCities");
});

test("newsdesk exports both, and what works on bundles", () => {
  const parts = Object.entries({ ...model, ...parse });
  const others = new Map(Object.entries(everything));

  expect(parts.filter(([name, value]) => others.get(name) !== value)).toEqual([]);
  for (const [name] of parts) others.delete(name);
  expect([...others.keys()].sort()).toMatchInlineSnapshot(`
    [
      "JsonLd",
      "Ninjs",
      "actorOf",
      "bundleRules",
      "checkBundle",
      "fromJsonLd",
      "fromNinjs",
      "mergeBundles",
      "textOf",
      "toJsonLd",
      "toNinjs",
    ]
  `);
});
