import type { Actor } from "../../model/actor.js";
import type { Event } from "../../model/event.js";
import type { Source } from "../../model/written.js";
import type { At } from "../at.js";
import type { Aside } from "./aside.js";

/** What reading and writing an item draw on beside the article. */
export interface Context {
  /** What is told of the parts of the item beside what the models hold. */
  readonly aside: Aside;
  /** Whom the item names. */
  readonly actors: Actor[];
  /** What happened, as the item tells. */
  readonly events: Event[];
  /** Which of several articles the item is. */
  readonly source: Source | undefined;
}

/** How a value stands in an item, whichever field holds it: what a row of a mapping table is made of. */
export interface Row<Value> {
  /** The properties that it is read from; the part of a list stands in brackets. */
  readonly properties: readonly string[];
  /** Makes the value of a property. */
  readonly read: (value: unknown, at: At, context: Context, property: string) => Value | undefined;
  /** Joins what two properties say. */
  readonly merge?: (before: Value, after: Value) => Value;
  /** Makes the properties of the value. */
  readonly write: (value: Value, context: Context) => Readonly<Record<string, unknown>>;
}
