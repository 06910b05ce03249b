import { joined, wordsOf } from "../words.js";

/**
 * Words that narrow an office, and stand before it: `former US Deputy Foreign Minister`.
 *
 * @category Lexicons
 */
export const qualifiers: Readonly<Record<string, "rank" | "field" | "country" | "place">> = joined(
  wordsOf(
    "rank",
    `
    the, his, her, your, most, right, very, former, ex, late, retired, acting, interim, outgoing,
    incoming, current, designate, elect, first, second, third, prime, vice, deputy, assistant,
    asst, associate, under, junior, senior, chief, lead, supreme, grand, crown, high, permanent,
    special, executive, managing, staff, master, warrant, gunnery, rear, air, wing, field,
    squadron, majority, minority, presiding, top, co,
  `,
  ),
  wordsOf(
    "field",
    `
    foreign, defense, defence, finance, interior, home, health, education, justice, trade, labor,
    labour, energy, environment, agriculture, treasury, transport, transportation, commerce,
    culture, information, oil, state, press, police, army, navy, marine, force, fire, security,
    intelligence, party, opposition, house, senate, court, district, county, city, union, federal,
    national, presidential, parliamentary, republican, democratic, democrat, conservative,
    liberal, socialist, royal, military, political, church, catholic, anglican, orthodox, shia,
    shiite, sunni, kurdish, roman,
  `,
  ),
  wordsOf(
    "country",
    `
    us, american, uk, british, english, scottish, welsh, irish, canadian, australian, eu, un,
    european, french, german, italian, spanish, portuguese, dutch, belgian, swiss, austrian,
    danish, swedish, norwegian, finnish, icelandic, polish, czech, slovak, hungarian, romanian,
    bulgarian, greek, turkish, cypriot, maltese, serbian, croatian, bosnian, slovenian, albanian,
    ukrainian, russian, belarusian, georgian, armenian, azerbaijani, estonian, latvian,
    lithuanian, iraqi, iranian, syrian, lebanese, israeli, palestinian, jordanian, egyptian,
    saudi, yemeni, omani, qatari, kuwaiti, emirati, bahraini, libyan, tunisian, algerian,
    moroccan, sudanese, ethiopian, kenyan, ugandan, tanzanian, rwandan, nigerian, ghanaian,
    malian, senegalese, ivorian, congolese, angolan, zambian, zimbabwean, african, somali,
    chinese, japanese, korean, taiwanese, mongolian, vietnamese, thai, cambodian, lao, burmese,
    malaysian, singaporean, indonesian, philippine, filipino, indian, pakistani, afghan,
    bangladeshi, nepali, nepalese, bhutanese, lankan, tibetan, kazakh, uzbek, tajik, kyrgyz,
    turkmen, zealand, mexican, cuban, haitian, jamaican, guatemalan, honduran, salvadoran,
    nicaraguan, panamanian, colombian, venezuelan, ecuadorian, peruvian, bolivian, chilean,
    argentine, argentinian, uruguayan, paraguayan, brazilian,
  `,
  ),
  wordsOf(
    "place",
    `
    north, south, east, west, northern, southern, eastern, western, new, united, sri, el, los,
    san, santa, costa, puerto, sierra, hong, papua, great, burkina, ivory, cape, rhode,
  `,
  ),
);
