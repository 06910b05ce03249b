/*
 * A React component that shows the body of a story with everyone in it marked. It renders on a server as well
 * as in a browser: reading needs neither.
 */

import type { Actor } from "newsdesk";
import { parseStory } from "newsdesk/parse";
import { Fragment, type ReactElement } from "react";

/** A mention of an actor, with its place in the body. */
interface Mark {
  readonly actor: Actor;
  readonly start: number;
  readonly end: number;
}

/** The body of a pasted story; each name tells on hovering who is meant. */
export function MarkedStory({ text }: { readonly text: string }): ReactElement {
  const { bundle } = parseStory(text);
  const body = bundle.articles[0]?.body ?? "";
  const marks = apart(bundle.actors.flatMap(marksOf));
  return (
    <article>
      {marks.map(({ actor, start, end }, at) => (
        <Fragment key={start}>
          {body.slice(marks[at - 1]?.end ?? 0, start)}
          <mark title={`${actor.name}, ${actor.kind}`}>{body.slice(start, end)}</mark>
        </Fragment>
      ))}
      {body.slice(marks.at(-1)?.end ?? 0)}
    </article>
  );
}

/** The mentions of an actor in the body; those in captions and headlines count into other texts. */
function marksOf(actor: Actor): Mark[] {
  return (actor.mentions ?? []).flatMap(({ span, source = actor.source }) =>
    span && (source?.pointer ?? "/body") === "/body" ? [{ actor, ...span }] : [],
  );
}

/** The marks in the order of the text, without those that begin inside another. */
function apart(marks: readonly Mark[]): Mark[] {
  const inOrder = [...marks].sort((one, other) => one.start - other.start);
  return inOrder.filter(({ start }, at) => inOrder.slice(0, at).every(({ end }) => end <= start));
}
