/** Short names that are written in capitals, even where all the rest is too. */
// biome-ignore format: one shelf a line
export const acronyms: Readonly<Record<string, true>> = {
  us: true, uk: true, un: true, eu: true, uae: true, usa: true, ussr: true, uss: true, hms: true,
  "u.s": true, "u.n": true, "u.k": true, nato: true, opec: true, asean: true, brics: true,
  oecd: true, wto: true, imf: true, iaea: true, icc: true, unesco: true, unicef: true,
  unhcr: true, ecb: true, efta: true, fifa: true, uefa: true, ioc: true, nba: true, nfl: true,
  mlb: true, nhl: true, mls: true, ufc: true, ncaa: true, nasa: true, esa: true, cern: true,
  fbi: true, cia: true, nsa: true, irs: true, dea: true, atf: true, epa: true, fda: true,
  cdc: true, faa: true, sec: true, ftc: true, fcc: true, dhs: true, doj: true, dod: true,
  tsa: true, ice: true, noaa: true, usgs: true, usda: true, mi5: true, mi6: true, nhs: true,
  bbc: true, cnn: true, nbc: true, cbs: true, abc: true, npr: true, pbs: true, itv: true,
  ard: true, zdf: true, afp: true, dpa: true, bmw: true, ibm: true, hp: true, gm: true, ge: true,
  "at&t": true, bp: true, hsbc: true, ubs: true, ups: true, vw: true, cdu: true, csu: true,
  spd: true, fdp: true, afd: true, snp: true, dup: true, gop: true, mp: true, mps: true,
  pm: true, ceo: true, cfo: true, vip: true, gdp: true, cpi: true, ipo: true, pc: true, tv: true,
  dvd: true, cd: true, ai: true, it: true, dna: true, rna: true, hiv: true, aids: true,
  covid: true, ufo: true, plo: true, idf: true, ira: true, isis: true, pkk: true, farc: true,
  dc: true, nyc: true, la: true, ny: true, nj: true, lgbt: true, lgbtq: true, kgb: true,
  fsb: true, gps: true, suv: true, atm: true, phd: true, xi: true, ii: true, iii: true, iv: true,
  xvi: true,
};
