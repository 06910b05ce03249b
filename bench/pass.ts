/** One pass over a text, which the readers are measured against. */
export function pass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const ROUNDS = 60;
/** So many characters are read in each round. */
const WORK = 100_000;

/** How many such passes a reader takes over texts: both in turns, of each the fastest round. */
export function passesOf(read: (text: string) => unknown, texts: readonly string[]): number {
  let reading = Infinity;
  let passing = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    reading = Math.min(reading, timeOf(read, texts));
    passing = Math.min(passing, timeOf(pass, texts));
  }
  return reading / passing;
}

function timeOf(run: (text: string) => unknown, texts: readonly string[]): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const times = Math.ceil(WORK / length);
  const start = performance.now();
  for (let time = 0; time < times; time++) for (const text of texts) run(text);
  return (performance.now() - start) / times;
}
