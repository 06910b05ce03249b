import * as fc from "fast-check";
import {
  type Agency,
  type Dateline,
  type DatelineStyle,
  datelineWords,
  formatDateline,
  type NewsDate,
  type Place,
  parseDateline,
} from "newsdesk";
import { expect, test } from "vitest";
import { apStates } from "../../src/lexicon/en/ap-states.js";

/** What each house prints besides places. */
const styles: Record<DatelineStyle, { date: (keyof NewsDate)[]; isSigned: boolean }> = {
  ap: { date: [], isSigned: true },
  reuters: { date: ["month", "day"], isSigned: true },
  afp: { date: ["year", "month", "day"], isSigned: true },
  xinhua: { date: ["month", "day"], isSigned: true },
  tass: { date: ["month", "day"], isSigned: true },
  nyt: { date: ["month", "day"], isSigned: false },
  "press-wire": { date: ["year", "month", "day"], isSigned: true },
};

// Georgia, written out, may be either.
const states = Object.keys(apStates).filter((code) => code !== "US-GA");
const countries = Object.keys(datelineWords.atlas).filter(
  (code) => code.length === 2 && !["GE", "US"].includes(code),
);
// Their short forms have slashes or ampersands of their own, or are those of states.
const agencies = Object.entries(datelineWords.agencies).filter(
  ([code]) => !/[/&]/u.test(code) && datelineWords.atlas[`US-${code}`] === undefined,
);

const towns = fc.constantFrom(
  ...["Mapleton", "Fort Wren", "Saint-Denis", "Rio Verde do Sul", "McBride", "O'Fallon"],
  ...["St. Anne", "Port-au-Mer", "N'Dara", "Bad Lippe", "Wren"],
);
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    name: towns,
    countryCode: fc.constant("US"),
    regionCode: fc.constantFrom(...states),
  }),
  fc.record({ name: towns, countryCode: fc.constantFrom(...countries) }),
  fc.constantFrom<Place>(
    { name: "Chicago", countryCode: "US" },
    { name: "London", countryCode: "GB" },
    { name: "Rio de Janeiro", countryCode: "BR" },
    { name: "United Nations" },
    { name: "Paris", countryCode: "US", regionCode: "US-TX" },
    { name: "Calgary", countryCode: "CA", regionCode: "CA-AB" },
    { name: "Leeds", countryCode: "GB", regionCode: "GB-ENG" },
  ),
);
const date: fc.Arbitrary<NewsDate> = fc.record({
  year: fc.integer({ min: 1950, max: 2050 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const agency: fc.Arbitrary<Agency> = fc.constantFrom(...agencies).map(([code, names]) => ({
  name: names.split(", ")[0] || code,
  code,
}));
const dateline = fc.record(
  {
    places: fc.uniqueArray(place, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
    date,
    agencies: fc.uniqueArray(agency, { maxLength: 2, selector: ({ code }) => code }),
  },
  { requiredKeys: ["places", "agencies"] },
);

test.each(Object.entries(styles))(
  "what is written as %s does reads back as it was",
  (style, printed) => {
    fc.assert(
      fc.property(dateline, ({ places, date, agencies }) => {
        const written = formatDateline(
          { places, agencies, ...(date && { date }) },
          { style: style as DatelineStyle },
        );
        const read: Partial<Dateline> = parseDateline(`${written} It rained.`) ?? {};

        expect(read.text).toBe(written);
        expect(read.places?.map(coded)).toStrictEqual(places.map(coded));
        expect(read.agencies?.map(({ name }) => name)).toStrictEqual(
          printed.isSigned ? agencies.map(({ name }) => name) : [],
        );
        expect(printed.date.map((part) => read.date?.[part])).toStrictEqual(
          printed.date.map((part) => date?.[part]),
        );
      }),
      { numRuns: 300 },
    );
  },
);

function coded({ name, countryCode, regionCode }: Place): Partial<Place> {
  return { name, ...(countryCode && { countryCode }), ...(regionCode && { regionCode }) };
}
