import type { KeyOf } from "../pointer.js";
import { isEntry } from "./entry.js";
import { isKeyed, nameOf } from "./names.js";

/** What a key of ninjs 3 was called before; of a list that was an object, the entry of so many. */
export const givenKey: KeyOf = (place, step, list, next) => {
  if (list !== undefined && isKeyed(list) && isEntry(place))
    return Object.keys(place)[Number(step)];
  const keys = Object.keys(place).filter((key) => nameOf(key) === step);
  return keys[Number(next)] ?? keys[0];
};
