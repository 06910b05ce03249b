import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Repair } from "../../src/model/repair.js";
import type { Span } from "../../src/model/span.js";
import { layOut } from "../../src/story/layout.js";
import { paragraphsOf } from "../../src/story/paragraphs.js";

/*
 * Whole pages as they are pasted, each line behind what it is: `headline`, `below` it, `section`,
 * `summary`, `byline`, `time`, `caption`, desk's `note`, `body`, and `page` for what is the page's
 * own and is left out.
 */
const folder = new URL("../fixtures/pages/", import.meta.url);
const pages = readdirSync(folder).map((name) => {
  const lines = readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n");
  return [
    name.replace(".txt", ""),
    lines.map((line) => line.split(/ *\| /u, 1)[0]),
    lines,
  ] as const;
});

describe.each(pages)("a page of a %s", (_, kinds, lines) => {
  const words = lines.map((line) => line.slice(line.indexOf("|") + 2));

  test.each(["\n", "\n\n"])("is sorted line by line, with %j between them", (gap) => {
    const pasted = words.join(gap);
    const sorted = new Map<number, string>();
    const repairs: Repair[] = [];
    const { parts, subHeadlines, captions, body } = layOut(paragraphsOf(pasted, []), repairs);
    const names = { published: "time", modified: "time", "editor-note": "note" } as Record<
      string,
      string
    >;
    const stand = (passages: typeof body, kind: string) => {
      for (const { stretches } of passages) for (const { at } of stretches) sorted.set(at, kind);
    };
    for (const [part, passage] of parts) stand([passage], names[part] ?? part);
    stand(subHeadlines, "below");
    stand(captions, "caption");
    stand(body, "body");
    for (const { rule, at } of repairs)
      if (rule === "story/furniture") sorted.set((at as Span).start, "page");

    let start = 0;
    const read = words.map((line) => {
      const end = start + line.length;
      const [kind = "nothing"] = [...sorted]
        .filter(([at]) => at >= start && at < end)
        .map(([, is]) => is);
      start = end + gap.length;
      return `${kind} | ${line}`;
    });
    expect(read).toEqual(words.map((line, index) => `${kinds[index]} | ${line}`));
  });
});
