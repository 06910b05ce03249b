/** Numbers as a German headline may spell them. */
// biome-ignore format: from two to twelve
export const numbers: Readonly<Record<string, number>> = {
  zwei: 2, drei: 3, vier: 4, "fünf": 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11,
  "zwölf": 12,
};
