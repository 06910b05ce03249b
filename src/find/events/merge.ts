import type { Event } from "../../model/event.js";

/** Takes what is told again for the same event: the same code and a shared participant, with no other day or place. */
export function merged(events: readonly Event[]): Event[] {
  const kept = new Map<string, Event[]>();
  const all: Event[] = [];
  for (const event of events) {
    const code = event.codes!.at(-1)!.code;
    const alike = kept.get(code) ?? [];
    const same = alike.find((other) => isSame(other, event));
    if (same) {
      same.mentions = [...same.mentions!, ...event.mentions!];
      same.start ??= event.start;
      same.places ??= event.places;
      same.quantities ??= event.quantities;
    } else {
      const copy = { ...event };
      all.push(copy);
      kept.set(code, [copy, ...alike.slice(0, MEMORY - 1)]);
    }
  }
  return all;
}

/** How many earlier events of a kind one is held against. */
const MEMORY = 12;

/** Whether two events are one, told twice. */
export function isSame(a: Event, b: Event): boolean {
  return (
    a.codes!.at(-1)!.code === b.codes!.at(-1)!.code &&
    a.realis === b.realis &&
    a.status === b.status &&
    sharesActors(a, b) &&
    agree(a, b)
  );
}

/** Whether every side that both events name is the same actor. */
function sharesActors({ participants: a = [] }: Event, { participants: b = [] }: Event): boolean {
  const known = b.filter(({ actor }) => actor !== undefined);
  return (
    known.length > 0 &&
    known.every((one) => a.some(({ actor, role }) => actor === one.actor && role === one.role))
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
