/* The writer of ninjs, in a script of its own: few ask for it. */

export { toNinjs } from "newsdesk/ninjs";
