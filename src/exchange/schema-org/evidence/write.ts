import { survey } from "../../../check/survey.js";
import type { Article } from "../../../model/article.js";
import type { NewsBundle } from "../../../model/bundle.js";
import type { Source } from "../../../model/written.js";
import { areInOrder } from "../roles.js";
import { type Annotation, annotate, type Specific, type TextSelector } from "./annotation.js";
import { CodePoints } from "./code-points.js";
import { type Evident, hasPlace } from "./put.js";
import { BODY, sourceAlong } from "./source.js";

const LISTS = ["actors", "statements", "events"] as const;

/** Writes where the words of actors, statements and events stand; what they stand in, and they themselves, by the names given. */
export function writeEvidence(bundle: NewsBundle, nameOf: (thing: object) => string): Annotation[] {
  const { parts, articleOf } = survey(bundle);
  const counts = new Map<string, CodePoints>();

  function targetOf(
    article: Article,
    source: Source | undefined,
    words: readonly TextSelector[],
  ): Specific {
    return { source: nameOf(article), ...selectorOf(source?.pointer ?? BODY, words) };
  }

  const sources = LISTS.flatMap((list) =>
    bundle[list].flatMap((thing) => {
      const { source } = thing;
      const article = source && articleOf(source);
      return article ? [annotate({ source: nameOf(thing) }, targetOf(article, source, []))] : [];
    }),
  );
  const words = parts.flatMap(({ path, span, text, whole }) => {
    const [list, index, ...steps] = path as [keyof NewsBundle, number, ...(string | number)[]];
    if (list === "articles" || text === undefined || whole.text === undefined) return [];
    const thing = bundle[list as Evident][index]!;
    if (
      !hasPlace(list as Evident, steps) ||
      ("roles" in thing && steps[0] === "roles" && !areInOrder(thing))
    )
      return [];
    const count = counts.get(whole.text) ?? new CodePoints(whole.text);
    counts.set(whole.text, count);
    const source = sourceAlong(thing, steps);
    const target = targetOf(articleOf(source)!, source, [
      {
        type: "TextPositionSelector",
        start: count.toPoints(span.start),
        end: count.toPoints(span.end),
      },
      { type: "TextQuoteSelector", exact: text },
    ]);
    const body = {
      source: nameOf(thing),
      selector: { type: "FragmentSelector", value: `/${steps.join("/")}` },
    } as const;
    return [annotate(body, target)];
  });
  return [...sources, ...words];
}

/** The selector of words of a text: of the body, unless the text is another one. */
function selectorOf(pointer: string, words: readonly TextSelector[]): Omit<Specific, "source"> {
  if (pointer === BODY) return words.length > 0 ? { selector: words } : {};
  return {
    selector: {
      type: "FragmentSelector",
      value: pointer,
      ...(words.length > 0 && { refinedBy: words }),
    },
  };
}
