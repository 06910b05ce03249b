import {
  parseByline,
  parseCaption,
  parseCredit,
  parseDateline,
  parseHeadline,
  parseName,
} from "../index.js";
import { type Command, readWords, SHOWN, show } from "./command.js";
import { readText } from "./input.js";
import { outline } from "./outline.js";
import { Trouble } from "./terminal.js";

/** The commands that read one written form: `newsdesk name "Dr. Lena Ortiz"`. */
export const forms: readonly Command[] = [
  form(
    "dateline",
    "the dateline of a story",
    parseDateline,
    "KYIV, Oct. 5 (Reuters) — Envoys met.",
  ),
  form("headline", "a headline", parseHeadline, "UPDATE 2-Ferry sails again: harbour master"),
  form(
    "caption",
    "the caption of a picture",
    parseCaption,
    "Lena Ortiz, left, in Cardiff, Wales, on May 4, 2025. Photo: Polar Press",
  ),
  form("byline", "a byline", parseByline, "By Lena Ortiz and Max Ito, Polar Press"),
  form("name", "the name of a person", parseName, "Dr. Lena Ortiz-Vale Jr."),
  form("credit", "the credit of a picture", parseCredit, "Photo: Lena Ortiz/Polar Press"),
];

function form(
  name: string,
  what: string,
  read: (text: string) => object | undefined,
  example: string,
): Command {
  return {
    name,
    summary: `Read ${what}`,
    help: `Usage: newsdesk ${name} "…" [--json | --sheet]

Reads ${what}, from the words given or from standard input.
A terminal shows the parts; a pipe gets the model as JSON, with the span of each part.

  --json    print JSON on a terminal too
  --sheet   print the parts into a pipe too

Examples:
  newsdesk ${name} "${example}"
  echo "${example}" | newsdesk ${name} | jq .`,
    async run(words, terminal) {
      const { values, positionals } = readWords(words, SHOWN);
      const text = positionals.join(" ") || (await readText(undefined, terminal)).text.trim();
      const reading = read(text);
      if (!reading) throw new Trouble(1, `This is not ${what}: ${text}`);
      show(reading, (paper) => outline(reading, paper), values, terminal);
      return 0;
    },
  };
}
