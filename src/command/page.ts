import { Parser } from "htmlparser2";
import type { Input } from "./input.js";
import { Trouble } from "./terminal.js";

/** What a web page tells of the story on it. */
export interface Page {
  /** What the browser shows in its tab. */
  readonly title: string | undefined;
  /** The first heading. */
  readonly heading: string | undefined;
  /** When it was published, as its first `time` tells machines. */
  readonly time: string | undefined;
  /** The words under pictures. */
  readonly captions: readonly string[];
  /** The paragraphs of the story, or all there are where none stands in an article. */
  readonly paragraphs: readonly string[];
  /** The blocks of JSON-LD. */
  readonly scripts: readonly Script[];
}

/** A block of JSON-LD, and where it begins in the page. */
export interface Script {
  readonly text: string;
  readonly offset: number;
}

const OPENING =
  /^\s{0,999}<(?:!--|\?xml|(?:!doctype\s{1,9}html|html|head|body|script|article|main)\b)/iu;

/** Whether a text is a web page, or a piece of one. */
export function isPage(text: string): boolean {
  return OPENING.test(text.slice(0, 2000));
}

/** The parts of a page whose words are read, and those whose words are not the story's. */
const READ = new Set(["title", "h1", "p", "figcaption"]);
const PASSED = new Set(["script", "style", "noscript", "nav", "aside", "header", "footer", "form"]);
const STORY = new Set(["article", "main"]);

/** No page is longer, in code units, or nests deeper. */
const LIMITS = { length: 10_000_000, depth: 1000 };

/** What the elements that are open say of the words in them. */
interface Around {
  readonly isPassed: boolean;
  readonly isStory: boolean;
}

/** Reads a web page. */
export function readPage({ name: page, text: html }: Input): Page {
  if (html.length > LIMITS.length)
    throw new Trouble(1, `${page} is longer than a web page: over ${LIMITS.length} characters.`);

  const found: { name: string; words: string; isStory: boolean }[] = [];
  const scripts: { text: string; offset: number }[] = [];
  const open: Around[] = [];
  let block: (typeof found)[number] | undefined;
  let isScript = false;
  let time: string | undefined;

  const parser = new Parser({
    onopentag(name, { type, datetime }) {
      const outer = open.at(-1);
      const isPassed = outer?.isPassed === true || PASSED.has(name);
      const isStory = outer?.isStory === true || STORY.has(name);
      if (open.push({ isPassed, isStory }) > LIMITS.depth)
        throw new Trouble(
          1,
          `${page} nests deeper than a web page: over ${LIMITS.depth} elements.`,
        );
      if (name === "time" && !isPassed) time ??= datetime;
      if (name === "br" && block) block.words += " ";
      isScript = name === "script" && /^application\/ld\+json\b/iu.test(type ?? "");
      if (isScript) scripts.push({ text: "", offset: parser.endIndex + 1 });
      if (block || !READ.has(name) || isPassed) return;
      block = { name, words: "", isStory };
      found.push(block);
    },
    ontext(text) {
      if (isScript) scripts.at(-1)!.text += text;
      else if (block && !open.at(-1)!.isPassed) block.words += text;
    },
    onclosetag(name) {
      open.pop();
      if (name === "script") isScript = false;
      if (block && name === block.name) block = undefined;
    },
  });
  parser.end(html);

  const blocks = found
    .map((one) => ({ ...one, words: one.words.replace(/\s+/gu, " ").trim() }))
    .filter(({ words }) => words !== "");
  const wordsOf = (name: string) => blocks.filter((one) => one.name === name);
  const paragraphs = wordsOf("p");
  const inStory = paragraphs.filter(({ isStory }) => isStory);
  return {
    title: wordsOf("title")[0]?.words,
    heading: wordsOf("h1")[0]?.words,
    time,
    captions: wordsOf("figcaption").map(({ words }) => words),
    paragraphs: (inStory.length > 0 ? inStory : paragraphs).map(({ words }) => words),
    scripts,
  };
}
