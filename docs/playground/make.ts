/** Makes an element that holds a text and other elements. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  ...children: Element[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(text, ...children);
  return element;
}
