import { joined, wordsOf } from "../words.js";

/**
 * The German words that open a credit, and what they say was made.
 *
 * @category Lexicons
 */
export const germanCreditMarkers: Readonly<
  Record<string, "photo" | "video" | "graphic" | "illustration" | "screenshot" | "courtesy" | "any">
> = joined(
  wordsOf(
    "photo",
    `
    archivbild, archivfoto, beispielbild, beispielfoto, bild, bild von, bilder, bildmontage,
    bildnachweis, bildquelle, bildrechte, collage, foto, foto von, fotocredit, fotograf,
    fotografin, fotomontage, fotonachweis, fotoquelle, fotos, fotos von, montage, pressebild,
    pressefoto, symbolbild, symbolfoto, titelbild, titelfoto,
  `,
  ),
  wordsOf(
    "any",
    `
    copyright, quelle, quellen,
  `,
  ),
  wordsOf(
    "graphic",
    `
    grafik, grafiken, infografik, karte,
  `,
  ),
  wordsOf(
    "illustration",
    `
    illustration, illustration von, karikatur, visualisierung, zeichnung,
  `,
  ),
  wordsOf(
    "courtesy",
    `
    mit frdl gen von, mit freundlicher genehmigung von,
  `,
  ),
  wordsOf(
    "screenshot",
    `
    screenshot, screenshot aus, screenshot von,
  `,
  ),
  wordsOf(
    "video",
    `
    video,
  `,
  ),
);
