/** A browser without a script: it keeps cookies, says where a request comes from, follows redirects, and posts the forms it finds. */
import { ORIGIN, type Running } from './app.ts'

export interface Form {
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly label: string }[]
  readonly inputs: readonly string[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '')
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag)
  return found ? decoded(found[1] ?? '') : undefined
}
export const wordsOf = (html: string): string =>
  decoded(html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

function formFrom(open: string, inside: string, elsewhere: string): Form {
  const tags = [...(inside + elsewhere).matchAll(/<(input|textarea|button)\b[^>]*>/g)].map(([tag]) => tag)
  const typed = tags.filter((tag) => /^<(textarea|input)/.test(tag) && attribute(tag, 'type') !== 'hidden')
  return {
    action: attribute(open, 'action') ?? '',
    fields: tags
      .filter((tag) => attribute(tag, 'type') === 'hidden')
      .map((tag) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '']),
    buttons: [...(inside + elsewhere).matchAll(/(<button\b[^>]*>)([\s\S]*?)<\/button>/g)].map(
      ([, tag = '', label = '']) => ({
        name: attribute(tag, 'name') ?? '',
        value: attribute(tag, 'value') ?? '',
        label: wordsOf(label),
      }),
    ),
    inputs: [...new Set(typed.map((tag) => attribute(tag, 'name') ?? ''))],
  }
}

export class Page {
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly html: string
  constructor(url: string, response: Response, html: string) {
    this.url = url
    this.status = response.status
    this.headers = response.headers
    this.html = html
  }

  get words(): string {
    return wordsOf(this.html)
  }

  get forms(): Form[] {
    return [...this.html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/g)].map(([, open = '', inside = '']) => {
      const id = attribute(open, 'id')
      const elsewhere = id
        ? [...this.html.matchAll(/<button\b[^>]*>[\s\S]*?<\/button>/g)].map(([one]) => one)
        : []
      return formFrom(open, inside, elsewhere.filter((one) => attribute(one, 'form') === id).join(''))
    })
  }

  /** Where the links lead, without the language they carry. */
  get links(): string[] {
    return [...this.html.matchAll(/<a\b[^>]*>/g)].map(
      ([tag]) => (attribute(tag, 'href') ?? '').split('?')[0] ?? '',
    )
  }

  /** The form of an event, told by its hidden fields or by a button that names it. */
  form(type: string, where: Readonly<Record<string, string>> = {}): Form | undefined {
    return this.forms.find(
      ({ fields, buttons }) =>
        (fields.some(([name, value]) => name === 'type' && value === type) ||
          buttons.some(({ name, value }) => name === 'type' && value === type)) &&
        Object.entries(where).every(([name, value]) => fields.some(([n, v]) => n === name && v === value)),
    )
  }

  /** The fact that the question on this page asks for. */
  get fact(): string | undefined {
    const card = /<section[^>]*id="question"[^>]*>/.exec(this.html)?.[0]
    return card ? attribute(card, 'data-fact') : undefined
  }
}

export class Browser {
  readonly app: Running
  readonly cookies = new Map<string, string>()
  page!: Page

  constructor(app: Running) {
    this.app = app
  }

  async #request(
    path: string,
    init: RequestInit,
    site: 'none' | 'same-origin' | 'cross-site',
  ): Promise<Page> {
    const response = await this.app.request(path, {
      ...init,
      headers: {
        host: new URL(ORIGIN).host,
        'sec-fetch-site': site,
        'sec-fetch-mode': 'navigate',
        ...(site === 'same-origin' && this.page ? { referer: `${ORIGIN}${this.page.url}` } : {}),
        ...(this.cookies.size > 0
          ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}),
        ...(init.headers as Record<string, string>),
      },
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    if (response.status === 303) return this.#request(response.headers.get('location') ?? '/', {}, site)
    this.page = new Page(path, response, await response.text())
    return this.page
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /max-age=0\b/i.test(line)) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }

  /** As typed into the address line, or from elsewhere. */
  open(path: string, site: 'none' | 'same-origin' | 'cross-site' = 'none'): Promise<Page> {
    return this.#request(path, {}, site)
  }

  /** A link on the page. */
  follow(href: string): Promise<Page> {
    return this.#request(href, {}, 'same-origin')
  }

  /** Posts a form as a browser does: hidden fields, what was filled in, and the button that was pressed. */
  post(
    form: Form | undefined,
    filled: readonly (readonly [string, string])[] = [],
    headers: Record<string, string> = {},
  ): Promise<Page> {
    if (!form) throw new Error(`${this.page.url} has no such form: ${this.page.words.slice(0, 600)}`)
    const body = new URLSearchParams([
      ...form.fields.map((one) => [...one]),
      ...filled.map((one) => [...one]),
    ])
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN }
    const path = form.action.split('#')[0] || '/'
    return this.#request(
      path,
      { method: 'POST', body: body.toString(), headers: { ...type, ...headers } },
      'same-origin',
    )
  }

  /** The one button of an event without anything to fill in. */
  press(type: string, where: Readonly<Record<string, string>> = {}): Promise<Page> {
    const form = this.page.form(type, where)
    return this.post(form, form?.fields.some(([name]) => name === 'type') ? [] : [['type', type]])
  }

  /** Answers the question on the page with these values. */
  answer(...values: readonly string[]): Promise<Page> {
    const { fact = '' } = this.page
    return this.post(
      this.page.form('answer', { fact }),
      values.map((value) => ['value', value]),
    )
  }
}
