/*
 * The entry point `newsdesk/parse`: everything that reads text or writes it. No zod comes with it.
 */

export type {} from "./model.js";
export { type NameLexicon, nameLexicon } from "./parse/name/lexicon.js";
export { type NameOptions, parseName } from "./parse/name.js";
