import { Article, checkBundle, parseStory, type StoryOptions } from "../index.js";
import { type Command, onlyOne, readWords, SHOWN, show } from "./command.js";
import { readText } from "./input.js";
import { isPage } from "./page.js";
import { sheet } from "./sheet/sheet.js";
import { storyOf } from "./story.js";
import { parseLines } from "./stream.js";
import { Trouble } from "./terminal.js";

/** No story is longer, in code units: this is a novel. */
const LONGEST = 1_000_000;

/** Reads a whole story: `newsdesk parse story.txt`. */
export const parse: Command = {
  name: "parse",
  summary: "Read a whole story: plain text, or a web page",
  help: `Usage: newsdesk parse [story.txt] [--date 2014-06-23] [--url …] [--json | --sheet | --ndjson]

Reads a story from a file, or from standard input: its headline, dateline, byline and picture, who is
in it, who said what. Broken layout is mended, and every repair is told. Of a web page, the story on it
is read, and its JSON-LD tells when and where it was published.
A terminal shows a sheet; a pipe gets the bundle as JSON.

  --date    the day it was published, which its "Sunday" and "last month" are told from
  --url     where it was published
  --json    print JSON on a terminal too
  --sheet   print the sheet into a pipe too
  --ndjson  read many stories, a line each, from standard input: a text in JSON, or an object with
            \`text\`, and \`id\`, \`datePublished\` and \`url\` where they are known; print a bundle a line

Examples:
  newsdesk parse story.txt --date 2014-06-23
  newsdesk parse story.txt --json > bundle.json
  newsdesk parse page.html
  newsdesk parse --ndjson < stories.ndjson > bundles.ndjson
  pbpaste | newsdesk parse --sheet | less -R`,
  async run(words, terminal) {
    const { values, positionals } = readWords(words, {
      ...SHOWN,
      date: { type: "string" },
      url: { type: "string" },
      ndjson: { type: "boolean" },
    });
    const published = publication(values);
    if (values.ndjson) {
      if (positionals.length > 0)
        throw new Trouble(2, "--ndjson reads standard input, and no file.");
      return parseLines(published, terminal);
    }
    const input = await readText(onlyOne(positionals), terminal);
    const story = isPage(input.text) ? storyOf(input) : { text: input.text, published: {} };
    if (story.text.length > LONGEST)
      throw new Trouble(1, `${input.name} is longer than a story: over ${LONGEST} characters.`);
    const { bundle, repairs } = parseStory(story.text, { ...story.published, ...published });
    show(
      bundle,
      (paper) => sheet({ bundle, repairs, issues: checkBundle(bundle) }, paper),
      values,
      terminal,
    );
    return 0;
  },
};

/** When and where the story was published, as far as that was told. */
function publication({ date, url }: { date?: string; url?: string }): StoryOptions {
  const published = {
    ...(date !== undefined && { datePublished: date }),
    ...(url !== undefined && { url }),
  };
  const { error } = Article.pick({ datePublished: true, url: true }).safeParse(published);
  for (const { path, message } of error?.issues ?? [])
    throw new Trouble(2, `${path[0] === "url" ? "--url" : "--date"}: ${message}`);
  return published;
}
