/** Waits until nothing on the page moves or fades any more. */
export async function atRest() {
  await Promise.all(movingIn(document).map(({finished}) => finished));
}

/** Not every engine looks into shadow roots by itself. */
function movingIn(root: Document | ShadowRoot): Animation[] {
  const hosts = [...root.querySelectorAll('*')];
  return [
    ...root.getAnimations(),
    ...hosts.flatMap(({shadowRoot}) =>
      shadowRoot ? movingIn(shadowRoot) : [],
    ),
  ];
}
