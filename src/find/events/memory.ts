import type { Event } from "../../model/event.js";

/** Remembers the events of a story, and knows one that is told again. */
export class Memory {
  /** The last of each code, the newest first. */
  readonly #byCode = new Map<string, readonly Event[]>();

  /** Finds the event that another tells again: the same deed of the same actors, on no other day, at no other place. */
  find(event: Event): Event | undefined {
    return this.#byCode.get(codeOf(event))?.find((other) => isSame(other, event));
  }

  /** Remembers an event. */
  keep(event: Event): void {
    const alike = this.#byCode.get(codeOf(event)) ?? [];
    this.#byCode.set(codeOf(event), [event, ...alike.slice(0, MOST - 1)]);
  }
}

/** How many events of a code are remembered. */
const MOST = 12;

/** Adds what is told again of an event: where, and what was left unsaid before. */
export function tellMore(event: Event, again: Event): void {
  event.mentions!.push(...again.mentions!);
  if (!event.start && again.start) event.start = again.start;
  if (!event.places && again.places) event.places = again.places;
  if (!event.quantities && again.quantities) event.quantities = again.quantities;
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
