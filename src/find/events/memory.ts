import type { Event } from "../../model/event.js";
import type { Quantity } from "../../model/quantity.js";

/** Remembers the events of a story, and knows one that is told again. */
export class Memory {
  /** The last of each code, the newest first. */
  readonly #byCode = new Map<string, readonly Event[]>();
  /** What the story begins with, in its order. */
  readonly #first: Event[] = [];

  /** Finds the event that another tells again: the same deed of the same actors, on no other day, at no other place. */
  find(event: Event): Event | undefined {
    return this.#byCode.get(codeOf(event))?.find((other) => isSame(other, event));
  }

  /** Finds the event that a headline tells of: one of a kind, of somebody who is called alike, or of as many people. */
  retold(event: Event): Event | undefined {
    return this.#first.find(
      (other) =>
        kindOf(other) === kindOf(event) &&
        !isLongPast(other) &&
        other.realis === event.realis &&
        isOneDay(other, event) &&
        (sharesWords(other, event) || sharesNumber(other, event)),
    );
  }

  /** Remembers an event. */
  keep(event: Event): void {
    const alike = this.#byCode.get(codeOf(event)) ?? [];
    this.#byCode.set(codeOf(event), [event, ...alike.slice(0, MOST - 1)]);
    if (this.#first.length < FIRST) this.#first.push(event);
  }
}

/** How many events of a code are remembered. */
const MOST = 12;
/** How many a headline is compared with. */
const FIRST = 30;

/** Adds what is told again of an event: where, and what was left unsaid before. */
export function tellMore(event: Event, again: Event): void {
  event.mentions!.push(...again.mentions!);
  if (!event.start && again.start) event.start = again.start;
  if (!event.places && again.places) event.places = again.places;
  if (!event.quantities && again.quantities) event.quantities = again.quantities;
}

/** Who comes to power and who loses it: these codes tell of one thing. */
const POWER = /^(?:11000000|20000070|20000574|20000593)/u;

/** What kind of event it is: its category of PLOVER, or its code. */
function kindOf(event: Event): string {
  const code = codeOf(event);
  return event.type ?? (POWER.test(code) ? "power" : code);
}

/** Whether only its year is told, as of what a story looks back on. */
function isLongPast({ start }: Event): boolean {
  return start?.value !== undefined && start.value.length === "YYYY".length;
}

/** Whether somebody in both is called by the same word: `Health minister`, `Health Minister Ada Lund`. */
function sharesWords({ participants: a = [] }: Event, { participants: b = [] }: Event): boolean {
  const words = new Set(a.flatMap(({ text }) => wordsIn(text!)));
  return b.length === 0 || b.some(({ text }) => wordsIn(text!).some((one) => words.has(one)));
}

/** The words of a name or a phrase, but the shortest. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{Alpha}{3,}/gu) ?? [];
}

/** The most exact code of an event. */
function codeOf({ codes }: Event): string {
  return codes!.at(-1)!.code;
}

function isSame(a: Event, b: Event): boolean {
  return a.realis === b.realis && a.status === b.status && agree(a, b) && isAbout(a, b);
}

/** Whether both tell of the same actors, or of the same number of people where the second names nobody. */
function isAbout(a: Event, b: Event): boolean {
  const isNamed = b.participants?.some(({ actor }) => actor !== undefined);
  return isNamed ? sharesActors(a, b) : sharesFigures(a, b);
}

/** Whether both tell of as many people killed, arrested and so on. */
function sharesFigures({ quantities: a = [] }: Event, { quantities: b = [] }: Event): boolean {
  return b.some(
    (one) =>
      !one.text!.endsWith(one.measure) &&
      a.some(
        ({ measure, value, min, max }) =>
          measure === one.measure && value === one.value && min === one.min && max === one.max,
      ),
  );
}

/** Whether both count the same, in as many words or not: `58`, `at least 58`. */
function sharesNumber({ quantities: a = [] }: Event, { quantities: b = [] }: Event): boolean {
  const numbers = new Set(a.map(numberOf));
  return b.some((one) => numbers.has(numberOf(one)));
}

/** What is counted, and up to or from how many. */
function numberOf({ measure, value, min, max }: Quantity): string {
  return `${measure} ${value ?? min ?? max}`;
}

/** Whether every side that both events name is the same actor. */
function sharesActors({ participants: a = [] }: Event, { participants: b = [] }: Event): boolean {
  const known = b.filter(({ actor }) => actor !== undefined);
  return known.every((one) =>
    a.some(({ actor, role }) => actor === one.actor && role === one.role),
  );
}

/** Whether neither tells another day or place than the other. */
function agree(a: Event, b: Event): boolean {
  const isPlace =
    !a.places ||
    !b.places ||
    a.places.some(({ name }) => b.places!.some((other) => other.name === name));
  return isOneDay(a, b) && isPlace;
}

/** Whether neither tells another day than the other. */
function isOneDay({ start: a }: Event, { start: b }: Event): boolean {
  return a?.value === undefined || b?.value === undefined || a.value === b.value;
}
