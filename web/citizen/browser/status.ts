/** The bar at the foot of the window that speaks for the script. The words are the page's own, in its language. */

function bar(): HTMLElement | null {
  return document.getElementById('status')
}

export function clearStatus(): void {
  bar()?.replaceChildren()
}

export interface StatusButton {
  label: string
  press: () => void
}

/** Says it politely; with a button where something can be done about it. */
export function sayStatus(text: string, button?: StatusButton): void {
  const words = document.createElement('p')
  words.textContent = text
  const parts: HTMLElement[] = [words]
  if (button) {
    const control = document.createElement('button')
    control.type = 'button'
    control.className = 'button button-secondary'
    control.textContent = button.label
    control.addEventListener('click', () => {
      clearStatus()
      button.press()
    })
    parts.push(control)
  }
  bar()?.replaceChildren(...parts)
}
