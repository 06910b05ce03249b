import * as z from "zod";
import { parseStory, type StoryOptions } from "../index.js";
import { linesOf } from "./lines.js";
import type { Status, Terminal } from "./terminal.js";

const EXPECTED = "Expected the text of a story, or an object with its `text`";

/** A story, and what else is known of it. */
const Story = z.object(
  {
    text: z.string(EXPECTED),
    id: z.union([z.string(), z.number()]).optional(),
    datePublished: z.string().optional(),
    url: z.string().optional(),
  },
  EXPECTED,
);

/** Reads a story a line, and prints a bundle a line; a line that is none yields an error in its place. */
export async function parseLines(told: StoryOptions, terminal: Terminal): Promise<Status> {
  let status: Status = 0;
  let count = 0;
  for await (const line of linesOf(terminal.readPieces())) {
    count++;
    const answer = answerTo(line, told);
    if ("error" in answer) status = 1;
    await terminal.print(JSON.stringify("error" in answer ? { line: count, ...answer } : answer));
  }
  return status;
}

function answerTo(line: string, told: StoryOptions): object {
  try {
    const story: unknown = JSON.parse(line);
    const { text, id, ...known } = Story.parse(typeof story === "string" ? { text: story } : story);
    const ids = id === undefined ? {} : { idPrefix: `${id}:` };
    const { bundle, repairs } = parseStory(text, { ...told, ...(known as StoryOptions), ...ids });
    return { ...(id !== undefined && { id }), bundle, repairs };
  } catch (error) {
    return { error: error instanceof z.ZodError ? error.issues[0]!.message : String(error) };
  }
}
