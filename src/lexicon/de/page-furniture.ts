import { wordsOf } from "../words.js";

/** Lines that a German page puts around a story, and in it. */
export const pageLines: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  zum inhalt springen, direkt zum inhalt, zur startseite, menü, suche, anmelden, abmelden,
  teilen, artikel teilen, merken, artikel merken, drucken, artikel drucken, vorlesen,
  artikel anhören, kommentare, kommentieren, zu den kommentaren, anzeige, werbung, weiterlesen,
  mehr anzeigen, nach oben, abonnieren, newsletter abonnieren, link kopieren
`,
);

/** Headings on a German page that lead away from its story. */
export const pageBoxes: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  mehr zum thema, zum thema, mehr dazu, lesen sie auch, lesen sie mehr, auch interessant,
  das könnte sie auch interessieren, meistgelesen, meistgelesene artikel, empfohlene artikel,
  ähnliche artikel, verwandte themen, weitere artikel, weitere meldungen
`,
);

/** What lines on a German page begin with that lead away from a story. */
export const pageOpeners: readonly string[] = ["lesen sie auch:", "mehr zum thema:"];
