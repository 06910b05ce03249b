/*
 * The entry point `newsdesk`: everything.
 */

export * from "./model.js";
export * from "./parse.js";
