import type { Mention, NewsBundle, NewsDate, Statement, StoryReading } from "newsdesk";
import { htmlOfJson } from "./json.js";
import { make } from "./make.js";
import type { Mark } from "./marks.js";

/** What the marks on a stretch say, with the evidence where asked for. */
export function detailOf(
  marks: readonly Mark[],
  { bundle, repairs }: StoryReading,
  evidence: boolean,
): Element[] {
  const seen = new Map(marks.map((mark) => [mark.pointer, mark]));
  return [...seen.values()].reverse().map((mark) => {
    const part = at({ ...bundle, repairs }, mark.pointer);
    const section = make("section", "", make("h3", titleOf(mark, part, bundle)));
    const list = make("dl", "");
    for (const [term, words] of factsOf(mark, bundle))
      list.append(make("dt", term), make("dd", words));
    section.append(list);
    if (evidence) {
      section.append(make("p", "", make("code", mark.pointer)));
      const json = make("pre", "");
      json.innerHTML = htmlOfJson(part);
      json.tabIndex = 0;
      section.append(json);
    }
    return section;
  });
}

type Part = Readonly<Record<string, unknown>> | string | undefined;

function at(whole: object, pointer: string): Part {
  let part: unknown = whole;
  for (const key of pointer.slice(1).split("/")) part = (part as Record<string, unknown>)[key];
  return part as Part;
}

function titleOf({ kind, pointer }: Mark, part: Part, bundle: NewsBundle): string {
  const index = Number(pointer.split("/")[2]);
  if (pointer.startsWith("/actors/")) {
    const actor = bundle.actors[index];
    return actor ? `${actor.name} (${actor.kind})` : "";
  }
  if (pointer.startsWith("/statements/")) {
    const speaker = bundle.statements[index]?.speaker;
    return `Said by ${speaker ? nameOf(speaker, bundle) : "nobody named"}`;
  }
  if (pointer.startsWith("/events/")) return `Event: ${bundle.events[index]?.name ?? ""}`;
  if (kind === "left-out") return "Left out: no part of the story";
  if (kind === "headline" && typeof part === "string") return `Headline: ${part}`;
  return TITLES[pointer.split("/").at(-1) ?? ""] ?? kind[0]?.toUpperCase() + kind.slice(1);
}

/** What a part is called that does not go by the kind of its mark. */
const TITLES: Readonly<Record<string, string>> = {
  section: "Section",
  summary: "Summary",
  editorNote: "Editor’s note",
};

function factsOf({ kind, pointer }: Mark, bundle: NewsBundle): [string, string][] {
  const index = Number(pointer.split("/")[2]);
  const facts: [string, string | undefined][] = [];
  const article = bundle.articles[0];
  if (pointer.startsWith("/actors/")) {
    const actor = bundle.actors[index];
    facts.push(
      ["also", actor?.names?.map(({ value }) => value).join(", ")],
      ["role", actor?.roles?.map(({ title }) => title).join(", ")],
      ["country", actor?.countryCode],
      ["named", actor?.mentions?.length === 1 ? "once" : `${actor?.mentions?.length ?? 0} times`],
    );
  } else if (pointer.startsWith("/statements/")) {
    const said = bundle.statements[index];
    facts.push(
      ["words", wordsOf(said)],
      ["form", said?.form],
      ["cue", said?.cue?.text],
      ["to", said?.recipient && nameOf(said.recipient, bundle)],
      ["by way of", said?.via && nameOf(said.via, bundle)],
      ["when", dateOf(said?.date)],
      ["terms", said?.terms?.rule],
    );
  } else if (pointer.startsWith("/events/")) {
    const event = bundle.events[index];
    facts.push(
      ["type", event?.type],
      ["status", event?.status],
      ["told as", event?.realis],
      ["when", dateOf(event?.start)],
      ["where", event?.places?.map(({ name }) => name).join(", ")],
      ["who", event?.participants?.map((one) => nameOf(one, bundle)).join(", ")],
    );
  } else if (kind === "dateline") {
    const dateline = article?.dateline;
    facts.push(
      [
        "where",
        dateline?.places
          .map(({ name, region }) => (region ? `${name}, ${region}` : name))
          .join("; "),
      ],
      ["when", dateOf(dateline?.date)],
      ["agency", dateline?.agencies.map(({ name }) => name).join(", ")],
    );
  } else if (kind === "byline") {
    facts.push(["by", article?.byline?.contributors.map(({ name }) => name).join(", ")]);
  } else if (kind === "caption") {
    const caption = article?.media?.[Number(pointer.split("/")[4])]?.caption;
    facts.push(
      ["shows", caption?.people.map(({ name }) => name).join(", ")],
      ["where", caption?.place?.name],
      ["when", dateOf(caption?.date)],
      ["credit", caption?.credit?.text],
    );
  }
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

/** The words of a statement, with a gap wherever the text goes on with others. */
function wordsOf(said: Statement | undefined): string | undefined {
  return said?.content?.map(({ text }) => text).join(" … ") ?? said?.text;
}

/** What an actor is called, and the words that mean it here where these are no part of its name. */
export function nameOf(mention: Mention, bundle: NewsBundle): string {
  const { name } = bundle.actors.find(({ id }) => id && id === mention.actor) ?? {
    name: mention.text,
  };
  const { text } = mention;
  return text.includes(name) || name.includes(text) ? name : `${name} (“${text}”)`;
}

function dateOf(date: NewsDate | undefined): string | undefined {
  return date && [date.text, date.value].filter(Boolean).join(" → ");
}
