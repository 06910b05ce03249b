/*
 * The entry point `newsdesk/parse`: everything that reads text or writes it. No zod comes with it.
 */

export { type FormatCreditOptions, formatCredit } from "./format/credit.js";
export type { CreditLexicon } from "./parse/credit/lexicon.js";
export { type CreditOptions, parseCredit } from "./parse/credit.js";
