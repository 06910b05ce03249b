import type { Event } from "../../model/event.js";

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
        other.realis === event.realis &&
        agree(other, event) &&
        (sharesWords(other, event) || sharesFigures(event, other)),
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

/** What kind of event it is: its category of PLOVER, or its code. */
function kindOf(event: Event): string {
  return event.type ?? codeOf(event);
}

/** Whether somebody in both is called by the same word: `Health minister`, `Health Minister Ada Lund`. */
function sharesWords({ participants: a = [] }: Event, { participants: b = [] }: Event): boolean {
  const words = new Set(a.flatMap(({ text }) => wordsIn(text)));
  return b.length === 0 || b.some(({ text }) => wordsIn(text).some((one) => words.has(one)));
}

/** The words of a name or a phrase, but the shortest. */
function wordsIn(text: string | undefined): string[] {
  return (text ?? "").toLowerCase().match(/\p{L}{4,}/gu) ?? [];
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

/** Whether every side that both events name is the same actor. */
function sharesActors({ participants: a = [] }: Event, { participants: b = [] }: Event): boolean {
  const known = b.filter(({ actor }) => actor !== undefined);
  return known.every((one) =>
    a.some(({ actor, role }) => actor === one.actor && role === one.role),
  );
}

/** Whether neither tells another day or place than the other. */
function agree(a: Event, b: Event): boolean {
  const isDay =
    a.start?.value === undefined || b.start?.value === undefined || a.start.value === b.start.value;
  const isPlace =
    !a.places ||
    !b.places ||
    a.places.some(({ name }) => b.places!.some((other) => other.name === name));
  return isDay && isPlace;
}
