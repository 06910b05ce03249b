import { type Dateline, parseDateline } from "newsdesk";

/** A dateline that is known to be one. */
export function read(text: string): Dateline {
  const dateline = parseDateline(`${text} It rained.`);
  if (!dateline) throw new Error(`No dateline: ${text}`);
  return dateline;
}
