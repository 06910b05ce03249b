import { Article, NewsDate } from "newsdesk/model";
import { expect, test } from "vitest";
import { newsDate, timeOfDay } from "../../src/model/calendar.js";
import { countryCode, regionCode } from "../../src/model/country.js";
import type { Format } from "../../src/model/format.js";
import { languageTag } from "../../src/model/language.js";
import { webAddress } from "../../src/model/web.js";

// biome-ignore format: one format a line
test.each<[Format, string[]]>([
  [languageTag, ["en", "yue", "zh-cmn", "zh-cmn-Hans-CN", "sr-Latn", "pt-BR", "es-419", "sl-rozaj", "sl-rozaj-biske", "de-1996", "de-CH-1901", "en-u-ca-gregory", "en-a-bbb-x-a", "en-x-house-desk"]],
  [newsDate, ["2014", "2014-06", "2014-06-22", "2014-06-22T20:30", "2014-06-22T09:30:05", "2014-06-22T09:30:05.25", "2014-06-22T09:30Z", "2014-06-22T09:30+23:00", "2014/2015", "2014-06/2014-07", "2014-06-22T23:59:59.999Z/2014-06-23T23:59:59.999-20:00"]],
  [timeOfDay, ["09:30", "23:59:59"]],
  [countryCode, ["AD", "GB", "ZW"]],
  [regionCode, ["GB-SCT", "US-NY", "FR-2A", "CZ-1"]],
  [webAddress, ["https://example.org", "HTTP://example.org/a?b#c"]],
])("%j takes what has its form", ({ pattern, fits }, texts) => {
  expect(texts.filter((text) => !pattern.test(text) || fits?.(text) === false)).toStrictEqual([]);
});

// biome-ignore format: one format a line
test.each<[Format, string[]]>([
  [languageTag, ["e", "english", "en-", "en-G", "en-Latin-", "en-12", "en-1", "zh-c", "zh-123-cmn", "en-abc1", "en-12a", "en-x", "en-u", "en-u-a", "en-x-aaaaaaaaa", "de-1996-", "a-en", "en GB", "en-GB or so"]],
  [newsDate, ["in 2014", "2014 or so", "2014-6", "2014-06-22T24:00", "2014-06-22T09:60", "2014-06-22T09:30:60", "2014-06-22T09:30:05.", "2014-06-22T09:30+24:00", "2014-06-22T09:30+02:60", "2014/", "/2014", "2014/2015/2016", "2014/2014-06-22T29:00", "2014/2014-06-22T09:30:75", "2014/2014-06-22T09:30+29:00"]],
  [timeOfDay, ["at 09:30", "09:30 sharp", "24:00", "09:60", "09:30:60"]],
  [countryCode, ["G", "GBR", "gb", "AGB", "XX"]],
  [regionCode, ["GB", "GB-", "GB-SCOT", "AGB-SCT", "GB-SCT2", "XX-AB"]],
  [webAddress, ["see https://example.org", "https://example.org or so", "https://", "ftp://example.org"]],
])("%j refuses what has another form", ({ pattern, fits }, texts) => {
  expect(texts.filter((text) => pattern.test(text) && fits?.(text) !== false)).toStrictEqual([]);
});

// biome-ignore format: one month a line
test.each([
  ["2014-01-32", "There is no 32 January in `2014-01-32`"],
  ["2014-02-29", "There is no 29 February 2014 in `2014-02-29`"],
  ["2014-03-32", "There is no 32 March in `2014-03-32`"],
  ["2014-04-31", "There is no 31 April in `2014-04-31`"],
  ["2014-05-32", "There is no 32 May in `2014-05-32`"],
  ["2014-06-31", "There is no 31 June in `2014-06-31`"],
  ["2014-07-32", "There is no 32 July in `2014-07-32`"],
  ["2014-08-32", "There is no 32 August in `2014-08-32`"],
  ["2014-09-31", "There is no 31 September in `2014-09-31`"],
  ["2014-10-32", "There is no 32 October in `2014-10-32`"],
  ["2014-11-31", "There is no 31 November in `2014-11-31`"],
  ["2014-12-32", "There is no 32 December in `2014-12-32`"],
])("the day of %s is told by its name", (value, message) => {
  expect(NewsDate.safeParse({ value }).error?.issues[0]?.message).toBe(message);
});

test.each([
  ["05/06/2014", true],
  ["5-6-2014", true],
  ["1/10/2014", true],
  ["12/9/2014", true],
  ["0/6/2014", false],
  ["05/06-2014", false],
  ["05/06/14", false],
  ["on 05/06/2014", false],
  ["05/06/20145", false],
  ["13/13/2014", false],
])("whether %s may be two days is said: %j", (value, isSaid) => {
  const message = NewsDate.safeParse({ value }).error?.issues[0]?.message;

  expect(message?.startsWith(`\`${value}\` may be two days`)).toBe(isSaid);
});

// biome-ignore format: one case a line
test.each<[string, () => { error?: { issues: { message: string }[] } | undefined }, string]>([
  ["a country", () => Article.safeParse({ headline: "A", rights: { territory: [" gb"] } }), "GB"],
  ["a language", () => Article.safeParse({ headline: "A", language: " en_GB" }), "en-GB"],
])("the right form of %s has no space around it", (_, parse, right) => {
  expect(parse().error?.issues[0]?.message).toContain(`\`${right}\``);
});
