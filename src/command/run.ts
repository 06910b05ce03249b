import type { Command } from "./command.js";
import { convert } from "./convert.js";
import { forms } from "./forms.js";
import { parse } from "./parse.js";
import { schema } from "./schema.js";
import { type Status, type Terminal, Trouble } from "./terminal.js";
import { validate } from "./validate.js";

const commands: readonly Command[] = [parse, ...forms, validate, convert, schema];

const HELP = `newsdesk reads news text into typed models, and checks them.

Usage: newsdesk <command> …

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join("\n")}

  --help     how a command is called, with examples
  --version  which newsdesk this is

Examples:
  newsdesk parse story.txt --date 2014-06-23
  newsdesk dateline "KYIV, Oct. 5 (Reuters) — Envoys met on Sunday."
  newsdesk parse story.txt | newsdesk validate
  newsdesk convert --to ninjs page.html

The exit status is 0 when all is well, 1 when the input is invalid, 2 when a command is used wrongly.`;

/** Runs the command that the words call for. */
export async function run(words: readonly string[], terminal: Terminal): Promise<Status> {
  try {
    return await call(words, terminal);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    terminal.complain(`newsdesk: ${error.message}`);
    return error.status;
  }
}

async function call([name = "", ...words]: readonly string[], terminal: Terminal): Promise<Status> {
  const command = commands.find((one) => one.name === name);
  if (command && !words.some(asksForHelp)) return command.run(words, terminal);

  terminal.print(command?.help ?? answerTo(name, terminal));
  return 0;
}

/** What is said to a word that is no command. */
function answerTo(word: string, { version }: Terminal): string {
  if (word === "--version") return version();
  if (word === "help" || asksForHelp(word)) return HELP;
  const trouble = word === "" ? "Which command?" : `There is no command "${word}".`;
  throw new Trouble(2, `${trouble} newsdesk --help lists what there is.`);
}

function asksForHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}
