import fc from "fast-check";
import { fromJsonLd, NewsBundle, type Repair, toJsonLd } from "newsdesk";
import { expect, test } from "vitest";
import { bundle as everything } from "../../model/payloads.js";
import { carried } from "./bundles.js";
import { withoutLosses } from "./losses.js";

/** What a bundle is read as, once it was written, and what that lost. */
function throughJson(bundle: NewsBundle): { back: NewsBundle; losses: Repair[] } {
  const losses: Repair[] = [];
  const payload = toJsonLd(bundle, { onLoss: (loss) => losses.push(loss) });
  return { back: fromJsonLd(JSON.stringify(payload)).bundle, losses };
}

test("reads back what it wrote, and tells of no loss", () => {
  fc.assert(
    fc.property(carried, (bundle) => {
      const { back, losses } = throughJson(bundle);

      expect(losses).toStrictEqual([]);
      expect(back).toStrictEqual(bundle);
    }),
  );
});

/** Every field of every model, and any of them missing. */
const thinned: fc.Arbitrary<NewsBundle> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 200 })
  .map((dice) => {
    let roll = 0;
    const thin = <Model extends object>(model: Model, kept: readonly string[]): Model =>
      Object.fromEntries(
        Object.entries(model).filter(
          ([key]) => kept.includes(key) || dice[roll++ % dice.length]! % 3 > 0,
        ),
      ) as Model;
    return {
      schemaVersion: "1",
      articles: everything.articles.map((one) => thin(one, ["headline", "id"])),
      actors: everything.actors.map((one) => thin(one, ["kind", "name", "id"])),
      statements: everything.statements.map((one) => thin(one, ["form", "text", "id"])),
      events: everything.events.map((one) => thin(one, ["name", "id"])),
    };
  });

test("reads back all but what it told was lost, and a valid bundle", () => {
  fc.assert(
    fc.property(thinned, (bundle) => {
      const { back, losses } = throughJson(bundle);

      expect(NewsBundle.safeParse(back).error).toBeUndefined();
      expect(withoutLosses(back, losses)).toStrictEqual(withoutLosses(bundle, losses));
    }),
  );
});
