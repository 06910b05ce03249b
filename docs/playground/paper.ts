import type { StoryReading } from "newsdesk";
import { detailOf } from "./detail.js";
import { make } from "./make.js";
import { htmlOfStory, stretchesIn } from "./story.js";
import type { Stretch } from "./stretches.js";

/** How far a key goes from mark to mark. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Makes a sheet of paper of an element: what it returns draws a text with the marks of its reading.
 * A mark shows its reading when it is met, and its evidence when it is pressed.
 */
export function paperOf(
  sheet: HTMLElement,
  detail: HTMLElement,
): (text: string, reading: StoryReading) => void {
  let stretches: readonly Stretch[] = [];
  let reading: StoryReading | undefined;
  let pressed: HTMLElement | undefined;

  const show = (mark: HTMLElement, evidence: boolean): void => {
    const stretch = stretches[Number(mark.dataset.at)];
    if (stretch && reading) detail.replaceChildren(...detailOf(stretch.marks, reading, evidence));
  };
  const meet = ({ target }: Event): void => {
    const mark = markAt(target);
    if (mark && !pressed) show(mark, false);
  };
  sheet.addEventListener("mouseover", meet);
  sheet.addEventListener("focusin", meet);
  sheet.addEventListener("click", ({ target }) => {
    const mark = markAt(target);
    if (!mark) return;
    pressed?.setAttribute("aria-pressed", "false");
    pressed = mark === pressed ? undefined : mark;
    pressed?.setAttribute("aria-pressed", "true");
    show(mark, mark === pressed);
    mark.scrollIntoView({ block: "nearest" });
  });
  sheet.addEventListener("keydown", (event) => {
    const mark = markAt(event.target);
    if (!mark) return;
    if (event.key === "Enter" || event.key === " ") mark.click();
    else if (event.key === "Escape") pressed?.click();
    else if (!goOn(sheet, mark, STEPS[event.key])) return;
    event.preventDefault();
  });

  detail.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    pressed?.focus();
    pressed?.click();
  });

  return (text, read) => {
    reading = read;
    pressed = undefined;
    stretches = stretchesIn(text, read);
    sheet.innerHTML = htmlOfStory(stretches);
    detail.replaceChildren(
      make("p", "Point at a mark to see how it was read; press it to see the evidence."),
    );
  };
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".mark") : null;
}

/** Goes on to another mark, and tells whether there was one. */
function goOn(sheet: HTMLElement, mark: HTMLElement, step: number | undefined): boolean {
  if (step === undefined) return false;
  const marks = [...sheet.querySelectorAll<HTMLElement>("[role=button]")];
  const next = marks[Math.min(Math.max(marks.indexOf(mark) + step, 0), marks.length - 1)];
  if (!next) return false;
  mark.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
  return true;
}
