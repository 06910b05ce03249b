import type { Role } from "../model/actor.js";
import { isAfter } from "./dates.js";
import type { Issue } from "./issue.js";
import type { Finding, Rule } from "./rule.js";

/** Posts that one person holds at a time. */
const SINGLE_POST =
  /^(?:president|prime minister|chancellor|pope|king|queen|emperor|mayor|governor|chief executive|secretary[- ]general|secretary of state|(?:foreign|defen[cs]e|finance|interior) minister)$/iu;

/** The rules that look at actors. */
export const actors: readonly Rule[] = [
  {
    id: "actor/role-dates",
    severity: "error",
    demand: "A role does not end before it begins.",
    *check({ bundle }): Iterable<Finding> {
      for (const [at, { roles = [] }] of bundle.actors.entries()) {
        for (const [number, { title, start, end }] of roles.entries()) {
          if (!isAfter(start?.value, end?.value)) continue;
          yield {
            path: ["actors", at, "roles", number, "end"],
            message: `The role \`${title}\` ends in ${end?.value}, before it begins in ${start?.value}`,
          };
        }
      }
    },
  },
  {
    id: "actor/life-dates",
    severity: "error",
    demand: "Nobody dies before being born.",
    *check({ bundle }): Iterable<Finding> {
      for (const [at, actor] of bundle.actors.entries()) {
        if (actor.kind !== "person" || !isAfter(actor.birth?.value, actor.death?.value)) continue;
        yield {
          path: ["actors", at, "death"],
          message: `${actor.name} died in ${actor.death?.value}, but was born in ${actor.birth?.value}`,
        };
      }
    },
  },
  {
    id: "actor/role-overlap",
    severity: "info",
    demand: "A post that one person holds at a time has one holder.",
    *check({ bundle }): Iterable<Finding> {
      const holders = new Map<string, Issue["path"]>();
      for (const [at, { roles = [] }] of bundle.actors.entries()) {
        for (const [number, role] of roles.entries()) {
          const post = postOf(role);
          if (post === undefined) continue;
          const holder = holders.get(post);
          if (!holder) holders.set(post, ["actors", at]);
          else if (holder[1] !== at) {
            yield {
              path: ["actors", at, "roles", number],
              message: `The post \`${role.title}\` is held by \`${holder.join("/")}\` already`,
              hint: "Say in `status` who held it before: `former`",
            };
          }
        }
      }
    },
  },
];

/** What a post is known by, where one person holds it at a time and this role holds it now. */
function postOf({ title, organization, place, status, end }: Role): string | undefined {
  const of = organization?.actor ?? organization?.text ?? place?.name;
  if (of === undefined || status !== "current" || end || !SINGLE_POST.test(title)) return undefined;
  return `${title.toLowerCase()} of ${of}`;
}
