type Attributes = Readonly<Record<string, string>>;

/**
 * Makes an element. Text goes in as text: nothing that people typed is ever read as markup.
 *
 * @param tag The tag name.
 * @param attributes Attributes; `class` and `aria-…` included.
 * @param children Elements or text.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Makes a button that does something when it is pressed. */
export function button(label: string, attributes: Attributes, press: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', ...attributes }, label);
  node.addEventListener('click', press);
  return node;
}
