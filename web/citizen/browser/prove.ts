/** In a rush the server asks for a little work. What does it is loaded only then, from our own server. */

interface Solver {
  solve(form: HTMLFormElement): Promise<void>
}

/** Without a secure context there is nothing to compute with: the button of the page remains. */
export function prove(): void {
  const form = document.getElementById('wait')
  const solver = form?.dataset.solver
  if (!(form instanceof HTMLFormElement) || !solver || !window.isSecureContext) return
  void import(/* @vite-ignore */ solver).then((loaded: Solver) => loaded.solve(form))
}
