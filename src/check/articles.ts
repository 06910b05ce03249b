import type { Article } from "../model/article.js";
import { isAfter } from "./dates.js";
import { follow } from "./pointer.js";
import type { Finding, Rule } from "./rule.js";

/** What a rule says of one article; the path goes on from the article. */
type Check = (article: Article) => Iterable<Finding>;

/** Makes a rule that looks at one article after the other. */
function rule(id: string, severity: Rule["severity"], demand: string, check: Check): Rule {
  return {
    id,
    severity,
    demand,
    *check({ bundle }): Iterable<Finding> {
      for (const [at, article] of bundle.articles.entries()) {
        for (const finding of check(article)) {
          yield { ...finding, path: ["articles", at, ...finding.path] };
        }
      }
    },
  };
}

/** The rules that look at one article at a time. */
export const articles: readonly Rule[] = [
  rule(
    "article/modified-before-published",
    "error",
    "An article is not changed before it is published.",
    function* ({ datePublished, dateModified }) {
      if (!isAfter(datePublished, dateModified)) return;
      yield {
        path: ["dateModified"],
        message: `The article was changed at ${dateModified}, before it was published at ${datePublished}`,
        hint: "What came before publication is `dateCreated`",
      };
    },
  ),
  rule(
    "article/embargo-needs-date",
    "error",
    "An article under embargo says when the embargo ends.",
    function* ({ status, rights }) {
      if (status !== "embargoed" || rights?.embargoUntil !== undefined) return;
      yield {
        path: ["status"],
        message: "The article is embargoed, but nothing says until when",
        hint: "Say it in `rights.embargoUntil`",
      };
    },
  ),
  rule(
    "article/expires-before-embargo",
    "error",
    "An article does not expire before its embargo ends.",
    function* ({ rights }) {
      if (!isAfter(rights?.embargoUntil, rights?.expires)) return;
      yield {
        path: ["rights", "expires"],
        message: `The article expires at ${rights?.expires}, before its embargo ends at ${rights?.embargoUntil}`,
      };
    },
  ),
  rule(
    "article/retracted-but-usable",
    "warning",
    "An article that was retracted is not marked as usable.",
    function* ({ status, corrections = [] }) {
      if (status !== "usable" || !corrections.some(({ kind }) => kind === "retraction")) return;
      yield {
        path: ["status"],
        message: "The article was retracted, but its status is `usable`",
        hint: "A retracted article is `killed`, `canceled` or `withheld`",
      };
    },
  ),
  rule(
    "article/correction-order",
    "warning",
    "The corrections of an article stand in the order they were made.",
    function* ({ corrections = [] }) {
      for (const [at, { at: made }] of corrections.entries()) {
        const before = corrections[at - 1]?.at;
        if (!isAfter(before, made)) continue;
        yield {
          path: ["corrections", at, "at"],
          message: `The correction of ${made} stands behind the one of ${before}`,
        };
      }
    },
  ),
  rule(
    "article/correction-before-publication",
    "warning",
    "An article is corrected after it is published.",
    function* ({ corrections = [], datePublished }) {
      for (const [at, { at: made }] of corrections.entries()) {
        if (!isAfter(datePublished, made)) continue;
        yield {
          path: ["corrections", at, "at"],
          message: `The article was corrected at ${made}, before it was published at ${datePublished}`,
        };
      }
    },
  ),
  rule(
    "article/dateline-after-publication",
    "warning",
    "An article is not filed after it is published.",
    function* ({ dateline, datePublished }) {
      const filed = dateline?.date?.value;
      if (!isAfter(filed, datePublished)) return;
      yield {
        path: ["dateline", "date", "value"],
        message: `The dateline is of ${filed}, but the article was published at ${datePublished}`,
      };
    },
  ),
  rule(
    "article/pointer",
    "warning",
    "A JSON Pointer into an article leads to something that is there.",
    function* (article) {
      for (const list of ["corrections", "digitalSource"] as const) {
        for (const [at, { pointer }] of (article[list] ?? []).entries()) {
          if (pointer === undefined || follow(article, pointer) !== undefined) continue;
          yield {
            path: [list, at, "pointer"],
            message: `The article has nothing at \`${pointer}\``,
          };
        }
      }
    },
  ),
];
