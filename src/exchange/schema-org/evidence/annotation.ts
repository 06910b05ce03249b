/** A part of a thing, or of its text: a JSON Pointer (RFC 6901), and what stands there. */
export interface FragmentSelector {
  readonly type: "FragmentSelector";
  readonly value: string;
  readonly refinedBy?: readonly TextSelector[];
}

/** Words of a text: where they stand, in code points, and what they are. */
export type TextSelector =
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number }
  | {
      readonly type: "TextQuoteSelector";
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    };

/** What of a thing is meant. */
export interface Specific {
  readonly source: string;
  readonly selector?: FragmentSelector | readonly TextSelector[];
}

/**
 * An annotation of the W3C's Web Annotation Data Model: a part of an actor, a statement or an event,
 * and the words of an article that it was read from.
 */
export interface Annotation {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly type: "Annotation";
  readonly body: Specific;
  readonly target: Specific;
}

/** Makes an annotation. */
export function annotate(body: Specific, target: Specific): Annotation {
  return { "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation", body, target };
}
