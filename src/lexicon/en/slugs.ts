import type { KickerKind } from "../kicker.js";
import { joined, wordsOf } from "../words.js";

/** The words of a wire's slugs: of `UPDATE 2-`, `GLOBAL MARKETS-`, `PRESS DIGEST-`. */
export const slugs: Readonly<Record<string, KickerKind>> = joined(
  wordsOf(
    "wire",
    `
    update, updates, updated, wrapup, wrap, topwrap, refile, rpt, repeat, retransmission,
    corrected, correction, corrects, official correction, revised, brief, table, text, full text,
    urgent, flash, alert, snap, advisory, embargoed, reminder, moves, on the move, deals, ifr,
    rlpc, trlpc, reg, buzz, bulletin, exclusive, stocks, markets, market, forex, fx, treasuries,
    bonds, debt, credit, precious, metals, commodities, grains, softs, livestock, vegoils, energy,
    power, gas, oil, nymex, money, euro govt, govt, rate futures, swaps, emerging, midcap,
    midcaps, adr report, ipo, headline stocks, stxnews, stocks news, snapshot, weekahead,
    week ahead, economy, outlook, close, open, moneygraph, supply, shareholder alert,
    investor alert, important investor alert, important shareholder alert, equity alert,
    deadline alert, upcoming deadline, media alert, media advisory, research alert,
    profnet expert alerts, photo advisory, photo release, video feed, media, trade news,
    save the date,
  `,
  ),
  wordsOf(
    "format",
    `
    factbox, analysis, news analysis, snap analysis, interview, feature, insight, column,
    commentary, preview, timeline, chronology, newsmaker, profile, witness, scenarios, highlights,
    diary, press digest, press, dealtalk, special report, exclusive interview, q&a, quotebox,
    instant view, graphic, explainer, review, breakingviews, viewpoint, reporter's notebook,
    fundview, poll, scoreboard, summary, roundup, digest, how to play it, take a look,
    investment focus, fed focus, boj focus, ecb focus, your money, wider image,
  `,
  ),
);
