import { wordsOf } from "../words.js";

/** Who speaks in a German headline. */
export const speakers: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  polizei, staatsanwaltschaft, gericht, ministerium, minister,
  ministerin, ministerpräsident, ministerpräsidentin, kanzler,
  kanzlerin, bundeskanzler, bundeskanzlerin, bundespräsident,
  präsident, präsidentin, sprecher, sprecherin, insider,
  kreise, experte, expertin, experten, forscher, forscherin,
  wissenschaftler, ökonom, ökonomen, ärzte, arzt,
  verband, verbände, gewerkschaft, studie, umfrage,
  bericht, berichte, medien, medienbericht, medienberichte,
  zeitung, agentur, augenzeugen, zeugen, chef, chefin,
  trainer, bürgermeister, bürgermeisterin, oberbürgermeister,
  papst, bischof, kreml, weißes haus, nato, eu, uno,
  ezb, iwf, bundesbank, bundesregierung, regierung,
  opposition, ifo, diw, rki, scholz, merz, merkel,
  habeck, baerbock, lindner, söder, spahn, lauterbach,
  faeser, pistorius, wagenknecht, weidel, steinmeier,
  kretschmann, laschet, seehofer, kurz, nehammer, kickl,
  van der bellen,
`,
);
