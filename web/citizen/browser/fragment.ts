/** The only place where text becomes elements: one named policy, for pages of our own server alone. */

interface TrustedPolicy {
  createHTML(html: string): string
}

declare global {
  interface Window {
    trustedTypes?: {
      createPolicy(name: string, rules: { createHTML: (html: string) => string }): TrustedPolicy
    }
  }
}

const policy: TrustedPolicy = window.trustedTypes?.createPolicy('fjorten', {
  createHTML: (html) => html,
}) ?? {
  createHTML: (html) => html,
}

/** Scripts in it do not run; a text that is no page of ours has no `data-kind`. */
export function parsePage(html: string): Document | null {
  const page = new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
  return page.body.dataset.kind ? page : null
}
