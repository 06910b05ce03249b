import { joined, wordsOf } from "../words.js";

/**
 * Small words inside names: those that open a family name (`van`, `de la`, `bin`), those that bind
 * the next word to a given name (`Abu Bakr`, `Abdel Fattah`), and those that link their neighbours
 * (`Ortega y Gasset`, `John and Jane`).
 *
 * @category Lexicons
 */
export const particles: Readonly<Record<string, "opens" | "binds" | "links">> = joined(
  wordsOf(
    "opens",
    `
    van, vander, vanden, der, den, ten, ter, 't, op, het, von, vom, zu, zum, zur, af, av, de, du,
    des, la, le, les, saint, sainte, st, ste, d', del, los, las, san, santa, da, do, dos, das, di,
    della, delle, dello, dei, degli, dal, dalla, al, el, bin, ibn, bint, ould, ait, mac, mc, ap,
  `,
  ),
  wordsOf(
    "binds",
    `
    abu, abou, umm, abd, abdul, abdel, abdal,
  `,
  ),
  wordsOf(
    "links",
    `
    y, e, und, and, &, of, the,
  `,
  ),
);
