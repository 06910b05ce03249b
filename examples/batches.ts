/*
 * A pool of threads that reads stories in batches: each message between threads has its price, whatever it carries.
 */

import type { NewsBundle } from "newsdesk";
import { Piscina } from "piscina";

/** How many stories go to a thread at a time. */
const BATCH = 200;

/** Reads any number of stories, in the order given. */
export async function readAll(stories: readonly string[], worker: string): Promise<NewsBundle[]> {
  const pool = new Piscina<readonly string[], NewsBundle[]>({ filename: worker });
  const batches = Array.from({ length: Math.ceil(stories.length / BATCH) }, (_, at) =>
    stories.slice(at * BATCH, (at + 1) * BATCH),
  );
  const bundles = await Promise.all(batches.map((batch) => pool.run(batch)));
  await pool.destroy();
  return bundles.flat();
}
