import { tableOf } from "../table.js";

/** The past forms of a verb. */
type PastForms = readonly [past: string, participle: string];

/** Reads lines such as `bite: bit bitten`; one form alone is both. */
function pastFormsOf(lines: string): Readonly<Record<string, PastForms>> {
  const table: Record<string, PastForms> = {};
  for (const [verb, forms] of Object.entries(tableOf(lines))) {
    const [past = "", participle = past] = forms.split(" ");
    table[verb] = [past, participle];
  }
  return table;
}

/** Verbs that do not follow the rule: the plain form → past, past participle. */
export const irregularVerbs: Readonly<Record<string, PastForms>> = /* @__PURE__ */ pastFormsOf(`
admit: admitted
arise: arose arisen
bear: bore borne
beat: beat beaten
become: became become
begin: began begun
bend: bent
bet: bet
bid: bid
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
broadcast: broadcast
build: built
burst: burst
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came come
commit: committed
compel: compelled
concur: concurred
confer: conferred
control: controlled
cost: cost
creep: crept
cut: cut
deal: dealt
dig: dug
draw: drew drawn
drive: drove driven
eat: ate eaten
expel: expelled
extol: extolled
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
freeze: froze frozen
get: got gotten
give: gave given
go: went gone
grind: ground
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hit: hit
hold: held
hurt: hurt
incur: incurred
infer: inferred
keep: kept
kidnap: kidnapped
kneel: knelt
know: knew known
lay: laid
lead: led
leave: left
lend: lent
let: let
light: lit
lose: lost
make: made
meet: met
occur: occurred
pay: paid
permit: permitted
prefer: preferred
propel: propelled
put: put
quip: quipped
quit: quit
quiz: quizzed
read: read
rebut: rebutted
recap: recapped
refer: referred
regret: regretted
repel: repelled
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran run
say: said
see: saw seen
seek: sought
sell: sold
send: sent
set: set
shake: shook shaken
shed: shed
shine: shone
shoot: shot
show: showed shown
shrink: shrank shrunk
shut: shut
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoke spoken
spend: spent
spin: spun
split: split
spread: spread
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
strike: struck
strive: strove striven
submit: submitted
swear: swore sworn
sweep: swept
swell: swelled swollen
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
transfer: transferred
transmit: transmitted
wake: woke woken
wear: wore worn
win: won
wind: wound
write: wrote written
`);
