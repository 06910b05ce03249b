/* The reader, in a script of its own: it is much heavier than the page. */

export { parseStory } from "newsdesk/parse";
