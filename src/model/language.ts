import type { Format } from "./format.js";
import { quote } from "./quote.js";

const TAG =
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[\dA-Za-z]{5,8}|\d[\dA-Za-z]{3}))*(?:-[A-WY-Za-wy-z\d](?:-[\dA-Za-z]{2,8})+)*(?:-[Xx](?:-[\dA-Za-z]{1,8})+)?$/u;

/** The tag of a language (BCP 47). */
export const languageTag: Format = {
  name: "language-tag",
  pattern: TAG,
  explain(text) {
    const right = text.trim().replaceAll("_", "-");
    return right !== text && TAG.test(right)
      ? `Expected a language tag of BCP 47: write ${quote(right)} rather than ${quote(text)}`
      : `Expected a language tag of BCP 47, such as \`en\` or \`pt-BR\`, but got ${quote(text)}`;
  },
};
