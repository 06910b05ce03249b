import { Actor, Article, type Event, type Schema, type Statement, Written } from "newsdesk/model";
import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import { model, union } from "../../src/model/schema.js";

interface Berth {
  name: string;
  pier?: number | undefined;
  side?: "port" | "starboard" | undefined;
}

test("a schema has exactly the keys and the types of its interface", () => {
  model<Berth>()({
    name: z.string(),
    pier: z.int().optional(),
    side: z.enum(["port", "starboard"]).optional(),
  });
  // @ts-expect-error a key is missing
  model<Berth>()({ name: z.string(), pier: z.int().optional() });
  model<Berth>()({
    name: z.string(),
    pier: z.int().optional(),
    side: z.enum(["port", "starboard"]).optional(),
    // @ts-expect-error the interface has no such key
    depth: z.number().optional(),
  });
  model<Berth>()({
    name: z.string(),
    // @ts-expect-error the interface lets it be left out
    pier: z.int(),
    // @ts-expect-error one of the tags is missing
    side: z.enum(["port"]).optional(),
  });
  model<Berth>()({
    name: z.string(),
    // @ts-expect-error a default would fill in what nobody said
    pier: z.int().default(1),
    // @ts-expect-error there is one tag too many
    side: z.enum(["port", "starboard", "bow"]).optional(),
  });
  model<Berth>()({
    // @ts-expect-error the interface does not let it be left out
    name: z.string().optional(),
    // @ts-expect-error absent is absent, never null
    pier: z.int().nullable().optional(),
    // @ts-expect-error what goes in must be what comes out
    side: z
      .string()
      .transform((): "port" => "port")
      .optional(),
  });
});

interface Boat {
  kind: "boat";
}
interface Raft {
  kind: "raft";
}

test("a union has exactly the members of its type", () => {
  const Boat: Schema<Boat> = model<Boat>()({ kind: z.literal("boat") });
  const Raft: Schema<Raft> = model<Raft>()({ kind: z.literal("raft") });

  union<Boat | Raft>()("kind", [Boat, Raft]);
  // @ts-expect-error a member is missing
  union<Boat | Raft>()("kind", [Boat]);
  // @ts-expect-error there is one member too many
  union<Boat>()("kind", [Boat, Raft]);
});

test("what a schema accepts and returns is its interface", () => {
  expectTypeOf<z.infer<typeof Article>>().toEqualTypeOf<Article>();
  expectTypeOf<z.input<typeof Article>>().toEqualTypeOf<Article>();
  expectTypeOf<z.infer<typeof Actor>>().toEqualTypeOf<Actor>();
  expectTypeOf(Article.parse({})).toEqualTypeOf<Article>();
  expectTypeOf<Article["headline"]>().toBeString();
  expectTypeOf<Statement["form"]>().toEqualTypeOf<"direct" | "mixed" | "indirect">();
});

test("models are written as plain objects", () => {
  const article: Article = { headline: "Ferry sails", body: undefined };
  expectTypeOf(article).toExtend<Article>();

  // @ts-expect-error an article has a headline
  const bare: Article = { body: "The ferry sails." };
  // @ts-expect-error there is no such key
  const misspelt: Event = { name: "Sailing", strat: {} };
  // @ts-expect-error absent is absent, never null
  const empty: Event = { name: "Sailing", type: null };
  expectTypeOf([bare, misspelt, empty]).toBeArray();
});

test("actors are told apart by their kind", () => {
  const actor = Actor.parse({});
  if (actor.kind === "unnamed")
    expectTypeOf(actor.affiliation?.text).toEqualTypeOf<string | undefined>();
  // @ts-expect-error only people are born
  actor.birth;
});

test("schemas can be extended, picked from and made partial", () => {
  const House = Article.extend({ desk: z.enum(["home", "foreign"]) });
  expectTypeOf<z.infer<typeof House>["desk"]>().toEqualTypeOf<"home" | "foreign">();

  const Card = Article.pick({ headline: true, url: true });
  expectTypeOf<keyof z.infer<typeof Card>>().toEqualTypeOf<"headline" | "url">();

  const Draft = Article.partial();
  expectTypeOf<z.infer<typeof Draft>["headline"]>().toEqualTypeOf<string | undefined>();

  const Rest = Written.omit({ span: true });
  expectTypeOf<keyof z.infer<typeof Rest>>().toEqualTypeOf<"text" | "source">();
});
