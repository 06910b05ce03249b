import { expect, test } from "vitest";
import { hasFormat } from "../../src/exchange/has-format.js";
import { countryCode } from "../../src/model/country.js";
import { jsonPointer } from "../../src/model/pointer.js";

test.each([
  ["GB", countryCode, true],
  ["QX", countryCode, false],
  ["Gb", countryCode, false],
  [5, countryCode, false],
  ["/body", jsonPointer, true],
  ["body", jsonPointer, false],
])("tells whether %j has a format", (value, format, has) => {
  expect(hasFormat(value, format)).toBe(has);
});
