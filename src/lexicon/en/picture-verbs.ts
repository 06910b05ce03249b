/**
 * What one person alone is seen to do in a picture: whoever does it is a person.
 *
 * @category Lexicons
 */
// biome-ignore format: as many a line as fit
export const pictureVerbs: Readonly<Record<string, true>> = {
  accepts: true, acknowledges: true, addresses: true, adjusts: true, answers: true, applauds: true,
  arrives: true, attends: true, bats: true, bowls: true, carries: true, catches: true,
  celebrates: true, chats: true, cheers: true, claps: true, competes: true, consoles: true, cooks: true,
  cries: true, dances: true, delivers: true, departs: true, dives: true, dribbles: true, drives: true,
  dunks: true, eats: true, embraces: true, enters: true, examines: true, gestures: true, glances: true,
  greets: true, grins: true, heads: true, holds: true, hugs: true, jogs: true, jokes: true, jumps: true,
  kicks: true, kisses: true, kneels: true, laughs: true, lays: true, leans: true, leaps: true,
  leaves: true, listens: true, looks: true, meets: true, participates: true, passes: true, paints: true,
  performs: true, pitches: true, plays: true, poses: true, practices: true, practises: true,
  prays: true, prepares: true, races: true, reacts: true, reads: true, reaches: true, receives: true,
  rehearses: true, rides: true, runs: true, salutes: true, scores: true, serves: true, shakes: true,
  shoots: true, shouts: true, sings: true, sits: true, skates: true, skis: true, slides: true,
  smiles: true, speaks: true, sprints: true, stands: true, stares: true, stars: true,
  steps: true, strolls: true, surfs: true, swims: true, swings: true, talks: true, teaches: true,
  testifies: true, throws: true, trains: true, votes: true, waits: true, walks: true, watches: true,
  waves: true, wears: true, weeps: true, welcomes: true, wins: true, works: true, writes: true,
};
