import { isAfter } from "./dates.js";
import { follow } from "./pointer.js";
import type { Rule } from "./rule.js";
import { rulesOn } from "./rules-on.js";

const rule = rulesOn("articles");

/** The rules that look at one article at a time. */
export const articles: readonly Rule[] = [
  rule(
    "article/modified-before-published",
    "error",
    "An article is not changed before it is published.",
    ({ datePublished, dateModified }) => {
      if (!isAfter(datePublished, dateModified)) return [];
      const message = `The article was changed at ${dateModified}, before it was published at ${datePublished}`;
      const hint = "What came before publication is `dateCreated`";
      return [{ path: ["dateModified"], message, hint }];
    },
  ),
  rule(
    "article/embargo-needs-date",
    "error",
    "An article under embargo says when the embargo ends.",
    ({ status, rights }) => {
      if (status !== "embargoed" || rights?.embargoUntil !== undefined) return [];
      const message = "The article is embargoed, but nothing says until when";
      return [{ path: ["status"], message, hint: "Say it in `rights.embargoUntil`" }];
    },
  ),
  rule(
    "article/expires-before-embargo",
    "error",
    "An article does not expire before its embargo ends.",
    ({ rights }) => {
      if (!isAfter(rights?.embargoUntil, rights?.expires)) return [];
      const message = `The article expires at ${rights?.expires}, before its embargo ends at ${rights?.embargoUntil}`;
      return [{ path: ["rights", "expires"], message }];
    },
  ),
  rule(
    "article/retracted-but-usable",
    "warning",
    "An article that was retracted is not marked as usable.",
    ({ status, corrections = [] }) => {
      if (status !== "usable" || !corrections.some(({ kind }) => kind === "retraction")) return [];
      const message = "The article was retracted, but its status is `usable`";
      const hint = "A retracted article is `killed`, `canceled` or `withheld`";
      return [{ path: ["status"], message, hint }];
    },
  ),
  rule(
    "article/correction-order",
    "warning",
    "The corrections of an article stand in the order they were made.",
    ({ corrections = [] }) =>
      corrections.flatMap(({ at: made }, at) => {
        const before = corrections[at - 1]?.at;
        if (!isAfter(before, made)) return [];
        const message = `The correction of ${made} stands behind the one of ${before}`;
        return { path: ["corrections", at, "at"], message };
      }),
  ),
  rule(
    "article/correction-before-publication",
    "warning",
    "An article is corrected after it is published.",
    ({ corrections = [], datePublished }) =>
      corrections.flatMap(({ at: made }, at) => {
        if (!isAfter(datePublished, made)) return [];
        const message = `The article was corrected at ${made}, before it was published at ${datePublished}`;
        return { path: ["corrections", at, "at"], message };
      }),
  ),
  rule(
    "article/dateline-after-publication",
    "warning",
    "An article is not filed after it is published.",
    ({ dateline, datePublished }) => {
      const filed = dateline?.date?.value;
      if (!isAfter(filed, datePublished)) return [];
      const message = `The dateline is of ${filed}, but the article was published at ${datePublished}`;
      return [{ path: ["dateline", "date", "value"], message }];
    },
  ),
  rule(
    "article/pointer",
    "warning",
    "A JSON Pointer into an article leads to something that is there.",
    (article) =>
      (["corrections", "digitalSource"] as const).flatMap((list) =>
        (article[list] ?? []).flatMap(({ pointer }, at) => {
          if (pointer === undefined || follow(article, pointer) !== undefined) return [];
          const message = `The article has nothing at \`${pointer}\``;
          return { path: [list, at, "pointer"], message };
        }),
      ),
  ),
];
