import type { Statement } from "../model/statement.js";
import { isAfter } from "./dates.js";
import { quote } from "./quote.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

/** What a rule says of one statement; the path goes on from the statement. */
type Check = (statement: Statement, survey: Survey) => Iterable<Finding>;

/** Makes a rule that looks at one statement after the other. */
function rule(id: string, severity: Rule["severity"], demand: string, check: Check): Rule {
  return {
    id,
    severity,
    demand,
    *check(survey): Iterable<Finding> {
      for (const [at, statement] of survey.bundle.statements.entries()) {
        for (const finding of check(statement, survey)) {
          yield { ...finding, path: ["statements", at, ...finding.path] };
        }
      }
    },
  };
}

/** The rules that look at one statement at a time. */
export const statements: readonly Rule[] = [
  rule(
    "statement/no-content",
    "warning",
    "A statement with quoted words says in `content` which they are.",
    function* ({ form, content = [] }) {
      const quotes = form === "mixed" ? content.flatMap(({ quoted = [] }) => quoted) : content;
      if (form === "indirect" || quotes.length > 0) return;
      yield {
        path: ["content"],
        message: `The statement is \`${form}\`, but nothing in \`content\` is quoted`,
      };
    },
  ),
  rule(
    "statement/quote-in-text",
    "error",
    "Each stretch of a statement stands in its text, and each quoted fragment in its stretch, in order.",
    function* ({ text, content = [] }) {
      for (const at of outOfPlace(text, content)) {
        yield {
          path: ["content", at, "text"],
          message: `The stretch ${quote(content[at]?.text)} does not stand in the text of the statement, behind the one before it`,
        };
      }
      for (const [at, { text: stretch, quoted = [] }] of content.entries()) {
        for (const number of outOfPlace(stretch, quoted)) {
          yield {
            path: ["content", at, "quoted", number, "text"],
            message: `The quoted words ${quote(quoted[number]?.text)} do not stand in their stretch, behind those before them`,
          };
        }
      }
    },
  ),
  rule(
    "statement/said-after-publication",
    "error",
    "Nothing is said after the story that tells of it is published.",
    function* ({ date, source }, { articleOf }) {
      const published = articleOf(source)?.datePublished;
      if (!isAfter(date?.value, published)) return;
      yield {
        path: ["date"],
        message: `This was said in ${date?.value}, but the story was published at ${published}`,
      };
    },
  ),
  rule("statement/unattributed", "warning", "A statement has a speaker.", function* ({ speaker }) {
    if (!speaker) yield { path: [], message: "Nothing says who made this statement" };
  }),
  rule(
    "statement/off-record-published",
    "error",
    "What was said off the record is not published.",
    function* ({ terms, source }, { articleOf }) {
      const { status = "usable" } = articleOf(source) ?? {};
      if (terms?.rule !== "off-record" || status !== "usable") return;
      yield {
        path: ["terms", "rule"],
        message: "This was said off the record, but its story may be used",
      };
    },
  ),
  rule(
    "statement/speaker-is-metonym-place",
    "info",
    "A country that speaks by the name of its capital is a government, not a place.",
    function* ({ speaker }, { actors }) {
      const { names = [] } = actors.get(String(speaker?.actor)) ?? {};
      if (!names.some(({ kind, value }) => kind === "metonym" && value === speaker?.text)) return;
      yield {
        path: ["speaker"],
        message: `\`${speaker?.text}\` stands for a government here`,
        hint: "Name the body or the person that spoke, where the story does",
      };
    },
  ),
];

/** White space but for a single plain one. */
const SPACES = /\s{2,}|[^\S ]/gu;

/** Which fragments do not stand in a text, each behind the one before it; white space is all the same. */
function* outOfPlace(text: string, fragments: readonly { text: string }[]): Iterable<number> {
  const whole = text.replace(SPACES, " ");
  let from = 0;
  for (const [at, fragment] of fragments.entries()) {
    const words = fragment.text.replace(SPACES, " ");
    const found = whole.indexOf(words, from);
    if (found < 0) yield at;
    else from = found + words.length;
  }
}
