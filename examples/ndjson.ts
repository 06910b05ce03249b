/*
 * A process that reads a story a line and writes a bundle a line: the unit of GNU parallel, `rdd.pipe` of Spark,
 * Hadoop streaming and indexed jobs. A line that is no story yields an `error` in its place.
 */

import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { parseStory } from "newsdesk/parse";

/** Reads `{ "id", "text", "datePublished" }`. */
export function readLine(line: string): string {
  try {
    const { id, text, datePublished } = JSON.parse(line);
    const { bundle } = parseStory(text, { datePublished, idPrefix: `${id}:` });
    return JSON.stringify({ id, bundle });
  } catch (error) {
    return JSON.stringify({ error: String(error) });
  }
}

/** Reads all lines of a stream, waiting whenever nobody takes what is written. */
export async function readLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input })) {
    if (!output.write(`${readLine(line)}\n`)) {
      await new Promise((resolve) => output.once("drain", resolve));
    }
  }
}

if (import.meta.filename === process.argv[1]) await readLines(process.stdin, process.stdout);
