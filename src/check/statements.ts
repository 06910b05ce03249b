import { isAfter } from "./dates.js";
import { quote } from "./quote.js";
import type { Rule } from "./rule.js";
import { rulesOn } from "./rules-on.js";

const rule = rulesOn("statements");

/** The rules that look at one statement at a time. */
export const statements: readonly Rule[] = [
  rule(
    "statement/no-content",
    "warning",
    "A statement with quoted words says in `content` which they are.",
    ({ form, content = [] }) => {
      const quotes = form === "mixed" ? content.flatMap(({ quoted = [] }) => quoted) : content;
      if (form === "indirect" || quotes.length > 0) return [];
      const message = `The statement is \`${form}\`, but nothing in \`content\` is quoted`;
      return [{ path: ["content"], message }];
    },
  ),
  rule(
    "statement/quote-in-text",
    "error",
    "Each stretch of a statement stands in its text, and each quoted fragment in its stretch, in order.",
    ({ text, content = [] }) => [
      ...outOfPlace(text, content).map((at) => ({
        path: ["content", at, "text"],
        message: `The stretch ${quote(content[at]?.text)} does not stand in the text of the statement, behind the one before it`,
      })),
      ...content.flatMap(({ text: stretch, quoted = [] }, at) =>
        outOfPlace(stretch, quoted).map((number) => ({
          path: ["content", at, "quoted", number, "text"],
          message: `The quoted words ${quote(quoted[number]?.text)} do not stand in their stretch, behind those before them`,
        })),
      ),
    ],
  ),
  rule(
    "statement/said-after-publication",
    "error",
    "Nothing is said after the story that tells of it is published.",
    ({ date, source }, { articleOf }) => {
      const published = articleOf(source)?.datePublished;
      if (!isAfter(date?.value, published)) return [];
      const message = `This was said in ${date?.value}, but the story was published at ${published}`;
      return [{ path: ["date"], message }];
    },
  ),
  rule("statement/unattributed", "warning", "A statement has a speaker.", ({ speaker }) =>
    speaker ? [] : [{ path: [], message: "Nothing says who made this statement" }],
  ),
  rule(
    "statement/off-record-published",
    "error",
    "What was said off the record is not published.",
    ({ terms, source }, { articleOf }) => {
      const { status = "usable" } = articleOf(source) ?? {};
      if (terms?.rule !== "off-record" || status !== "usable") return [];
      const message = "This was said off the record, but its story may be used";
      return [{ path: ["terms", "rule"], message }];
    },
  ),
  rule(
    "statement/speaker-is-metonym-place",
    "info",
    "A country that speaks by the name of its capital is a government, not a place.",
    ({ speaker }, { actors }) => {
      const { names = [] } = actors.get(String(speaker?.actor)) ?? {};
      if (!names.some(({ kind, value }) => kind === "metonym" && value === speaker?.text))
        return [];
      const message = `\`${speaker?.text}\` stands for a government here`;
      const hint = "Name the body or the person that spoke, where the story does";
      return [{ path: ["speaker"], message, hint }];
    },
  ),
];

/** White space but for a single plain one. */
const SPACES = /\s{2,}|[^\S ]/gu;

/** Which fragments do not stand in a text, each behind the one before it; white space is all the same. */
function outOfPlace(text: string, fragments: readonly { text: string }[]): readonly number[] {
  const words = fragments.map((fragment) => fragment.text);
  if (missingFrom(text, words).length === 0) return [];
  return missingFrom(plain(text), words.map(plain));
}

function plain(text: string): string {
  return text.replace(SPACES, " ");
}

/** Which of the words do not stand in a text, each behind those before them. */
function missingFrom(text: string, words: readonly string[]): readonly number[] {
  const missing: number[] = [];
  let from = 0;
  for (const [at, each] of words.entries()) {
    const found = text.indexOf(each, from);
    if (found < 0) missing.push(at);
    else from = found + each.length;
  }
  return missing;
}
