import { wordsOf } from "../words.js";

/** Lines that a Spanish page puts around a story, and in it. */
export const pageLines: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  ir al contenido, saltar al contenido, menú, iniciar sesión, suscríbete, suscribirse, compartir,
  imprimir, guardar, comentar, comentarios, publicidad, seguir leyendo, copiar enlace
`,
);

/** Headings on a Spanish page that lead away from its story. */
export const pageBoxes: Readonly<Record<string, true>> = wordsOf(
  true,
  "lee también, te puede interesar, noticias relacionadas, más información, lo más leído, más noticias",
);

/** What lines on a Spanish page begin with that lead away from a story. */
export const pageOpeners: readonly string[] = ["lee también:", "te puede interesar:"];
