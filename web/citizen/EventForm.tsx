/** One event of the conversation as a plain form: the whole page works with nothing but these. */
import type { ReactNode } from 'react'
import type { CitizenPage } from './page.ts'
import type { Strings } from './strings.ts'

/** What every part of the page is drawn from. */
export interface View {
  page: CitizenPage
  t: Strings
}

/** The part of the page to come back to; a browser keeps it over the 303, so that the question is in sight without a script. */
const RETURN_TO = '#now'

export function formAction({ municipality }: CitizenPage): string {
  if (municipality === null) throw new Error('a form needs a municipality to post to')
  return `/${municipality.id}${RETURN_TO}`
}

interface EventFormProps {
  page: CitizenPage
  /** Left out where the buttons themselves carry `name="type"`. */
  type?: string
  fields?: Record<string, string | string[]>
  className?: string
  id?: string
  /** Sent by the browser itself, also where there is a script: what comes back is a file. */
  plain?: boolean
  children?: ReactNode
}

export function EventForm({ page, type, fields = {}, className, id, plain, children }: EventFormProps) {
  // The first form begins the conversation, in the language it was drawn in.
  const hidden = Object.entries({ ...(type === undefined ? {} : { type }), ...fields, lang: page.language })
  return (
    <form
      id={id}
      method="post"
      action={formAction(page)}
      className={className}
      autoComplete="off"
      noValidate
      data-plain={plain || undefined}
    >
      {children}
      {hidden.flatMap(([name, values]) =>
        [values]
          .flat()
          .map((value) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />),
      )}
    </form>
  )
}
