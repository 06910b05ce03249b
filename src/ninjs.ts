/*
 * The entry point `newsdesk/ninjs`: items of IPTC's ninjs in and out.
 */

export type { ExchangeOptions } from "./exchange/loss.js";
export { Ninjs } from "./exchange/ninjs/codec.js";
export { fromNinjs, type NinjsReading } from "./exchange/ninjs/from-ninjs.js";
export { toNinjs } from "./exchange/ninjs/to-ninjs.js";
