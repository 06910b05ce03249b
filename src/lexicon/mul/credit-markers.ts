import { joined, wordsOf } from "../words.js";

/**
 * The words that open a credit in other languages, and what they say was made.
 *
 * @category Lexicons
 */
export const otherCreditMarkers: Readonly<
  Record<string, "photo" | "video" | "graphic" | "illustration" | "screenshot" | "courtesy" | "any">
> = joined(
  wordsOf(
    "photo",
    `
    arkivbild, arkivbilde, arkivfoto, beeld, bilde, crédit photo, fot, fotky, fotoğraf, fotó, fotografía,
    fotografía de, fotografia, fotografia de, fotografías, fotografie, foto de, foto di,
    foto door, imagem, imagen, imagen de, immagine, immagini, kuva, photo de, photos de,
    reprodução, source photo, zdjęcie, снимка, фото, 사진, 사진 제공, 사진 출처, 사진제공, 사진출처, 写真, 写真提供, 画像, 图, 图片来源,
  `,
  ),
  wordsOf(
    "any",
    `
    autor, bron, crédit, crédito, créditos, crédits, credito, divulgação, fonte, fuente, kilde,
    źródło, источник, 출처, 提供, 来源,
  `,
  ),
  wordsOf(
    "courtesy",
    `
    cortesía, cortesía de,
  `,
  ),
  wordsOf(
    "illustration",
    `
    dibujo, ilustración,
  `,
  ),
  wordsOf(
    "graphic",
    `
    grafika, infografía,
  `,
  ),
  wordsOf(
    "screenshot",
    `
    skjermdump, skärmdump,
  `,
  ),
);
