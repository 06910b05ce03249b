/* The writer of JSON-LD, in a script of its own: few ask for it. */

export { toJsonLd } from "newsdesk/schema-org";
