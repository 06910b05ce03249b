import type { ExchangeOptions, NewsBundle, Repair } from "../index.js";
import { type Command, onlyOne, readWords } from "./command.js";
import { FORMAT_NAMES, type Format, formatNamed } from "./formats.js";
import { readText } from "./input.js";
import { positionsIn } from "./json.js";
import { harmless } from "./paper.js";
import { readPayload } from "./payload.js";
import { Trouble } from "./terminal.js";

/** Brings news from one format to another: `newsdesk convert --to ninjs page.html`. */
export const convert: Command = {
  name: "convert",
  summary: "Convert between bundles, JSON-LD and ninjs",
  help: `Usage: newsdesk convert [file] [--from ${FORMAT_NAMES}] --to ${FORMAT_NAMES}

Converts a file, or standard input, and prints the result. Which format it comes in is told by its
keys, unless you say so; of a web page, the blocks of JSON-LD are read. Whatever is mended, kept
aside or lost on the way is told on standard error.

  --from   the format that it comes in
  --to     the format that is wanted

Examples:
  newsdesk convert --from json-ld --to ninjs payload.json > item.json
  newsdesk convert --to bundle item.json
  curl -s https://example.org/story | newsdesk convert --to ninjs`,
  async run(words, terminal) {
    const { values, positionals } = readWords(words, {
      from: { type: "string" },
      to: { type: "string" },
    });
    if (values.to === undefined) throw new Trouble(2, `Convert --to what? ${FORMAT_NAMES}.`);
    const to = formatNamed("--to", values.to);
    const from = values.from === undefined ? undefined : formatNamed("--from", values.from);
    const input = await readText(onlyOne(positionals), terminal);
    const { bundle, notes } = readPayload(input, from);
    const position = positionsIn(input.text);
    for (const { repair, offset } of notes) {
      terminal.complain(told(`${input.name}:${position(offset)}`, repair));
    }
    const { articles, actors, statements, events } = bundle;
    if (articles.length + actors.length + statements.length + events.length === 0) {
      throw new Trouble(1, `${input.name} tells of no story, and of nothing else in the news.`);
    }

    const onLoss = (loss: Repair) => terminal.complain(told(`${to.name} ${loss.at}`, loss));
    const payload = write(bundle, to, { onLoss }, input.name);
    terminal.print(JSON.stringify(payload, null, 2));
    return 0;
  },
};

function write(bundle: NewsBundle, to: Format, options: ExchangeOptions, name: string): object {
  try {
    return to.write(bundle, options);
  } catch (error) {
    const { message } = error as Error;
    throw new Trouble(1, `${name} cannot be written as ${to.name}: ${message}.`);
  }
}

function told(place: string, { message, before }: Repair): string {
  return harmless(`${place}: ${message}${before === undefined ? "" : `: ${before}`}`);
}
