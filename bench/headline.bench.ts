import { parseHeadline, toHeadlineCase } from "newsdesk";
import { bench, describe } from "vitest";

/*
 * Headlines by what stands around them, beside a pass over every character and the rule that most
 * scrapers keep to: cut at the last separator.
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

function pass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
