import type { Article } from "newsdesk/model";
import { article as sample } from "../test/model/payloads.js";

const { headline, datePublished, language, url, keywords, section } = sample;
const byline = {
  text: "By Ana Reis",
  contributors: [{ text: "Ana Reis", span: { start: 3, end: 11 }, name: "Ana Reis" }],
};
const pieces = sample.media!.map(({ kind, caption }) => {
  const { text, description, people, date, credit } = caption!;
  return { kind, caption: { text, description, people, date, credit } };
});
const body = `${sample.body}\n\n${"The ferry sails at noon. ".repeat(450)}`;

/** An article of 13 kB. */
export const article: Article = {
  ...{ headline, body, byline, datePublished, language, url, keywords, section },
  media: pieces,
};

/** The same article as JSON. */
export const json: string = JSON.stringify(article);

/** The same article with fifty things wrong. */
export const wrong: object = { ...article, keywords: Array.from({ length: 50 }, (_, at) => at) };
