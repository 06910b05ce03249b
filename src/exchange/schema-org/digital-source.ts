import type { DigitalSource } from "../../model/article.js";
import { type Table, tableOf, type ValueField } from "../field.js";
import type { Context } from "./context.js";
import { listOf } from "./nodes.js";
import { readText } from "./text.js";
import { oneOrMore } from "./values.js";

/** How each field of a digital source stands in schema.org. */
export const DIGITAL_SOURCE: Table<DigitalSource, Context> = tableOf<DigitalSource, Context>({
  type: { carried: "`digitalSourceType`" },
  pointer: { lost: "schema.org tells it of the whole article only" },
  system: { lost: "schema.org does not name the program" },
});

/** The terms of IPTC that schema.org has, in its spelling: `TrainedAlgorithmicMediaDigitalSource`. */
// biome-ignore format: one kind of making a line
const TERMS = new Set([
  "algorithmicallyEnhanced", "algorithmicMedia", "trainedAlgorithmicMedia", "dataDrivenMedia",
  "compositeCapture", "compositeSynthetic", "compositeWithTrainedAlgorithmicMedia", "composite",
  "digitalArt", "digitalCapture", "multiFrameComputationalCapture", "minorHumanEdits",
  "negativeFilm", "positiveFilm", "print", "screenCapture", "virtualRecording",
]);

const VOCABULARY = "https://schema.org/";
const TERM =
  /^(?:https?:\/\/schema\.org\/)?(?<first>\p{Upper})(?<rest>\p{Alpha}{1,50})DigitalSource$/u;

/** How the making of a whole article stands in schema.org; of a part, it would say too much. */
export const DIGITAL_SOURCES: ValueField<DigitalSource[], Context> = {
  properties: ["digitalSourceType"],
  read: (value, at) => {
    const sources = listOf(value, at).map((item) => readTerm(readText(item.value, item.at) ?? ""));
    const known = sources.filter((type) => type !== undefined);
    return known.length > 0 && known.length === sources.length
      ? known.map((type) => ({ type }))
      : undefined;
  },
  write: (sources) => {
    const terms = sources
      .filter(({ type, pointer = "" }) => TERMS.has(type) && pointer === "")
      .map(
        ({ type }) => `${VOCABULARY}${type.charAt(0).toUpperCase()}${type.slice(1)}DigitalSource`,
      );
    return terms.length > 0 ? { digitalSourceType: oneOrMore(terms) } : {};
  },
};

function readTerm(text: string): string | undefined {
  const { first = "", rest = "" } = TERM.exec(text)?.groups ?? {};
  const term = `${first.toLowerCase()}${rest}`;
  return TERMS.has(term) ? term : undefined;
}
