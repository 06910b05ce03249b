import { Actor, Article, checkBundle, isArticle, type NewsBundle, parseStory } from "newsdesk";
import { worldCities } from "newsdesk/gazetteer";
import { Article as ArticleOfModel, type Dateline } from "newsdesk/model";
import { fromNinjs, toNinjs } from "newsdesk/ninjs";
import { parseDateline } from "newsdesk/parse";
import * as z from "zod";

/*
 * What a user writes, compiled and run against the packed package. It throws where something is off.
 */

// A model stands alone, and its type is the interface of the same name.
const article: Article = Article.parse({ headline: "Ferry service resumes after storm" });
const headline: string = article.headline;
if (headline !== "Ferry service resumes after storm") throw new Error("lost the headline");
if (isArticle({ headline: 1 })) throw new Error("took a number for a headline");

// Every entry point holds the same schemas.
if (Article !== ArticleOfModel) throw new Error("has two schemas of an article");

// The schemas are zod's own, and can be built on.
const Brief = Article.pick({ headline: true, summary: true }).extend({ desk: z.string() });
const brief: { headline: string; summary?: string | undefined; desk: string } = Brief.parse({
  headline,
  desk: "harbour",
});
if (brief.desk !== "harbour") throw new Error("lost the desk");

// A union narrows by its tag.
const actor = Actor.parse({
  kind: "person",
  name: "Lena Ortiz",
  personName: { text: "Lena Ortiz" },
});
const family: string | undefined = actor.kind === "person" ? actor.personName?.text : undefined;
if (family !== "Lena Ortiz") throw new Error("lost the name");

// Types alone cost nothing.
const dateline: Dateline = { text: "FORT WREN — ", places: [{ name: "Fort Wren" }], agencies: [] };
const bundle: NewsBundle = {
  schemaVersion: "1",
  articles: [{ ...article, dateline }],
  actors: [actor],
  statements: [],
  events: [],
};
if (bundle.articles[0]?.dateline?.places[0]?.name !== "Fort Wren")
  throw new Error("lost the place");

// Readers give what the models describe, from every entry point.
const read: Dateline | undefined = parseDateline(
  "FORT WREN, Ohio, March 6 (Reuters) — The ferry sails.",
);
if (read?.agencies[0]?.name !== "Reuters") throw new Error("lost the agency");
const [oslo] = parseDateline("OSLO (NTB) - It rained.", { gazetteer: worldCities })?.places ?? [];
if (oslo?.timeZone !== "Europe/Oslo") throw new Error("lost the time zone");
const story = parseStory('Ferry sails\n\n"We sail on Monday," Lena Ortiz said.', {
  datePublished: "2026-03-06",
});
if (story.bundle.statements[0]?.form !== "direct") throw new Error("lost the statement");
if (checkBundle(story.bundle).some(({ severity }) => severity === "error"))
  throw new Error("made a broken bundle");

// Items of ninjs come in and go out.
const item = fromNinjs({ uri: "urn:example:ferry", headline: "Ferry sails" });
if (!("headlines" in toNinjs(item.bundle))) throw new Error("lost the headline of the item");

// @ts-expect-error a headline is not optional
const nameless: Article = {};
if (isArticle(nameless)) throw new Error("took nothing for an article");
