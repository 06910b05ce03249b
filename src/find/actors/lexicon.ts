import { ambiguous } from "../../lexicon/en/ambiguous.js";
import { bodies } from "../../lexicon/en/bodies.js";
import { bodyNames } from "../../lexicon/en/body-names.js";
import { contests } from "../../lexicon/en/contests.js";
import { familyFirst } from "../../lexicon/en/family-first.js";
import { familyNames } from "../../lexicon/en/family-names.js";
import { type GivenNames, givenNames } from "../../lexicon/en/given-names.js";
import { groups } from "../../lexicon/en/groups.js";
import { honorifics } from "../../lexicon/en/honorifics.js";
import { type Nation, nations } from "../../lexicon/en/nations.js";
import { organizations } from "../../lexicon/en/organizations.js";
import { particles } from "../../lexicon/en/particles.js";
import { type People, people } from "../../lexicon/en/people.js";
import { type Places, places } from "../../lexicon/en/places.js";
import { type Posts, posts } from "../../lexicon/en/posts.js";
import { type SmallWords, smallWords } from "../../lexicon/en/small-words.js";
import { things } from "../../lexicon/en/things.js";

/**
 * The words that actors are found by.
 *
 * All are in lower case. A list in one string is parted by white space, or by commas where it holds
 * names of several words.
 *
 * @category Lexicons
 */
export interface ActorLexicon {
  /** Given names, by who bears them. */
  readonly givenNames: GivenNames;
  /** Family names, those first that are words besides. */
  readonly familyNames: string;
  /** Family names that stand first, by the language that they are of. */
  readonly familyFirst: Readonly<Record<string, "zh" | "ko" | "vi">>;
  /** Small words inside names, by what they do there: `van` opens a family name, `y` links two. */
  readonly particles: Readonly<Record<string, "opens" | "binds" | "links">>;
  /** Words of address and rank. */
  readonly honorifics: Readonly<Record<string, string>>;
  /** What people are called who are not named. */
  readonly people: People;
  /** What people are called who act together. */
  readonly groups: string;
  /** Which of these words name people only where they act. */
  readonly ambiguous: string;
  /** What bodies are called, by what they do. */
  readonly bodies: Readonly<Record<string, string>>;
  /** What only names of bodies end in, by what they do. */
  readonly bodyNames: Readonly<Record<string, string>>;
  /** Well-known organizations, by what they do and the country they belong to. */
  readonly organizations: Readonly<Record<string, string>>;
  /** The countries of the world, by their codes (ISO 3166-1). */
  readonly nations: Readonly<Record<string, Nation>>;
  /** Places that are no country. */
  readonly places: Places;
  /** What names end in that are neither people, bodies nor places. */
  readonly things: string;
  /** Words of reports of matches and races, where countries are teams. */
  readonly contests: string;
  /** Verbs that tell that somebody leaves an office or comes to it. */
  readonly posts: Posts;
  /** Words that carry a sentence. */
  readonly smallWords: SmallWords;
}

/**
 * The words that actors are found by in English text.
 *
 * @category Lexicons
 */
export const actorLexicon: ActorLexicon = {
  givenNames,
  familyNames,
  familyFirst,
  particles,
  honorifics,
  people,
  groups,
  ambiguous,
  bodies,
  bodyNames,
  organizations,
  nations,
  places,
  things,
  contests,
  posts,
  smallWords,
};
