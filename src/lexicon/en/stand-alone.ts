/**
 * The cities that stand in a dateline without their state or country, as one edition of a
 * stylebook lists them.
 *
 * @category Lexicons
 */
export interface StandAloneCities {
  /** Which edition of which stylebook says so. */
  readonly edition: string;
  /** In America: the city in lower case → its state (ISO 3166-2). */
  readonly domestic: Readonly<Record<string, string>>;
  /** Abroad: the city in lower case → its country (ISO 3166-1), where it lies in one. */
  readonly foreign: Readonly<Record<string, string>>;
}

/**
 * AP's cities that stand alone, as they are listed today.
 *
 * @category Lexicons
 */
// biome-ignore format: as many as fit a line
export const standAloneCities: StandAloneCities = {
  edition: "AP Stylebook, as cited in the 2020s",
  domestic: {
    atlanta: "US-GA", baltimore: "US-MD", boston: "US-MA", chicago: "US-IL", cincinnati: "US-OH",
    cleveland: "US-OH", dallas: "US-TX", denver: "US-CO", detroit: "US-MI", honolulu: "US-HI",
    houston: "US-TX", indianapolis: "US-IN", "las vegas": "US-NV", "los angeles": "US-CA",
    miami: "US-FL", milwaukee: "US-WI", minneapolis: "US-MN", "new orleans": "US-LA",
    "new york": "US-NY", "oklahoma city": "US-OK", philadelphia: "US-PA", phoenix: "US-AZ",
    pittsburgh: "US-PA", "st. louis": "US-MO", "salt lake city": "US-UT", "san antonio": "US-TX",
    "san diego": "US-CA", "san francisco": "US-CA", seattle: "US-WA", washington: "US-DC",
  },
  foreign: {
    amsterdam: "NL", baghdad: "IQ", bangkok: "TH", beijing: "CN", beirut: "LB", berlin: "DE",
    brussels: "BE", cairo: "EG", djibouti: "DJ", dublin: "IE", geneva: "CH", gibraltar: "GI",
    "guatemala city": "GT", havana: "CU", helsinki: "FI", "hong kong": "HK", islamabad: "PK",
    istanbul: "TR", jerusalem: "IL", johannesburg: "ZA", "kuwait city": "KW", london: "GB",
    luxembourg: "LU", macau: "MO", madrid: "ES", "mexico city": "MX", milan: "IT", monaco: "MC",
    montreal: "CA", moscow: "RU", munich: "DE", "new delhi": "IN", "panama city": "PA", paris: "FR",
    prague: "CZ", "quebec city": "CA", "rio de janeiro": "BR", rome: "IT", "san marino": "SM",
    "sao paulo": "BR", shanghai: "CN", singapore: "SG", stockholm: "SE", sydney: "AU", tokyo: "JP",
    toronto: "CA", "united nations": "", "vatican city": "VA", vienna: "AT", zurich: "CH",
  },
};

/**
 * AP's cities that stood alone in an older edition: without Las Vegas, Phoenix and San Antonio at
 * home, and with far fewer abroad.
 *
 * @category Lexicons
 */
// biome-ignore format: as many as fit a line
export const standAloneCitiesBefore: StandAloneCities = {
  edition: "AP Stylebook, as cited in 2003",
  domestic: {
    atlanta: "US-GA", baltimore: "US-MD", boston: "US-MA", chicago: "US-IL", cincinnati: "US-OH",
    cleveland: "US-OH", dallas: "US-TX", denver: "US-CO", detroit: "US-MI", honolulu: "US-HI",
    houston: "US-TX", indianapolis: "US-IN", "los angeles": "US-CA", miami: "US-FL",
    milwaukee: "US-WI", minneapolis: "US-MN", "new orleans": "US-LA", "new york": "US-NY",
    "oklahoma city": "US-OK", philadelphia: "US-PA", pittsburgh: "US-PA", "st. louis": "US-MO",
    "salt lake city": "US-UT", "san diego": "US-CA", "san francisco": "US-CA", seattle: "US-WA",
    washington: "US-DC",
  },
  foreign: {
    beijing: "CN", berlin: "DE", geneva: "CH", gibraltar: "GI", "guatemala city": "GT",
    havana: "CU", "hong kong": "HK", jerusalem: "IL", kuwait: "KW", london: "GB", luxembourg: "LU",
    macao: "MO", "mexico city": "MX", monaco: "MC", montreal: "CA", moscow: "RU", ottawa: "CA",
    paris: "FR", quebec: "CA", rome: "IT", "san marino": "SM", singapore: "SG", tokyo: "JP",
    "united nations": "", "vatican city": "VA",
  },
};
