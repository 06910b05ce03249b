/** Words that stand small inside names: `Times of India`, `Süddeutsche Zeitung für die Schweiz`. */
// biome-ignore format: one group of languages a line
export const smallWords: Readonly<Record<string, true>> = {
  a: true, an: true, and: true, at: true, for: true, in: true, of: true, on: true, the: true,
  "&": true, "+": true, "-": true, "–": true, "·": true,
  der: true, die: true, das: true, des: true, dem: true, den: true, und: true, im: true,
  am: true, zu: true, "für": true, von: true, vom: true, "e.v.": true,
  de: true, del: true, della: true, dello: true, di: true, da: true, do: true, dos: true,
  du: true, la: true, le: true, les: true, el: true, los: true, las: true, il: true, lo: true,
  y: true, e: true, et: true, en: true, d: true, l: true,
  og: true, och: true, van: true, het: true, voor: true, i: true, "på": true, av: true, w: true,
  na: true, z: true, ve: true,
};
