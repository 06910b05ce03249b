import { wordsOf } from "../words.js";

/**
 * Offices, posts and callings that a name follows: `Prime Minister Jane Roe`, `singer Jane Roe`.
 *
 * @category Lexicons
 */
export const offices: Readonly<Record<string, "office">> = wordsOf(
  "office",
  `
  president, president-elect, governor-elect, mayor-elect, senator-elect, chancellor-designate, presidents, chancellor, premier, minister, ministers, pm, secretary, undersecretary, secretaries, governor, mayor, mayoress, taoiseach, tánaiste, tanaiste, vice-president, veep,
  senator, senators, congressman, congresswoman, representative, representatives, lawmaker, legislator, mp, mep, msp, parliamentarian, delegate, councilman, councilwoman, councillor, councilor, alderman, assemblyman, assemblywoman, speaker, whip, backbencher, peer,
  ambassador, envoy, diplomat, consul, attache, attaché, commissioner, negotiator, mediator, emissary, rapporteur,
  spokesman, spokeswoman, spokesperson, aide, adviser, advisor, counselor, counsellor, strategist, pollster, lobbyist, campaigner,
  leader, leaders, chairman, chairwoman, chair, chairperson, head, boss, director, administrator, comptroller, treasurer, commissar, coordinator, manager, co-chair, co-founder, founder, ceo, cfo, coo, cto, executive, owner, principal, provost, rector, trustee, organizer, organiser,
  candidate, nominee, frontrunner, incumbent, challenger, contender,
  attorney, lawyer, prosecutor, solicitor, barrister, judges, justices, coroner, attorney-general, advocate, jurist, defendant,
  officials, official, agent, warden, ombudsman, auditor, regulator, inspectors, firefighter, policeman, policewoman, patrolman,
  generals, commanders, admirals, militant, warlord, rebel, dictator, strongman, insurgent,
  analyst, economist, expert, scientist, researcher, historian, scholar, lecturer, physicist, biologist, epidemiologist, psychologist, surgeon, physician, astronaut, cosmonaut, engineer, teacher, student, philosopher, academic,
  editor, reporter, correspondent, journalist, columnist, anchor, presenter, broadcaster, blogger, photographer, commentator, host, publisher, author, writer, novelist, poet, playwright,
  actor, actress, singer, songwriter, rapper, musician, composer, conductor, comedian, filmmaker, screenwriter, artist, designer, model, producer, dancer, architect,
  coach, trainer, referee, umpire, striker, midfielder, defender, goalkeeper, goalie, quarterback, linebacker, pitcher, catcher, shortstop, batsman, bowler, forward, winger, skipper, jockey, cyclist, sprinter, swimmer, boxer, golfer,
  activist, dissident, opposition, farmer, businessman, businesswoman, entrepreneur, investor, banker, billionaire, tycoon, philanthropist, developer,
  resident, suspect, victim, survivor, witness, neighbor, neighbour, veteran, soldier, volunteer, worker,
`,
);
