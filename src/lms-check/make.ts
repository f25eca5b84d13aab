type Child = Node | string | undefined;

/** Makes an element of the page: its attributes, then what is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function button(
  label: string,
  press: () => void,
  kind = '',
): HTMLButtonElement {
  const element = make('button', {type: 'button', class: kind}, label);
  element.addEventListener('click', press);
  return element;
}
