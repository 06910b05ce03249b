import * as kind from "../../text/kinds.js";
import { Cast, type Character } from "./cast.js";
import type { Description } from "./descriptions.js";
import type { Name } from "./names.js";
import type { Phrase } from "./phrases.js";
import { pronounsOf } from "./pronouns.js";
import { bare, type Scene, textOf } from "./scene.js";
import * as sense from "./senses.js";
import { readTitle } from "./titles.js";

/** Tells who acts in a text, and which words mean whom. */
export function cast(scene: Scene, phrases: readonly Phrase[]): Cast {
  const casting = new Casting(scene, phrases);
  casting.introduce();
  casting.link();
  return casting.cast;
}

class Casting {
  readonly cast = new Cast();
  readonly #who = new Map<Phrase, Character>();

  constructor(
    readonly scene: Scene,
    readonly phrases: readonly Phrase[],
  ) {}

  /** Takes in all whose full names stand in the text, wherever they do. */
  introduce(): void {
    for (const phrase of this.phrases) {
      if (phrase.kind === "person" && phrase.end - phrase.from > 1 && phrase.sure)
        this.#introducePerson(phrase);
      if (phrase.kind === "organization") this.#introduceOrganization(phrase);
    }
    for (const phrase of this.phrases) {
      if (
        phrase.kind === "person" &&
        phrase.end - phrase.from > 1 &&
        !phrase.sure &&
        this.#isAName(phrase)
      )
        this.#introducePerson(phrase);
    }
  }

  /** Goes through the text once more, and tells whom each phrase means. */
  link(): void {
    const { phrases, cast } = this;
    const pronouns = pronounsOf(this.scene);
    for (let at = 0; at < phrases.length; at++) {
      const phrase = phrases[at]!;
      const character =
        phrase.kind === "pronoun"
          ? pronouns.resolve(phrase)
          : phrase.kind === "description"
            ? this.#describe(phrase, at)
            : this.#name(phrase);
      if (!character) continue;
      cast.mention(character, phrase);
      this.#who.set(phrase, character);
      pronouns.meet(character, phrase);
    }
  }

