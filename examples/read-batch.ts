/*
 * A worker: one function of a batch, run in threads of their own by `batches.ts`.
 */

import { type NewsBundle, parseStory } from "newsdesk";

export default function readBatch(stories: readonly string[]): NewsBundle[] {
  return stories.map((story) => parseStory(story).bundle);
}
