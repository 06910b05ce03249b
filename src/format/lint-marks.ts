import type { Dateline } from "../model/dateline.js";
import type { Span } from "../model/span.js";
import { type Fault, finding } from "./fault.js";

type Kind = "place" | "date" | "agency";

/** A part of a dateline that was read from its text. */
interface Part {
  readonly kind: Kind;
  readonly span: Span;
}

const ORDER: readonly Kind[] = ["place", "date", "agency"];
// (AP)   [AP]   /AP/
const CLOSE = /^\s?[)\]/]/u;
const DASH = " —";

/** Names what is against AP style in what stands between the parts of a dateline, and behind them. */
export function lintMarks(dateline: Dateline): Fault[] {
  const { text } = dateline;
  const parts = partsOf(dateline);
  const last = parts.at(-1);
  if (!last || !isUsual(parts)) return [];

  const opened = parts.flatMap((part, index) => lintBefore(text, part, parts[index - 1]));
  const [close = ""] = last.kind === "agency" ? (CLOSE.exec(text.slice(last.span.end)) ?? []) : [];
  const { end } = last.span;
  const closed = last.kind === "agency" ? lint("brackets", text, end, end + close.length, ")") : [];
  return [...opened, ...closed, ...lint("dash", text, end + close.length, text.length, DASH)];
}

/** The parts that were read, in the order of the text. */
function partsOf({ places, date, agencies }: Dateline): Part[] {
  const read = (kind: Kind) => (part: { span?: Span | undefined }) =>
    part.span ? [{ kind, span: part.span }] : [];
  return [
    ...places.flatMap(read("place")),
    ...(date ? [date] : []).flatMap(read("date")),
    ...agencies.flatMap(read("agency")),
  ].sort((one, other) => one.span.start - other.span.start);
}

/** Whether places come first, then the date, then the agencies. */
function isUsual(parts: readonly Part[]): boolean {
  const ranks = parts.map(({ kind }) => ORDER.indexOf(kind));
  return ranks.join() === ranks.toSorted().join();
}

function lintBefore(text: string, { kind, span }: Part, before: Part | undefined): Fault[] {
  const start = before?.span.end ?? 0;
  if (kind === before?.kind) return [];
  if (kind === "agency") return lint("brackets", text, start, span.start, before ? " (" : "(");
  return before ? lint("comma", text, start, span.start, ", ") : [];
}

function lint(
  rule: "brackets" | "comma" | "dash",
  text: string,
  start: number,
  end: number,
  due: string,
): Fault[] {
  const before = text.slice(start, end);
  return before === due ? [] : [finding(rule, { start, end }, before, due)];
}
