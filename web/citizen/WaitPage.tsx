/** Very many begin at once: the browser works a little, or the person waits a little. Nobody is turned away. */
import { formAction, type View } from './EventForm.tsx'
import { telephone } from './Panels.tsx'
import { fill } from './strings.ts'

export function WaitPage({ page, t }: View) {
  const { wait } = page
  if (!wait) return null
  const [before, after] = t.errorCall.split('{phone}')
  const phone = page.municipality?.phone
  return (
    <div id="now">
      <h1 id="wait-title" tabIndex={-1}>
        {t.waitTitle}
      </h1>
      <p className="lead">{fill(t.waitText, { seconds: String(wait.seconds) })}</p>
      <form
        id="wait"
        method="post"
        action={formAction(page)}
        data-challenge={wait.challenge}
        data-solver={wait.solver}
      >
        {wait.fields.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="ticket" value={wait.ticket} />
        <input type="hidden" name="proof" id="proof" value="" />
        <button type="submit" className="button button-primary">
          {t.waitButton}
        </button>
      </form>
      {phone && (
        <p>
          {before}
          <a href={telephone(phone)}>{phone}</a>
          {after}
        </p>
      )}
    </div>
  )
}
