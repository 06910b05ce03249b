import { joined, wordsOf } from "../words.js";

/** English words that tell a sentence from a name: those of a clause, and those that link. */
export const runningWords: Readonly<Record<string, "clause" | "link">> = joined(
  wordsOf(
    "clause",
    `
    is, are, was, were, be, been, being, isn't, aren't, wasn't, weren't, has, have, had, hasn't,
    haven't, having, do, does, did, don't, doesn't, didn't, will, won't, would, wouldn't, can,
    can't, cannot, could, couldn't, should, shouldn't, shall, may, might, must, let's, let, i,
    i'm, i've, me, my, you, you're, your, he, he's, him, his, she, she's, her, it, it's, its, we,
    we're, us, our, they, they're, them, their, this, that, that's, these, those, there, there's,
    here, here's, who, who's, whom, whose, which, what, what's, when, where, why, how, if,
    because, although, though, unless, while, whereas, than, so, but, or, nor, yet, not, no,
    never, ever, just, still, already, again, also, too, very, more, most, less, even, really,
    almost, once, soon, maybe, now, later, says, say, said, gets, get, got, makes, make, made,
    takes, take, took, goes, go, went, comes, come, came, gives, give, gave, finds, find, found,
    wants, want, needs, need, shows, tells, tell, told, asks, ask, calls, urges, warns, vows,
    seeks, faces, hits, wins, win, won, loses, lose, lost, dies, died, dead, killed, kills, kill,
    hurt, injured, arrested, charged, accused, sues, sued, seen, sets, leaves, left, returns,
    rises, falls, fell, jumps, drops, opens, closes, hopes, fears, backs, rejects, approves, bans,
    cuts, raises, launches, unveils, announces, reveals, confirms, denies, admits, claims,
    explains, reportedly, begins, ends, stops, starts, meet, beware, see, look, try, stop, forget,
    remember, think, know, keep, put, join,
  `,
  ),
  wordsOf(
    "link",
    `
    as, from, after, before, during, against, amid, among, into, onto, upon, over, under, with,
    without, within, through, between, about, despite, toward, towards, near, by, to, off, out,
    since, until, till, via,
  `,
  ),
);
