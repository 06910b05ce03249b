import { escaped } from "./escape.js";

const TOKEN = /(?<text>"(?:[^"\\]|\\.)*")(?<colon>:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/gu;

/** A value as JSON, its keys, texts and figures each in a colour of their own. */
export function htmlOfJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  let html = "";
  let done = 0;
  for (const match of json.matchAll(TOKEN)) {
    const { text, colon = "" } = match.groups ?? {};
    const kind = colon ? "key" : text ? "string" : "figure";
    html += json.slice(done, match.index);
    html += `<span class="${kind}">${escaped(text ?? match[0])}</span>${colon}`;
    done = match.index + match[0].length;
  }
  return html + json.slice(done);
}