  /** Whether words that only look like the name of a person are taken for one. */
  #isAName({ start, from }: Name): boolean {
    const { senses } = this.scene;
    return (
      start < from ||
      !(senses[from]! & sense.FIRST) ||
      !(senses[from]! & (sense.VERB | sense.CONNECTIVE | sense.GROUP))
    );
  }

  #introducePerson(phrase: Name): Character {
    const words = this.#words(phrase);
    const full = words.join(" ");
    const met = this.cast.named(full) ?? this.cast.named(`${words[0]} ${words.at(-1)}`);
    if (met?.kind === "person") {
      this.cast.call(met, full);
      return met;
    }
    const person = this.cast.add("person", this.#text(phrase));
    this.cast.call(person, full);
    this.cast.call(person, `${words[0]} ${words.at(-1)}`);
    this.cast.callShort(person, words.at(-1)!);
    if (/^(?:al|el|ul|ad|as|ash|an)-/u.test(words.at(-1)!))
      this.cast.callShort(person, words.at(-1)!.replace(/^\p{L}+-/u, ""));
    const particle = this.#particle(phrase);
    if (particle) this.cast.callShort(person, particle);
    this.cast.callShort(person, words[0]!);
    return person;
  }

  /** The family name with the small words before it: `van der berg`. */
  #particle({ from, end }: Name): string | undefined {
    const { senses, words } = this.scene;
    let at = end - 1;
    while (at - 1 > from && senses[at - 1]! & sense.PARTICLE) at--;
    return at < end - 1 ? words.slice(at, end).join(" ") : undefined;
  }

  #introduceOrganization(phrase: Name): Character {
    const { cast } = this;
    const words = this.#words(phrase);
    const full = words.join(" ");
    const key = phrase.known?.key ?? full;
    let met = cast.named(key) ?? cast.named(full);
    if (met?.kind !== "organization") {
      met = cast.add("organization", this.#text(phrase));
      cast.call(met, key);
    }
    cast.call(met, full);
    if (phrase.known?.sector) met.sector ??= phrase.known.sector;
    if (phrase.known?.countryCode) met.countryCode ??= phrase.known.countryCode;
    for (const word of words) {
      const sector = this.scene.vocabulary.sectors.get(word);
      if (!sector) continue;
      met.sector ??= sector;
      cast.callShort(met, word);
    }
    this.#introduceAcronym(phrase, met);
    return met;
  }

  /** The short form in brackets behind a name: `(ISIS)`. */
  #introduceAcronym({ from, end }: Name, organization: Character): void {
    const { kinds, text, starts, ends, words } = this.scene;
    if (
      !(kinds[end]! & kind.OPEN) ||
      !(kinds[end + 2]! & kind.CLOSE) ||
      !(kinds[end + 1]! & kind.CAPITAL)
    )
      return;
    const short = text.slice(starts[end + 1]!, ends[end + 1]!);
    if (end - from < 2 && short.length > 3) return;
    this.cast.call(organization, words[end + 1]!);
    organization.forms.set(short, /\p{Ll}/u.test(short) ? "short" : "acronym");
  }

  #name(phrase: Name): Character | undefined {
    if (phrase.end - phrase.from === 1 && phrase.known && !this.#isLocated(phrase)) {
      const person = this.#personCalled(this.scene.words[phrase.from]!);
      if (person) return person;
    }
    switch (phrase.kind) {
      case "person":
        return this.#person(phrase);
      case "organization":
        return this.#introduceOrganization(phrase);
      case "group":
        return this.#introduceGroup(this.#text(phrase).toLowerCase(), phrase);
      case "geopolitical":
        return this.#nation(phrase);
      case "unknown":
        return this.#unknown(phrase);
      default:
        return undefined;
    }
  }

  #person(phrase: Name): Character | undefined {
    const words = this.#words(phrase);
    const full = words.join(" ");
    let person = this.cast.named(full);
    if (person && person.kind !== "person") return undefined;
    if (!person && words.length === 1) person = this.#personCalled(words[0]!);
    if (!person) {
      if (
        words.length === 1 &&
        !phrase.sure &&
        !this.#acts(phrase) &&
        this.scene.senses[phrase.start]! & sense.FIRST
      )
        return undefined;
      if (words.length > 1 && !phrase.sure && !this.#isAName(phrase)) return undefined;
      person = this.#introducePerson(phrase);
    }
    readTitle(this.scene, phrase, person);
    this.#tellGender(phrase, person);
    const name = this.#text(phrase);
    if (name !== person.name && words.length === 1) person.forms.set(name, "short");
    return person;
  }

  #personCalled(word: string): Character | undefined {
    const met = this.cast.called(word) ?? this.cast.called(bare(word));
    return met?.kind === "person" ? met : undefined;
  }

  #tellGender({ start, from }: Name, person: Character): void {
    if (person.gender) return;
    const { senses } = this.scene;
    for (let at = start; at < from; at++) {
      if (senses[at]! & sense.FEMALE) person.gender = "female";
      if (senses[at]! & sense.MALE) person.gender = "male";
    }
    const given = senses[from]!;
    if (person.gender || !(given & sense.GIVEN)) return;
    if (given & sense.WOMAN && !(given & sense.MAN)) person.gender = "female";
    if (given & sense.MAN && !(given & sense.WOMAN)) person.gender = "male";
  }

  #nation(phrase: Name): Character | undefined {
    const known = phrase.known!;
    if (!this.#acts(phrase)) return undefined;
    let nation = this.cast.named(`nation ${known.key}`);
    if (!nation) {
      nation = this.cast.add("geopolitical", this.#text(phrase));
      this.cast.call(nation, `nation ${known.key}`);
      nation.countryCode = known.countryCode!;
    }
    const name = this.#text(phrase);
    if (known.isSeat) nation.forms.set(name, "metonym");
    else if (name !== nation.name)
      nation.forms.set(name, /\p{Ll}/u.test(name) ? "short" : "acronym");
    return nation;
  }

  /** Whether a name only tells where something is: `in Washington`. */
  #isLocated({ start }: Name): boolean {
    return (
      start > 0 &&
      (this.scene.senses[start - 1]! & sense.LOCATIVE) !== 0 &&
      this.scene.words[start - 1] !== "of"
    );
  }

  /** Whether what is named does something there, or has it done to it. */
  #acts({ start, end }: Name): boolean {
    const { senses, kinds, words } = this.scene;
    const next = kinds[end]! & kind.WORD && !(kinds[end]! & kind.CLITIC) ? senses[end]! : 0;
    let before = start - 1;
    while (before >= 0 && senses[before]! & sense.DETERMINER) before--;
    const preceding = before >= 0 && kinds[before]! & kind.WORD ? senses[before]! : 0;
    if (before >= 0 && words[before] === "by") return true;
    if (next & sense.VERB && !(preceding & sense.LOCATIVE)) return true;
    if (
      words[end] === "and" &&
      senses[end + 2]! & sense.VERB &&
      senses[end + 1]! & sense.PROPER &&
      !(preceding & sense.LOCATIVE)
    )
      return true;
    if (words[before] === "and" && next & sense.VERB) return true;
    return (
      (preceding & sense.SAYING) !== 0 ||
      /^(?:accusing|urging|blaming|warning|telling|asking)$/u.test(words[before] ?? "")
    );
  }

  #unknown(phrase: Name): Character | undefined {
    const { cast, scene } = this;
    const words = this.#words(phrase);
    const met =
      cast.named(words.join(" ")) ?? (words.length === 1 ? cast.called(words[0]!) : undefined);
    if (met && (met.kind === "person" || met.kind === "organization")) {
      const name = this.#text(phrase);
      if (name !== met.name) met.forms.set(name, "short");
      return met;
    }
    if (words.length > 1) return undefined;
    const after = scene.senses[phrase.end] ?? 0;
    const before = phrase.start > 0 ? scene.senses[phrase.start - 1]! : 0;
    if (
      (after | before) & sense.SAYING &&
      !(scene.senses[phrase.start]! & (sense.THING | sense.MODIFIER | sense.OPENER))
    ) {
      return /^\p{Lu}{2,}$/u.test(this.#text(phrase))
        ? this.#introduceOrganization(phrase)
        : this.#introducePerson(phrase);
    }
    return undefined;
  }

  #describe(phrase: Description, at: number): Character | undefined {
    const { cast, scene } = this;
    if (!phrase.isReal) return undefined;
    const head = scene.words[phrase.head]!;
    const apposed = this.#apposed(phrase, at);
    if (apposed) {
      cast.callShort(apposed, head);
      readTitle(scene, phrase, apposed);
      return apposed;
    }
    if (phrase.definite && !phrase.possessed) {
      const met = cast.called(head);
      if (met && kindsOf(phrase).has(met.kind)) return met;
    }
    if (phrase.sort === "group") return this.#introduceGroup(this.#plainText(phrase), phrase);
    const text = this.#plainText(phrase);
    const known =
      phrase.sort === "organization" || phrase.definite
        ? cast.named(`description ${text.toLowerCase()}`)
        : undefined;
    if (known) return known;
    const character = cast.add(phrase.sort, text);
    cast.call(character, `description ${text.toLowerCase()}`);
    cast.callShort(character, head);
    if (phrase.sort === "organization")
      character.sector = scene.vocabulary.sectors.get(head) ?? "other";
    const bits = scene.senses[phrase.head]!;
    if (bits & sense.FEMALE) character.gender = "female";
    if (bits & sense.MALE) character.gender = "male";
    this.#tellCountry(phrase, character);
    return character;
  }

  /** The person that a description stands beside, parted by a comma. */
  #apposed(phrase: Description, at: number): Character | undefined {
    const { kinds } = this.scene;
    if (phrase.sort !== "unnamed") return undefined;
    if (phrase.start > 1 && kinds[phrase.start - 1]! & kind.COMMA) {
      for (let before = at - 1; before >= 0 && before > at - 4; before--) {
        const other = this.phrases[before]!;
        if (other.end === phrase.start - 1 && other.kind !== "pronoun") {
          const met = this.#who.get(other);
          if (met?.kind === "person" && closes(kinds[phrase.end] ?? kind.STOP)) return met;
        }
      }
    }
    if (!(kinds[phrase.end]! & kind.COMMA)) return undefined;
    for (let after = at + 1; after < this.phrases.length && after < at + 5; after++) {
      const other = this.phrases[after]!;
      if (other.start > phrase.end + 1) break;
      if (other.start === phrase.end + 1 && other.kind === "person" && phrase.definite)
        return this.#person(other);
    }
    return undefined;
  }

  #introduceGroup(text: string, phrase: Phrase): Character {
    const key = `group ${text.toLowerCase()}`;
    const met = this.cast.named(key);
    if (met) return met;
    const group = this.cast.add("group", text);
    this.cast.call(group, key);
    if (phrase.kind === "description") this.cast.callShort(group, this.scene.words[phrase.head]!);
    this.#tellCountry(phrase, group);
    return group;
  }

  #tellCountry({ start, end }: Phrase, character: Character): void {
    for (let at = start; at < end; at++) {
      const known = this.scene.vocabulary.known.get(this.scene.words[at]!);
      if (known?.countryCode) character.countryCode ??= known.countryCode;
    }
  }

  /** A description without its article. */
  #plainText({ start, end }: Description): string {
    const { senses } = this.scene;
    const from = senses[start]! & sense.DETERMINER && start + 1 < end ? start + 1 : start;
    return textOf(this.scene, from, end).replace(/\s+/gu, " ");
  }

  #words({ from, end }: Name): string[] {
    return this.scene.words.slice(from, end);
  }

  #text({ from, end }: Name): string {
    return textOf(this.scene, from, end).replace(/\s+/gu, " ");
  }
}

function kindsOf({ sort }: Description): Set<string> {
  if (sort === "unnamed") return new Set(["unnamed", "person"]);
  return new Set([sort]);
}

function closes(bits: number): boolean {
  return (bits & (kind.COMMA | kind.STOP | kind.DASH | kind.CLOSE | kind.MARK)) !== 0;
}
