import { joined, wordsOf } from "../words.js";

/**
 * Words beside the names in a credit → how the picture came to be shown; `aside` for those that
 * tell nothing of it, and are no name either.
 *
 * @category Lexicons
 */
export const creditNotes: Readonly<
  Record<string, "staff" | "handout" | "pool" | "stock" | "file" | "courtesy" | "aside">
> = joined(
  wordsOf(
    "aside",
    `
    all rights reserved, ausschnitt, center, contributor, custom, downloads, editorial use only,
    for editorial use only, for illustration only, for representation, freelance,
    getty contributor, hide caption, l, left, mandatory credit, no archives, no mobile push alerts,
    no resale, no sales, no third party sales, opens new tab, pic, purchase licensing rights, r,
    representational, restricted to editorial use, right, special to, stringer, toggle caption,
    tpx images of the day, vis mer,
  `,
  ),
  wordsOf(
    "file",
    `
    archiv, archive, archive image, archive photo, archive picture, archives, archivio, arkiv,
    file image, file photo, file photos, file picture, file, files,
  `,
  ),
  wordsOf(
    "courtesy",
    `
    cedida, cedidas, contributed photo, contributed, cortesía, courtesy image, courtesy photo,
    courtesy picture, courtesy, photo provided, photo submitted, provided, submitted photo,
    submitted, zvg,
  `,
  ),
  wordsOf(
    "handout",
    `
    divulgação, family handout, family photo, handout image, handout photo, handout picture,
    handout, ho, photo supplied, press handout, privat, private, supplied photo, supplied,
    veranstalter,
  `,
  ),
  wordsOf(
    "pool",
    `
    pool photo, pool via, pool,
  `,
  ),
  wordsOf(
    "staff",
    `
    staff file, staff photo, staff photographer, staff, stf,
  `,
  ),
  wordsOf(
    "stock",
    `
    stock image, stock photo,
  `,
  ),
);
