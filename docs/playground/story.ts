import type { StoryReading } from "newsdesk";
import { detailOf } from "./detail.js";
import { make } from "./make.js";
import { marksOf, type Stretch, stretchesOf } from "./marks.js";

/** Draws the pasted text with its marks; a mark shows its reading when it is met, its evidence when it is pressed. */
export function drawStory(
  text: string,
  reading: StoryReading,
  paper: HTMLElement,
  detail: HTMLElement,
): void {
  const show = (stretch: Stretch, evidence: boolean) =>
    detail.replaceChildren(...detailOf(stretch.marks, reading.bundle, evidence));
  let pressed: HTMLElement | undefined;

  const drawn = stretchesOf(text, marksOf(reading)).map((stretch) => {
    if (stretch.marks.length === 0) return document.createTextNode(stretch.text);
    const mark = make("span", stretch.text);
    mark.className = ["mark", ...new Set(stretch.marks.map(({ kind }) => kind))].join(" ");
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-pressed", "false");
    mark.tabIndex = -1;
    mark.onmouseenter = () => pressed ?? show(stretch, false);
    mark.onfocus = () => pressed ?? show(stretch, false);
    mark.onclick = () => {
      const isPressed = mark !== pressed;
      pressed?.setAttribute("aria-pressed", "false");
      mark.setAttribute("aria-pressed", String(isPressed));
      pressed = isPressed ? mark : undefined;
      show(stretch, isPressed);
    };
    return mark;
  });

  paper.replaceChildren(...drawn);
  detail.replaceChildren(
    make("p", "Point at a mark to see how it was read; press it to see the evidence."),
  );

  const marks = drawn.filter((node) => node instanceof HTMLElement);
  if (marks[0]) marks[0].tabIndex = 0;
  paper.onkeydown = (event) => {
    const at = marks.indexOf(event.target as HTMLElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") marks[at]?.click();
    else if (step === undefined) return;
    const next = step && marks[at + step];
    if (next) {
      for (const mark of marks) mark.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
    event.preventDefault();
  };
}
