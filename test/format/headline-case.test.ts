import fc from "fast-check";
import { toHeadlineCase } from "newsdesk";
import { expect, test } from "vitest";

test.each([
  [
    "ministers to meet in the harbor",
    "Ministers To Meet in the Harbor",
    "Ministers to Meet in the Harbor",
  ],
  ["a letter to the mayor", "A Letter to the Mayor", "A Letter to the Mayor"],
  [
    "what the mayor is waiting for",
    "What the Mayor Is Waiting For",
    "What the Mayor Is Waiting For",
  ],
  [
    "ferries with no crew, and nor a flag",
    "Ferries With No Crew, and nor a Flag",
    "Ferries With No Crew, and Nor a Flag",
  ],
  ["see if it floats", "See If It Floats", "See if It Floats"],
  ["a run-of-the-mill cease-fire", "A Run-of-the-Mill Cease-Fire", "A Run-of-the-Mill Cease-Fire"],
  [
    "the tide: a life; a death? an end",
    "The Tide: A Life; A Death? An End",
    "The Tide: A Life; A Death? An End",
  ],
  ["so it goes. the tide is out", "So It Goes. The Tide Is Out", "So It Goes. The Tide Is Out"],
  [
    "NATO and U.S. on iPhone at 3rd pier",
    "NATO and U.S. on iPhone at 3rd Pier",
    "NATO and U.S. on iPhone at 3rd Pier",
  ],
  [
    "mayor says 'not so fast' to ferries",
    "Mayor Says 'not so fast' to Ferries",
    "Mayor Says 'not so fast' to Ferries",
  ],
  [
    "“not so fast” on quayside.net #tides",
    "“not so fast” on quayside.net #tides",
    "“not so fast” on quayside.net #tides",
  ],
  ["the tide is in: crews wait", "The Tide Is In: Crews Wait", "The Tide Is In: Crews Wait"],
  [
    "ferry pulls in, shuts down, then moves on — at last",
    "Ferry Pulls In, Shuts Down, Then Moves On — at Last",
    "Ferry Pulls In, Shuts Down, Then Moves On — at Last",
  ],
  ["10 of the best piers", "10 of the Best Piers", "10 of the Best Piers"],
  ["back in 1990", "Back in 1990", "Back in 1990"],
  ["mayor is in 'despair'", "Mayor Is in 'despair'", "Mayor Is in 'despair'"],
  ["@quayside and #tides", "@quayside and #tides", "@quayside and #tides"],
  ["co-owner of a pre-war pier", "Co-Owner of a Pre-War Pier", "Co-owner of a Pre-war Pier"],
  ["the Pre-Brandt pier", "The Pre-Brandt Pier", "The Pre-Brandt Pier"],
  ["The Pre-War Pier", "The Pre-War Pier", "The Pre-war Pier"],
  ["the u.s. and its ferries", "The U.S. and Its Ferries", "The U.S. and Its Ferries"],
  ["O'NEILL'S FERRY SINKS", "O'Neill's Ferry Sinks", "O'Neill's Ferry Sinks"],
  ["MAYOR'S FERRY SINKS IN US", "Mayor's Ferry Sinks in US", "Mayor's Ferry Sinks in US"],
  ["", "", ""],
])("gives capitals to %j", (text, ap, nyt) => {
  expect(toHeadlineCase(text, { style: "ap" })).toBe(ap);
  expect(toHeadlineCase(text, { style: "nyt" })).toBe(nyt);
});

test.each([
  ["Ferry Owners Thank Harbor Crews", "Ferry owners thank harbor crews"],
  [
    "Ferry Owners in Norway Thank US Crews on Friday",
    "Ferry owners in Norway thank US crews on Friday",
  ],
  ["ferry owners thank Berg", "Ferry owners thank Berg"],
  [
    "Ferry owners thank Ida Brandt: a long goodbye",
    "Ferry owners thank Ida Brandt: A long goodbye",
  ],
  ["Mayor Says 'Not So Fast' to iPhone Ferry", "Mayor says 'Not So Fast' to iPhone ferry"],
  ["NATO'S FERRY SINKS; UN'S CREW IN PARIS", "NATO's ferry sinks; UN's crew in Paris"],
  ["Why I Left the Pier", "Why I left the pier"],
  ["10 Things to Know of the Pier", "10 things to know of the pier"],
  ["The Ferry Sinks; What Comes Next", "The ferry sinks; what comes next"],
  ["pre-Brandt ferries are gone", "Pre-Brandt ferries are gone"],
])("sets %j as a sentence", (text, sentence) => {
  expect(toHeadlineCase(text, { style: "sentence" })).toBe(sentence);
});

test("keeps the names that it is given", () => {
  const options = { style: "sentence", names: ["Quayside", "van Alder"] } as const;
  expect(toHeadlineCase("Crews of Quayside's Ferry Thank Owners", options)).toBe(
    "Crews of Quayside's ferry thank owners",
  );
});

test.each(["ᾀ", "ﬁne", "ſo"])(
  "leaves a letter without a capital of its own as it is: %s",
  (text) => {
    expect(toHeadlineCase(text, { style: "ap" })).toBe(text);
  },
);

test("changes nothing but capitals", () => {
  const styles = fc.constantFrom("ap", "nyt", "sentence");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), styles, (text, style) => {
      const written = toHeadlineCase(text, { style });
      expect(written.toLowerCase()).toBe(text.toLowerCase());
    }),
  );
});
