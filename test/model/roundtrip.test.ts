import fc from "fast-check";
import { expect, test } from "vitest";
import { requiredKeys, type Sample, samples } from "./models.js";
import { bundle } from "./payloads.js";

/** Every value that stands under a key somewhere in the full payload, as stuff to make other payloads of. */
const stuff = new Map<string, unknown[]>();
function gather(value: unknown, key: string): void {
  stuff.set(key, [...(stuff.get(key) ?? []), value]);
  if (Array.isArray(value)) for (const item of value) gather(item, key);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) gather(inner, name);
  }
}
gather(bundle, "");

/** Payloads that may be right or wrong: any keys of a model, with values that stand under them somewhere, or with any at all. */
function payloadsOf(sample: Sample): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.keys(sample.schema.shape).map((key) => {
    const known = [...(stuff.get(key) ?? []), sample.full[key]];
    return [
      key,
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, fc.jsonValue()),
    ] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: requiredKeys(sample) });
}

test.each(samples)("$name: what is accepted survives JSON, and is accepted again", (sample) => {
  fc.assert(
    fc.property(payloadsOf(sample), (payload) => {
      const first = sample.schema.safeParse(payload);
      if (!first.success) return;
      const again = sample.schema.safeParse(JSON.parse(JSON.stringify(first.data)));
      expect(again.success).toBe(true);
      expect(JSON.stringify(again.data)).toBe(JSON.stringify(first.data));
    }),
    { numRuns: 40 },
  );
});

test.each(samples)(
  "$name: whatever comes, each issue has a message and a way to it",
  ({ schema }) => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withDate: true, withSparseArray: true }),
        (value) => {
          for (const { path, message } of schema.safeParse(value).error?.issues ?? []) {
            expect(message).toMatch(/^(?:Expected|Unknown) /u);
            expect(Array.isArray(path)).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  },
);

test("zod's own messages are never needed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.string(), fc.anything(), (sample, key, value) => {
      const spoilt = { ...sample.full, [key]: value };
      for (const { message } of sample.schema.safeParse(spoilt).error?.issues ?? []) {
        expect(message).not.toMatch(/^(?:Invalid|Too|Unrecognized)/u);
      }
    }),
  );
});
