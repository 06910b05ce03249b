import { tableOf } from "../table.js";

/** Adjectives that tell, after a form of "be", what someone thinks or wants: the adjective → what can follow it. */
export const attitudes: Readonly<Record<string, string>> = /* @__PURE__ */ tableOf(`
afraid: clause infinitive of
alarmed: that by
angry: that about at over with
anxious: that infinitive about
apologetic: about
apparent: that
appalled: that at by
ashamed: that of
astonished: that by
aware: that of
bullish: about on
careful: infinitive
certain: clause of
clear: that about on
committed: infinitive to
concerned: clause about by over with
confident: clause about in of
content: infinitive
convinced: clause of
critical: of
curious: whether about
delighted: that infinitive by with
desperate: infinitive for
determined: infinitive
disappointed: that by in with
disgusted: that by with
dismayed: that at by
dismissive: of
doubtful: that about of
eager: infinitive for
encouraged: that by
enthusiastic: about
excited: that infinitive about by
fearful: that of
fond: of
frustrated: that by with
furious: that about at over with
glad: clause infinitive
grateful: that for to
happy: that infinitive about with
hesitant: infinitive about
honored: that infinitive by
hopeful: clause about of
hostile: to toward
impressed: that by with
inclined: infinitive
incensed: that at by over
indifferent: to
interested: infinitive in
jealous: of
keen: infinitive on
nervous: that about
obvious: that
open: to
opposed: to
optimistic: that about
outraged: that at by over
pessimistic: that about
pleased: that infinitive by with
possible: that
prepared: infinitive
proud: that infinitive of
puzzled: by
ready: infinitive
reluctant: infinitive
resentful: of
sad: that infinitive about
satisfied: that with
scared: that infinitive of
scornful: of
shocked: that infinitive at by
skeptical: that about of
sorry: that infinitive about for
supportive: of
sure: clause about of
surprised: that infinitive at by
suspicious: about of
sympathetic: to toward
thankful: that for
thrilled: that infinitive by with
tired: of
unaware: that of
uncertain: that about
unclear: that
unhappy: that about with
unlikely: that infinitive
unsure: that about of
unwilling: infinitive
upset: that about by over with
wary: about of
willing: infinitive
worried: clause about by
`);
