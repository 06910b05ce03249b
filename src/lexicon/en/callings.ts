import { wordsOf } from "../words.js";

/**
 * What people in pictures are called beside their offices: kin, trades, players. The name follows:
 * `goalkeeper Anna Berg`, `his wife Anna Berg`.
 *
 * @category Lexicons
 */
export const callings: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  wife, husband, son, daughter, mother, father, mom, dad, mum, brother, sister, girlfriend, boyfriend, fiancée, fiancee, fiancé, partner, widow, widower, grandson, granddaughter, grandmother, grandfather, uncle, aunt, cousin, nephew, niece, twin, friend, colleague, counterpart, teammate, co-star, costar, co-host, classmate, neighbor, neighbour, stepson, stepdaughter, spouse,
  champion, rider, driver, racer, skier, snowboarder, surfer, runner, sprinter, gymnast, skater, rower, wrestler, fighter, kickboxer, swimmer, diver, jumper, thrower, hurdler, climber, pilot, captain, skipper, player, guard, center, forward, receiver, tackle, safety, cornerback, kicker, punter, fullback, halfback, winger, hitter, infielder, outfielder, fielder, baseman, batter, reliever, starter, medalist, medallist, olympian, rookie, star, legend, mvp, qb, rb, wr, lb, db, te, fb, cb, dl, ol, gm, duo,
  cm, mla, mlc, td, clerk, councilmember,
  frontman, frontwoman, guitarist, drummer, bassist, pianist, violinist, cellist, saxophonist, trumpeter, vocalist, soprano, tenor, baritone, dj, choreographer, ballerina, bandleader, lyricist, singer-songwriter, bandmate, bandmates, celebrity, influencer, youtuber, tiktoker, streamer, podcaster, chef, baker, brewer, restaurateur, bartender, waiter, waitress, barber, tailor, milliner, supermodel, stylist, illustrator, sculptor, painter, potter, cartoonist, animator, director, cinematographer, actor, actors, actress, actresses, singers, comic, magician, clown, entertainer, performer, co-owner, co-author, co-writer, co-creator, creator, builder, maker, inventor, designer, gardener, florist, curator, archivist, librarian, archaeologist, geologist, astronomer, chemist, botanist, zoologist, ecologist, climatologist, meteorologist, virologist, immunologist, neurologist, cardiologist, psychiatrist, therapist, nurse, paramedic, midwife, pharmacist, dentist, vet, veterinarian, pathologist,
  instructor, tutor, headteacher, headmaster, dean, pupil, graduate, intern, apprentice, employee, staffer, contractor, carpenter, plumber, electrician, mechanic, welder, miner, fisherman, sailor, captive, hostage, prisoner, inmate, detainee, migrant, refugee, protester, demonstrator, marcher, supporter, fan, voter, customer, shopper, passenger, patient, homeowner, tenant, landlord, rancher, grower, beekeeper, shepherd, trader, broker, specialist, consultant, programmer, technician, gunman, shooter, killer, murderer, robber, fugitive, plaintiff, juror, mogul, magnate, heiress, heir, socialite, monarch, royal, explorer, adventurer, mountaineer, pioneer, whistleblower, blogger, creators, owners, founders, parents, brothers, sisters, hosts,
`,
);
