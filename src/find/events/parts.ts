/** Begins a clause of its own: `since`. */
export const CLAUSE: number = 1 << 0;
/** `if`, `unless`. */
export const CONDITION: number = 1 << 1;
/** `will`: what is still to come. */
export const AHEAD: number = 1 << 2;
/** `might`: what may come. */
export const PERHAPS: number = 1 << 3;
/** `must`. */
export const DUTY: number = 1 << 4;
/** `was`, `had`: tells of the past. */
export const PAST: number = 1 << 5;
/** `didn't`: tells that it was not so. */
export const NOT: number = 1 << 6;
/** `they`, `police`: the subject of a plain verb. */
export const SEVERAL: number = 1 << 7;
/** `against`: what it is done to follows a verb. */
export const TARGET: number = 1 << 8;
/** `with`: who does it too follows. */
export const MUTUAL: number = 1 << 9;
/** `to`: what it is done to follows a noun. */
export const RECEIVER: number = 1 << 10;
/** `by`: who does it follows. */
export const DOER: number = 1 << 11;
/** `of`: whose it is follows. */
export const OWNER: number = 1 << 12;
/** `near`: where it happens follows. */
export const PLACE: number = 1 << 13;
/** `people`: what is counted, without an `s`. */
export const COUNTED: number = 1 << 14;
/** `said`: a day behind it is that of the telling. */
export const TELLING: number = 1 << 15;
/** `troops`: those who fight for a state. */
export const FORCE: number = 1 << 16;
/** A word of what bounds a number: `least`. */
export const BOUND: number = 1 << 17;
/** The first word of what bounds a number: `at`. */
export const OPENS_BOUND: number = 1 << 18;
/** `back`: which way something goes, and nobody. */
export const WAY: number = 1 << 19;
/** `allegedly`: what is told is not vouched for. */
export const ALLEGED: number = 1 << 20;
/** `no`: what follows is not there. */
export const NONE: number = 1 << 21;
/** `bomb`, `storm`: what does harm, and is nobody. */
export const INSTRUMENT: number = 1 << 22;

/** `bus`, `tree`: what does harm by accident only. */
export const INERT: number = 1 << 23;
/** `hope`, `problem`: what no violence is done to. */
export const IDEA: number = 1 << 24;
/** `talks`, `bank`: what collapses and crashes in a manner of speaking. */
export const VENTURE: number = 1 << 25;
/** `goal`: a word of matches and races. */
export const CONTEST: number = 1 << 26;
/** `votes`, `years`: what is counted and is nobody. */
export const MEASURE: number = 1 << 27;
/** `gunmen`, `clashes`: those who mean harm, and what they do. */
export const VIOLENT: number = 1 << 28;
/** `demanded`, `call`: what follows is wished for. */
export const WISHED: number = 1 << 29;
/** `before`, `until`: what follows in the present is still to come. */
export const LATER: number = 1 << 30;
/** `denied`: what follows is said not to be so. */
export const DENIED: number = 1 << 31;

/** The parts that nouns play, in the plural as well. */
export const NOUNS: number = INERT | IDEA | VENTURE | VIOLENT;

/** The parts by the names that the lexicon gives them. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["clause", CLAUSE],
  ["condition", CONDITION],
  ["ahead", AHEAD],
  ["perhaps", PERHAPS],
  ["duty", DUTY],
  ["past", PAST],
  ["not", NOT],
  ["several", SEVERAL],
  ["target", TARGET],
  ["mutual", MUTUAL],
  ["receiver", RECEIVER],
  ["doer", DOER],
  ["owner", OWNER],
  ["place", PLACE],
  ["counted", COUNTED],
  ["telling", TELLING],
  ["way", WAY],
  ["alleged", ALLEGED],
  ["none", NONE],
  ["inert", INERT],
  ["idea", IDEA],
  ["venture", VENTURE],
  ["measure", MEASURE],
  ["violent", VIOLENT],
  ["wished", WISHED],
  ["later", LATER],
  ["denied", DENIED],
]);
