import type { Prose } from "../clauses/prose.js";
import { accords } from "./according.js";
import { announces } from "./announced.js";

/** Whether a token may tell of something said. */
export function mayTell(prose: Prose, at: number): boolean {
  const { verb, attitude } = prose.senses[at]!;
  if (verb !== undefined || attitude !== undefined) return true;
  return accords(prose, at) || announces(prose, at);
}
