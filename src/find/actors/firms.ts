import type { Name, Phrase } from "./phrase.js";
import { nameOf, type Scene } from "./scene.js";
import * as sense from "./senses.js";

/** How a text uses the names of which nothing else is known. */
class Usage {
  /** The words that stand alone for somebody. */
  readonly alone: Set<string> = new Set();
  /** The names that only people go by: with a title, an age, or `he` and `who` right behind. */
  readonly people: Set<string> = new Set();

  constructor(scene: Scene, phrases: readonly Phrase[]) {
    phrases.forEach((phrase, at) => {
      if (phrase.kind !== "person" && phrase.kind !== "unknown") return;
      const name = nameOf(scene, phrase.from, phrase.end);
      if (phrase.end - phrase.from === 1) this.alone.add(name);
      const isPerson = phrase.kind === "person" && phrase.sure;
      if (isPerson || isPersonal(scene, phrase.end, phrases[at + 1])) this.people.add(name);
    });
  }
}

/** Whether a pronoun of one person stands right behind: `Tarn said she`, `Tarn, who`. */
function isPersonal({ words }: Scene, end: number, next: Phrase | undefined): boolean {
  return next?.kind === "pronoun" && next.start - end < 3 && ONE.has(words[next.start]!);
}

const ONE = new Set(["he", "she", "who", "whom"]);

/**
 * Finds the names that are told to be those of firms: `carmaker Tarn`, `an analyst at Tarn`, and
 * `Tarn Moor` that goes by `Tarn`, as people go by their last name.
 */
export function firmsIn(scene: Scene, phrases: readonly Phrase[]): Name[] {
  const { words } = scene;
  let usage: Usage | undefined;
  return phrases.filter((phrase): phrase is Name => {
    if (phrase.kind !== "unknown" && (phrase.kind !== "person" || phrase.sure)) return false;
    const { start, from, end, head } = phrase;
    const isLong = end - from > 1;
    const isTold = head !== undefined || isLedUp(scene, start);
    if (!isTold && !(isLong && phrase.kind === "person")) return false;

    usage ??= new Usage(scene, phrases);
    const { alone, people } = usage;
    const [first, last] = [words[from]!, words[end - 1]!];
    if (people.has(first) || people.has(last) || people.has(nameOf(scene, from, end))) return false;
    return isLong && alone.has(last) ? false : isTold || alone.has(first);
  });
}

/** Whether a name is led up to as that of a firm: `video app Tarn`, `an analyst at Tarn`, `shares of Tarn`. */
function isLedUp({ words, senses }: Scene, start: number): boolean {
  const before = words[start - 1] ?? "";
  if (before === "at") return (senses[start - 2]! & sense.ROLE) !== 0;
  if (before === "of") return OWNED.has(words[start - 2]!);
  return BRANDS.has(before);
}

const BRANDS = new Set("app giant chain brand".split(" "));
const OWNED = new Set("shares stake executive ceo subsidiary".split(" "));

/** Whether a word tells what a firm is, or a person: `maker`. */
export function isTrade(word: string): boolean {
  return word.endsWith("maker") || TRADES.has(word);
}

const TRADES = new Set(
  "rival supplier producer operator developer builder contractor distributor exporter importer retailer manufacturer insurer lender carrier airline startup brewer grocer miner".split(
    " ",
  ),
);
