import type { Format } from "./format.js";
import { quote } from "./quote.js";

/** ISO 3166-1 alpha-2: the codes assigned today, then those of states that are no more (ISO 3166-3), and Kosovo's. */
const CODES = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
AN BU CS DD FX NT SU TP VD YD YU ZR
XK`;

const ASSIGNED: ReadonlySet<string> = /* @__PURE__ */ new Set(CODES.trim().split(/\s+/u));

/** The code of a country (ISO 3166-1 alpha-2). */
export const countryCode: Format = {
  name: "country-code",
  pattern: /^[A-Z]{2}$/u,
  fits: (code) => ASSIGNED.has(code),
  explain(code) {
    const right = code.trim().toUpperCase();
    if (right !== code && ASSIGNED.has(right)) {
      return `Expected a country code of ISO 3166-1 in capitals: write ${quote(right)} rather than ${quote(code)}`;
    }
    return countryCode.pattern.test(code)
      ? `No country has the code \`${code}\` in ISO 3166-1`
      : `Expected a country code of ISO 3166-1 in two capitals, such as \`EG\`, but got ${quote(code)}`;
  },
};

/** The code of a country's part (ISO 3166-2). */
export const regionCode: Format = {
  name: "region-code",
  pattern: /^[A-Z]{2}-[\dA-Z]{1,3}$/u,
  fits: (code) => ASSIGNED.has(code.slice(0, 2)),
  explain: (code) =>
    regionCode.pattern.test(code)
      ? `No country has the code \`${code.slice(0, 2)}\` in ISO 3166-1`
      : `Expected a region code of ISO 3166-2, such as \`US-NJ\`, but got ${quote(code)}`,
};
