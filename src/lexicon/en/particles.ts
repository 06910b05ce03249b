/**
 * Small words inside names: those that open a family name (`van`, `de la`, `bin`), those that bind
 * the next word to a given name (`Abu Bakr`, `Abdel Fattah`), and those that link their neighbours
 * (`Ortega y Gasset`, `John and Jane`).
 *
 * @category Lexicons
 */
// biome-ignore format: one language a line
export const particles: Readonly<Record<string, "opens" | "binds" | "links">> = {
  van: "opens", vander: "opens", vanden: "opens", der: "opens", den: "opens", ten: "opens", ter: "opens", "'t": "opens", op: "opens", het: "opens",
  von: "opens", vom: "opens", zu: "opens", zum: "opens", zur: "opens", af: "opens", av: "opens",
  de: "opens", du: "opens", des: "opens", la: "opens", le: "opens", les: "opens", saint: "opens", sainte: "opens", st: "opens", ste: "opens", "d'": "opens",
  del: "opens", los: "opens", las: "opens", san: "opens", santa: "opens",
  da: "opens", do: "opens", dos: "opens", das: "opens",
  di: "opens", della: "opens", delle: "opens", dello: "opens", dei: "opens", degli: "opens", dal: "opens", dalla: "opens",
  al: "opens", el: "opens", bin: "opens", ibn: "opens", bint: "opens", ould: "opens", ait: "opens",
  mac: "opens", mc: "opens", ap: "opens",
  abu: "binds", abou: "binds", umm: "binds", abd: "binds", abdul: "binds", abdel: "binds", abdal: "binds",
  y: "links", e: "links", und: "links", and: "links", "&": "links", of: "links", the: "links",
};
