/** What a company's name ends in. */
// biome-ignore format: one language group a line
export const companyForms: Readonly<Record<string, true>> = {
  inc: true, "inc.": true, incorporated: true, corp: true, "corp.": true, corporation: true,
  co: true, "co.": true, company: true, ltd: true, "ltd.": true, limited: true, plc: true,
  llc: true, lp: true, "l.p.": true, llp: true, group: true, holdings: true, holding: true,
  bancorp: true, partners: true, trust: true,
  ag: true, gmbh: true, se: true, kg: true, kgaa: true, ohg: true, ug: true, "e.v.": true,
  ev: true, eg: true, nv: true, "n.v.": true, bv: true, "b.v.": true, sa: true, "s.a.": true,
  sarl: true, spa: true, "s.p.a.": true, srl: true, ab: true, asa: true, as: true, "a/s": true,
  oyj: true, oy: true, pty: true, pte: true, bhd: true, tbk: true, kk: true, sab: true,
  ltda: true,
};
