import type { Participant } from "../../model/event.js";
import { type Table, tableOf, type ValueField } from "../field.js";
import type { Context } from "./context.js";
import { readMention } from "./mention.js";
import { isNode, leaveOthers, listOf, readEach } from "./nodes.js";
import { writeMention } from "./write.js";

type Part = Participant["role"];

/** The parts that are told beside an attendee; a host too, who does not come first: the order counts. */
const OTHERS: ReadonlySet<unknown> = new Set<Part>([
  "host",
  "agent",
  "target",
  "victim",
  "visitor",
  "beneficiary",
  "instrument",
  "other",
]);

/** How each field of a participant stands in schema.org. */
export const PARTICIPANT: Table<Participant, Context> = tableOf<Participant, Context>({
  text: { carried: "the words of an annotation, or `name`" },
  span: { carried: "the position of an annotation" },
  source: { carried: "the target of an annotation" },
  actor: { carried: "`@id`" },
  role: { carried: "`organizer` for hosts, `attendee`, or the `roleName` of a Role beside it" },
});

/** How those who take part stand in schema.org: as hosts, or as attendees with their role. */
export const PARTICIPANTS: ValueField<Participant[], Context> = {
  properties: ["organizer", "attendee"],
  read: (value, at, context, property) =>
    readEach(listOf(value, at), (item, place) => {
      const { role, who } = partIn(item, property);
      if (isNode(item) && who !== item) leaveOthers(item, [property, "roleName"], place, "a role");
      const mention = readMention(who, who === item ? place : place.of(property), context);
      return mention && { ...mention, role };
    }),
  merge: (before, after) => [...before, ...after],
  write: (participants, context) => {
    const properties: Record<string, unknown[]> = { organizer: [], attendee: [] };
    const guests = participants.findIndex(({ role }) => role !== "host");
    const hosts = guests < 0 ? participants.length : guests;
    for (const [at, participant] of participants.entries()) {
      const who = writeMention(participant, context);
      const { role } = participant;
      if (at < hosts) properties.organizer!.push(who);
      else if (role === "attendee") properties.attendee!.push(who);
      else properties.attendee!.push({ "@type": "Role", roleName: role, attendee: who });
    }
    return Object.fromEntries(Object.entries(properties).filter(([, nodes]) => nodes.length > 0));
  },
};

/** Who takes part, and as what. */
function partIn(value: unknown, property: string): { role: Part; who: unknown } {
  const own: Part = property === "organizer" ? "host" : "attendee";
  if (!isNode(value) || value["@type"] !== "Role") return { role: own, who: value };
  const { roleName, [property]: who } = value;
  return { role: OTHERS.has(roleName) ? (roleName as Part) : own, who };
}
