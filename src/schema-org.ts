/*
 * The entry point `newsdesk/schema-org`: JSON-LD in and out.
 */

export type { ExchangeOptions } from "./exchange/loss.js";
export { JsonLd } from "./exchange/schema-org/codec.js";
export { fromJsonLd, type JsonLdReading } from "./exchange/schema-org/from-json-ld.js";
export { toJsonLd } from "./exchange/schema-org/to-json-ld.js";
