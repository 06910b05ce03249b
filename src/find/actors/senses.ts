/** A woman's given name. */
export const WOMAN: number = 1 << 0;
/** A man's given name. */
export const MAN: number = 1 << 1;
/** A given name. */
export const GIVEN: number = 1 << 2;
/** A family name. */
export const FAMILY: number = 1 << 3;
/** A word of address or rank: `Mr.`, `Gen.` */
export const HONORIFIC: number = 1 << 4;
/** What one person is called: `official`, `president`. */
export const ROLE: number = 1 << 5;
/** What a relative is called: `wife`. */
export const KIN: number = 1 << 6;
/** What several people are called: `officials`, `troops`. */
export const GROUP: number = 1 << 7;
/** What the name of a body ends in: `Ministry`, `Times`. */
export const BODY: number = 1 << 8;
/** A country, or what its people are called. */
export const NATION: number = 1 << 9;
/** What comes from a country: `Iraqi`. */
export const DEMONYM: number = 1 << 10;
/** What a place is called: `street`. */
export const GROUND: number = 1 << 11;
/** What names neither people, bodies nor places end in: `cup`. */
export const THING: number = 1 << 12;
/** Opens a noun phrase: `the`. */
export const DETERMINER: number = 1 << 13;
/** Carries the sentence: `and`, `also`. */
export const CONNECTIVE: number = 1 << 14;
/** A small word, whatever its first letter. */
export const SMALL: number = DETERMINER | CONNECTIVE;
/** Stands before a place that only tells where: `in`. */
export const LOCATIVE: number = 1 << 15;
/** A verb, as a subject is followed by it: `wants`. */
export const VERB: number = 1 << 16;
/** A verb of speech: `said`. */
export const SAYING: number = 1 << 17;
/** Narrows an office: `former`. */
export const MODIFIER: number = 1 << 18;
/** A small word inside names: `van`. */
export const PARTICLE: number = 1 << 19;
/** A name that is known, or the first word of one. */
export const KNOWN: number = 1 << 20;
/** A word for a woman. */
export const FEMALE: number = 1 << 21;
/** A word for a man. */
export const MALE: number = 1 << 22;
/** The first word of its sentence. */
export const FIRST: number = 1 << 23;
/** Written like a name: with a capital at its front, or behind `al-` and the like. */
export const PROPER: number = 1 << 24;
/** Opens sentences, where a capital names nothing: `Earlier`. */
export const OPENER: number = 1 << 25;
/** What a body is called without its name: `ministry`. */
export const DESCRIBING: number = 1 << 26;
/** A word of matches and races: `goal`. */
export const CONTEST: number = 1 << 27;
/** What the people of a country are called together: `Iraqis`. */
export const PEOPLE: number = 1 << 28;
/** A word for people that names other things as well: `chair`, `public`. */
export const AMBIGUOUS: number = 1 << 29;
