/** One typed answer. The error and the help are read with the field. */
import type { Question } from './page.ts'
import type { Strings } from './strings.ts'

const LONGEST = 200

function described(question: Question): string | undefined {
  const ids = [question.help && 'value-help', question.error && 'value-error'].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

function Control({ question }: { question: Question }) {
  const shared = {
    id: 'value',
    name: 'value',
    className: 'form-input',
    maxLength: question.maxLength ?? LONGEST,
    defaultValue: question.typed ?? (question.value == null ? '' : String(question.value)),
    'aria-describedby': described(question),
    'aria-invalid': question.error ? true : undefined,
  }
  if (question.multiline) return <textarea {...shared} rows={5} />
  // Not type="number": it takes "e" and "-", changes on scrolling and hides what was typed wrong.
  if (question.kind === 'number') return <input {...shared} type="text" inputMode="numeric" maxLength={3} />
  return <input {...shared} type="text" inputMode={question.inputMode ?? 'text'} />
}

export function Field({ question, t }: { question: Question; t: Strings }) {
  return (
    <>
      <div className={question.kind === 'number' ? 'field field-number' : 'field'}>
        <Control question={question} />
      </div>
      <button type="submit" className="button button-primary">
        {t.next}
      </button>
    </>
  )
}
