import type { Caption } from "../model/caption.js";
import type { Issue } from "./issue.js";
import type { Finding, Rule } from "./rule.js";
import type { Survey } from "./survey.js";

/** The captions of a bundle, with the way to each. */
function* captionsOf({ bundle }: Survey): Iterable<{ path: Issue["path"]; caption: Caption }> {
  for (const [at, { media = [] }] of bundle.articles.entries()) {
    for (const [number, { caption }] of media.entries()) {
      if (caption) yield { path: ["articles", at, "media", number, "caption"], caption };
    }
  }
}

/** The rules that look at one caption at a time. */
export const captions: readonly Rule[] = [
  {
    id: "caption/credit-in-description",
    severity: "info",
    demand: "The description of a caption does not repeat its credit.",
    *check(survey): Iterable<Finding> {
      for (const { path, caption } of captionsOf(survey)) {
        if (!caption.credit || !caption.description.includes(caption.credit.text)) continue;
        yield {
          path: [...path, "description"],
          message: `The description repeats the credit \`${caption.credit.text}\``,
        };
      }
    },
  },
  {
    id: "caption/no-date-or-place",
    severity: "info",
    demand: "A caption says when and where the picture was taken.",
    *check(survey): Iterable<Finding> {
      for (const { path, caption } of captionsOf(survey)) {
        const lacks = [...(caption.date ? [] : ["date"]), ...(caption.place ? [] : ["place"])];
        if (lacks.length > 0)
          yield { path, message: `The caption names no ${lacks.join(" and no ")}` };
      }
    },
  },
];
