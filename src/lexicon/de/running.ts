import { joined, wordsOf } from "../words.js";

/** German words that tell a sentence from a name: those of a clause, and those that link. */
export const runningWords: Readonly<Record<string, "clause" | "link">> = joined(
  wordsOf(
    "clause",
    `
    ist, sind, war, waren, wird, werden, wurde, wurden, worden, sein, hat, haben, hatte, hatten,
    kann, können, konnte, muss, müssen, soll, sollen, sollte, will, wollen, darf, dürfen, mag,
    möchte, bleibt, bleiben, geht, gehen, kommt, kommen, macht, machen, gibt, geben, steht,
    stehen, lässt, lassen, sagt, sagen, zeigt, fordert, warnt, droht, plant, startet, stirbt, tot,
    verletzt, ich, er, sie, es, wir, ihr, mich, mir, dich, dir, ihn, ihm, uns, euch, sich,
    mein, meine, dein, deine, seine, seiner, ihre, ihren, unser, unsere, dieser, diese, dieses,
    diesen, ein, eine, einen, einem, einer, eines, kein, keine, keinen, wer, was, wie, wo, wann,
    warum, wieso, weshalb, welche, welcher, welches, wenn, weil, dass, ob, als, aber, oder, denn,
    doch, so, nicht, nie, nur, noch, schon, auch, sehr, mehr, immer, jetzt, nun, dann, hier, da,
    alle, alles, viel, viele, wieder,
  `,
  ),
  wordsOf(
    "link",
    `
    bis, seit, nach, vor, aus, bei, mit, ohne, gegen, durch, um, zum, zur, über, unter, zwischen,
    auf, trotz, wegen,
  `,
  ),
);
