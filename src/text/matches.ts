import { next } from "./characters.js";

/** All that a pattern matches, from left to right; `matchAll` would make the pattern anew each time. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex = next(text, match.index);
  }
  return matches;
}
