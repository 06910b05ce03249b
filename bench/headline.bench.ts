import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseHeadline, toHeadlineCase } from "newsdesk";
import { bench, describe } from "vitest";
import { pass, passesOf } from "./pass.js";

/*
 * Headlines by what stands around them, beside a pass over every character, the rule that most
 * scrapers keep to (cut at the last separator), and Readability, which reads the title of a page.
 */

const headlines: Record<string, string> = {
  "a headline as it is": "Harbor workers end strike after night of talks",
  "a page title": "Harbor workers end strike after night of talks | World | The Lakeside Times",
  "a kicker and a speaker": "Analysis: Why the harbor strike went on for weeks: union sources",
  "a wire slug": "REFILE-UPDATE 3-Harbor strike ends in 'quiet deal'-source",
  hostile: "News - ' | ".repeat(1_000),
};

for (const [name, text] of Object.entries(headlines)) {
  describe(name, () => {
    bench("a pass over every character", () => void pass(text));
    bench("the last separator", () => void text.replace(/ [-|–—] [^-|–—]*$/u, ""));
    bench("parseHeadline", () => void parseHeadline(text));
    bench("toHeadlineCase", () => void toHeadlineCase(text, { style: "ap" }));
  });
}

describe("the title of a page", () => {
  const title = headlines["a page title"]!;
  const page = `<html><head><title>${title}</title></head><body><p>${"The ferry sails. ".repeat(50)}</p></body></html>`;
  bench("parseHeadline", () => void parseHeadline(title));
  bench("Readability, its page read by linkedom", () => {
    new Readability(parseHTML(page).document).parse();
  });
});

for (const [name, text] of Object.entries(headlines)) {
  const passes = passesOf(parseHeadline, [text]).toFixed(1);
  console.log(`parseHeadline, ${name}: ${passes} passes of charCodeAt`);
}
