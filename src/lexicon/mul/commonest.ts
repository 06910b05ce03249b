import { wordsOf } from "../words.js";

/** Words that texts in English's neighbours are full of, and that English has not: German, Dutch, French, Spanish, Italian, Portuguese, Scandinavian, Polish. */
// biome-ignore format: one language a line
export const commonest: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  der, die, das, und, ist, hat, nicht, ein, eine, einen, dem, im, zu, über, wir, sie, aus, mit, von, für, auf, sich, dass, auch, werden, wird, sagte, bei, nach, zum, zur,
  het, een, van, niet, voor, op, zijn, dat, naar, aan, ook,
  le, les, une, et, dans, pour, que, qui, est, du, aux, sur, avec, pas, au, ce, sont, ont, été,
  el, los, una, y, por, con, para, del, se, su, al, es, más, fue, ha,
  il, che, di, è, per, della, sono, gli, nel, dei, alla,
  uma, não, os, em, da, ao, foi, dos, mais,
  og, av, til, som, det, på, och, att, för, ikke, inte, ett,
  w, na, nie, że, się, z, jest
`,
);
