import { wordsOf } from "../words.js";

/**
 * What an office is over, as the last word after `of` or `for`: `Secretary of Homeland Security`.
 *
 * @category Lexicons
 */
export const domains: Readonly<Record<string, "domain">> = wordsOf(
  "domain",
  `
  state, defense, defence, war, security, treasury, finance, commerce, trade, labor, labour, energy, education, health, services, transportation, transport, interior, justice, agriculture, environment, culture, affairs, relations, development, exchequer, information, intelligence,
  army, navy, force, forces, staff, operations, police, guard, command,
  house, senate, representatives, commons, lords, parliament, congress, assembly, council, commission, committee, board, union, nations, party, court, bank, reserve, agency, office, bureau, department, ministry, authority, government, organization, organisation, association, federation, league, group, institute, university, college, school, church, foundation, company, corporation,
  policy, states, kingdom, republic, emirates, islands,
`,
);
