/*
 * A worker: one function of a batch, run in threads of their own by `batches.ts`.
 */

import type { NewsBundle } from "newsdesk";
import { parseStory } from "newsdesk/parse";

export default function readBatch(stories: readonly string[]): NewsBundle[] {
  return stories.map((story) => parseStory(story).bundle);
}
