/*
 * The entry point `newsdesk`: everything.
 */

export { actorOf } from "./check/actor-of.js";
export { type CheckOptions, checkBundle } from "./check/bundle.js";
export type { Issue, Severity } from "./check/issue.js";
export { mergeBundles } from "./check/merge.js";
export type { Reference } from "./check/reference.js";
export type { Finding, Rule } from "./check/rule.js";
export { bundleRules } from "./check/rules.js";
export type { Part, Survey } from "./check/survey.js";
export { textOf } from "./check/text-of.js";
export type { Whole } from "./check/whole.js";
export * from "./model.js";
export * from "./ninjs.js";
export * from "./parse.js";
export * from "./schema-org.js";
