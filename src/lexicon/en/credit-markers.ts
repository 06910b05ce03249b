import { joined, wordsOf } from "../words.js";

/**
 * The English words that open a credit, and what they say was made.
 *
 * @category Lexicons
 */
export const creditMarkers: Readonly<
  Record<string, "photo" | "video" | "graphic" | "illustration" | "screenshot" | "courtesy" | "any">
> = joined(
  wordsOf(
    "video",
    `
    animation, still, still from, video, video by, video credit, video still,
  `,
  ),
  wordsOf(
    "illustration",
    `
    art, art by, artwork, artwork by, cartoon, cartoon by, illustration, illustration by,
    illustration credit, photo illustration, photo illustration by, rendering, rendering by,
  `,
  ),
  wordsOf(
    "courtesy",
    `
    by courtesy of, contributed by, courtesy, courtesy of, handout photo provided by, provided by,
    submitted by, supplied by, used with permission of, with permission of,
  `,
  ),
  wordsOf(
    "graphic",
    `
    chart, graphic, graphic by, graphics, infographic, infographic by, map, map by,
  `,
  ),
  wordsOf(
    "photo",
    `
    collage, collage by, composite, composite by, cover image, cover photo, cover photo by,
    featured image, featured photo, file image, file photo, file photo by, file picture,
    header image, image, image by, image copyright, image credit, image from, image source,
    image via, images, images by, lead image, lead photo, main image, montage, montage by, photo,
    photo by, photo composite, photo copyright, photo credit, photo credit should read,
    photo from, photo montage by, photo source, photo taken by, photo via, photograph,
    photograph by, photographed by, photographer, photographer credit, photographs,
    photographs by, photography, photography by, photos, photos by, photos via, pic, pic by,
    pic credit, pics, pics by, picture, picture by, picture credit, pictures, pictures by,
    representational image, representative image, stock image, stock photo, visual, visuals,
  `,
  ),
  wordsOf(
    "any",
    `
    by, copyright, credit, credits, mandatory credit, source, sources,
  `,
  ),
  wordsOf(
    "screenshot",
    `
    screen grab, screen grab from, screengrab, screengrab from, screengrab via, screenshot,
    screenshot by, screenshot from, screenshot via,
  `,
  ),
);
