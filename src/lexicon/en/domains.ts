/**
 * What an office is over, as the last word after `of` or `for`: `Secretary of Homeland Security`.
 *
 * @category Lexicons
 */
// biome-ignore format: one kind of domain a line
export const domains: Readonly<Record<string, "domain">> = {
  state: "domain", defense: "domain", defence: "domain", war: "domain", security: "domain", treasury: "domain", finance: "domain", commerce: "domain", trade: "domain", labor: "domain", labour: "domain", energy: "domain", education: "domain", health: "domain", services: "domain", transportation: "domain", transport: "domain", interior: "domain", justice: "domain", agriculture: "domain", environment: "domain", culture: "domain", affairs: "domain", relations: "domain", development: "domain", exchequer: "domain", information: "domain", intelligence: "domain",
  army: "domain", navy: "domain", force: "domain", forces: "domain", staff: "domain", operations: "domain", police: "domain", guard: "domain", command: "domain",
  house: "domain", senate: "domain", representatives: "domain", commons: "domain", lords: "domain", parliament: "domain", congress: "domain", assembly: "domain", council: "domain", commission: "domain", committee: "domain", board: "domain", union: "domain", nations: "domain", party: "domain", court: "domain", bank: "domain", reserve: "domain", agency: "domain", office: "domain", bureau: "domain", department: "domain", ministry: "domain", authority: "domain", government: "domain", organization: "domain", organisation: "domain", association: "domain", federation: "domain", league: "domain", group: "domain", institute: "domain", university: "domain", college: "domain", school: "domain", church: "domain", foundation: "domain", company: "domain", corporation: "domain",
  policy: "domain", states: "domain", kingdom: "domain", republic: "domain", emirates: "domain", islands: "domain",
};
