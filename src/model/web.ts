import type { Format } from "./format.js";
import { quote } from "./quote.js";

/** An address on the web. */
export const webAddress: Format = {
  name: "web-address",
  pattern: /^[Hh][Tt]{2}[Pp][Ss]?:\/\/[^\s/]\S*$/u,
  fits: URL.canParse,
  explain: (text) =>
    `Expected a web address, such as \`https://example.org/story\`, but got ${quote(text)}`,
};
