import * as word from "../clauses/parts.js";
import type { Stretch } from "../clauses/prose.js";
import { ACCIDENT } from "./codes.js";
import * as part from "./parts.js";
import type { Account } from "./words.js";

/** What tells that somebody meant to do harm: those who fight, what they fight with, and what they do. */
const MEANT = part.FORCE | part.VIOLENT;

/**
 * The code of what people were killed or hurt by, where nobody is told to have done it.
 *
 * ```text
 * Two people were killed when a tree fell on their car.
 *                               └ inert
 * ```
 *
 * @param before - The code of the disaster or accident that the paragraph told of before.
 */
export function mishapIn(
  account: Account,
  { start, end }: Stretch,
  before: string | undefined,
): string | undefined {
  const { senses, words } = account;
  let mishap: string | undefined;
  for (let at = start; at < end; at++) {
    const { tells, hazard, deeds } = senses[at]!;
    if (tells & MEANT || (tells & part.INSTRUMENT && !hazard)) return undefined;
    const isAccident = deeds?.some(({ code, isSuffered }) => isSuffered && code === ACCIDENT);
    const acts = (senses[at + 1]!.bits & word.FINITE) !== 0 || words[at - 2] === "by";
    mishap ??= hazard ?? (isAccident || (tells & part.INERT && acts) ? ACCIDENT : undefined);
  }
  return mishap ?? before;
}
