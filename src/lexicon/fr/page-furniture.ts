import { wordsOf } from "../words.js";

/** Lines that a French page puts around a story, and in it. */
export const pageLines: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  aller au contenu, aller au contenu principal, se connecter, s'abonner, s’abonner, je m'abonne,
  je m’abonne, partager, partager l'article, partager l’article, imprimer, commenter, commentaires,
  publicité, lire la suite, copier le lien, écouter l'article, écouter l’article
`,
);

/** Headings on a French page that lead away from its story. */
export const pageBoxes: Readonly<Record<string, true>> = wordsOf(
  true,
  "lire aussi, à lire aussi, sur le même sujet, les plus lus, articles similaires, à lire également",
);

/** What lines on a French page begin with that lead away from a story. */
export const pageOpeners: readonly string[] = [
  "lire aussi :",
  "lire aussi:",
  "à lire aussi :",
  "à lire aussi:",
  "temps de lecture :",
  "temps de lecture:",
];
