/** Keeps a person at the keyboard on the page when what had the focus goes away with what it stood in. */

/** Once React has drawn what is left, gives the focus to the element of this id; only where nothing else has it. */
export function focusIfLost(id: string): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) document.getElementById(id)?.focus();
  });
}
