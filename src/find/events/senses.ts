/** What is known of a phrase that tells of an event. */
export interface Sense {
  /** The words behind the verb that belong to it: one of each. */
  readonly tail: readonly (readonly string[])[];
  /** The code, of CAMEO or of IPTC's Media Topics. */
  readonly code: string;
  /** The code where an armed force does it. */
  readonly forceCode: string;
  /** The code in reports of matches. */
  readonly matchCode: string;
  /** Whether players suffer it in the game too: `was injured`. */
  readonly isOfPlayers: boolean;
  /** Whether both sides do it together. */
  readonly isMutual: boolean;
  /** Whether the object is a place. */
  readonly isOfPlace: boolean;
  /** Whether the subject suffers it. */
  readonly isSuffered: boolean;
  /** Whether the subject of the past form suffers it, where no object follows: `Man jailed for fraud`. */
  readonly isSufferedAlone: boolean;
  /** Whether the object ends before an `of`. */
  readonly endsAtOf: boolean;
  /** Whether a participle with `to` behind it is no passive. */
  readonly isInclined: boolean;
  /** Whether it is told only where somebody or something named is the object. */
  readonly isOfNamed: boolean;
  /** Whether it is told only where the object is counted. */
  readonly isOfCounted: boolean;
  /** Whether only a hazard does it. */
  readonly isHazardous: boolean;
  /** Whether it is told only where nothing follows: `called a strike`, but `called the strike absurd`. */
  readonly isLast: boolean;
}

/** Puts the entries of a table under the forms of their first words, the longest first. */
export function sensesBy(
  table: Readonly<Record<string, string>>,
  formsOf: (word: string) => readonly string[],
): ReadonlyMap<string, readonly Sense[]> {
  const words = new Map<string, Sense[]>();
  for (const [phrase, entry] of Object.entries(table)) {
    const [heads = [], ...tail] = phrase.split(" ").map((place) => place.split("/"));
    const sense = senseOf(tail, entry);
    for (const form of new Set(heads.flatMap(formsOf))) {
      const senses = words.get(form);
      if (senses) senses.push(sense);
      else words.set(form, [sense]);
    }
  }
  for (const senses of words.values()) senses.sort((a, b) => b.tail.length - a.tail.length);
  return words;
}

function senseOf(tail: Sense["tail"], entry: string): Sense {
  const [code = "", ...flags] = entry.split(" ");
  const codeBehind = (flag: string): string =>
    flags.includes(flag) ? flags[flags.indexOf(flag) + 1]! : code;
  return {
    tail,
    code,
    forceCode: codeBehind("force"),
    matchCode: codeBehind("match"),
    isOfPlayers: flags.includes("hurt"),
    isMutual: flags.includes("with"),
    isOfPlace: flags.includes("at"),
    isSuffered: flags.includes("by"),
    isSufferedAlone: flags.includes("whom"),
    endsAtOf: flags.includes("of"),
    isInclined: flags.includes("to"),
    isOfNamed: flags.includes("name"),
    isOfCounted: flags.includes("count"),
    isHazardous: flags.includes("hazard"),
    isLast: flags.includes("last"),
  };
}

/** Whether a code is one of IPTC's Media Topics, which have eight digits; those of CAMEO have four at most. */
export function isTopic(code: string): boolean {
  return code.length === 8;
}
