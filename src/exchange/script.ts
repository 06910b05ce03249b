import { decode } from "html-entities";
import { jsonrepair } from "jsonrepair";
import type { At } from "./at.js";
import { withInnerQuotes } from "./inner-quotes.js";

// //<![CDATA[ {…} //]]>
// └─ opening ┘     └ closing
// window.story = {…};
const OPENING =
  /^(?:(?:(?:var|let|const)\s{1,9})?[$A-Z_a-z][\w$.]{0,99}\s{0,9}=\s{0,9}(?=[{[])|<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?)/u;
const CLOSING = /(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?)$/u;
// <script type="application/ld+json">{…}</script>
const TAGS = /^<script\b[^>]{0,999}>|<\/script\s{0,9}>$/giu;
const SEMICOLON = /;$/u;
// {&quot;@context&quot;: …
const ESCAPED = /^[\s[{]{0,40}&(?:quot|#34|#x22);/iu;

/** No page carries more in a script, in code units; nor more that is broken, which takes far longer to read. */
const LONGEST = { script: 4_000_000, broken: 40_000 };

/**
 * Reads the text of a script block as JSON, mending what pages get wrong: CDATA around it,
 * trailing commas and semicolons, single quotes, quotes inside texts, raw line breaks and other
 * controls, comments, HTML entities.
 *
 * @throws {SyntaxError} When it cannot be read even so.
 * @throws {RangeError} When it is longer than any page's.
 */
export function readScript(text: string, at: At): unknown {
  if (text.length > LONGEST.script) {
    throw new RangeError(`The script is longer than ${LONGEST.script} characters`);
  }
  const value = readWhole(text, at);
  if (typeof value !== "string" || value.length > LONGEST.script) return value;
  at.report("json/wrapping", "Read the JSON in a string of JSON", value.slice(0, 40));
  return readWhole(value, at);
}

/** Reads the texts of a list as scripts, and says which cannot be read; what is no text stays as it is. */
export function readScripts(values: readonly unknown[], at: At): unknown[] {
  const faults: unknown[] = [];
  const payloads = values.map((value, index) => {
    if (typeof value !== "string") return value;
    try {
      return readScript(value, at.of(index));
    } catch (error) {
      faults.push(error);
      const { message } = error as Error;
      at.of(index).report("json/unreadable", `Left out what cannot be read: ${message}`, value);
      return undefined;
    }
  });
  if (faults.length === values.length) throw faults[0];
  return payloads;
}

function readWhole(text: string, at: At): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return readBroken(decoded(unwrapped(text.trim(), at), at), at);
  }
}

function readBroken(json: string, at: At): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const mended =
      json.length > LONGEST.broken ? undefined : (mend(json) ?? mend(withInnerQuotes(json)));
    if (mended === undefined) throw error;
    const from = firstDifference(json, mended);
    at.report(
      "json/broken",
      `Mended broken JSON: ${(error as Error).message}`,
      json.slice(Math.max(0, from - 20), from + 40),
      mended.slice(Math.max(0, from - 20), from + 40),
    );
    return JSON.parse(mended);
  }
}

function unwrapped(text: string, at: At): string {
  const script = text.replace(TAGS, "").trim();
  const json = script.replace(OPENING, "").replace(CLOSING, "").trim().replace(SEMICOLON, "");
  if (json !== text) {
    at.report("json/wrapping", "Took off what stood around the JSON", text.slice(0, 40));
  }
  return json;
}

function decoded(text: string, at: At): string {
  if (!ESCAPED.test(text)) return text;
  at.report("json/escaped", "Decoded JSON that was written as HTML", text.slice(0, 40));
  return decode(text);
}

/** What no text of JSON may hold: JSON has escapes for them. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

function mend(text: string): string | undefined {
  try {
    return jsonrepair(text.replace(CONTROL, " "));
  } catch {
    return undefined;
  }
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
