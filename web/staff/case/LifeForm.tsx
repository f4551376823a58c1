/** One deed as a small form. What was written stays until it is written in the case, whatever colleagues do meanwhile. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { LifeView } from '../../../server/staff/case/life.ts'
import { useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'
import { LetterPreviewCard } from './LetterPreviewCard.tsx'
import { LifeRefused, MissingList } from './LifeRefused.tsx'
import { type LetterAsk, writeDeed } from './lifeApi.ts'
import {
  beginning,
  deedFrom,
  emptyFields,
  type FormField,
  type FormKind,
  formOf,
  type Values,
} from './lifeForms.ts'
import { useLifeDraft } from './useLifeDraft.ts'

export const nameOf = (kind: FormKind, w: Words): string =>
  kind === 'identityConfirmed' ? w.life.identity : w.life.acts[kind]

interface Props {
  readonly shown: CaseView
  readonly kind: FormKind
  readonly life: LifeView
  readonly onDone: () => void
}

export function LifeForm({ shown, kind, life, onDone }: Props) {
  const { id: caseId } = shown
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const fields = formOf(kind, life, w)
  const draft = useLifeDraft(shown, kind)
  const [values, setValues] = useState<Values>(() => ({ ...beginning(fields, life.today), ...draft.kept }))
  const put = (name: string, value: unknown): void => {
    const next = { ...values, [name]: value }
    setValues(next)
    const unkept = new Set(fields.filter((field) => field.unkept).map((field) => field.name))
    draft.keep(Object.fromEntries(Object.entries(next).filter(([field]) => !unkept.has(field))))
  }
  const deed = deedFrom(kind, fields, values, life)
  const writing = useMutation({
    mutationFn: () => writeDeed(caseId, life.version, deed),
    onSuccess: (now) => {
      draft.drop()
      queries.setQueryData(['case', caseId, 'life'], now)
      say(fill(w.life.recorded, { what: nameOf(kind, w) }))
      onDone()
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['case', caseId] }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const empty = emptyFields(fields, values)
    setUnfilled(empty)
    if (empty.length === 0 && !writing.isPending) writing.mutate()
  }
  const [unfilled, setUnfilled] = useState<readonly string[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [])
  const previewed = kind === 'letterMade'
  return (
    <form ref={form} className="life-form" onSubmit={submit} aria-label={nameOf(kind, w)}>
      <h4>{nameOf(kind, w)}</h4>
      {fields
        .filter(({ shownIf }) => !shownIf || shownIf(values))
        .map((field) => (
          <Field
            key={field.name}
            field={field}
            value={values[field.name]}
            onValue={(value) => put(field.name, value)}
          />
        ))}
      {unfilled.length > 0 && <MissingList names={unfilled} />}
      {unfilled.length === 0 && writing.error && <LifeRefused error={writing.error} />}
      {previewed && <LetterPreviewCard caseId={caseId} ask={letterAskOf(deed)} />}
      <div className="life-form-acts">
        <button type="submit" className="button button-primary" disabled={writing.isPending}>
          {writing.isPending ? w.life.sending : w.life.record}
        </button>
        <button type="button" className="button button-secondary" onClick={onDone}>
          {w.life.cancel}
        </button>
      </div>
      {draft.kept && <p className="quiet-text">{draft.saved ? w.work.draftSaved : w.life.notKept}</p>}
    </form>
  )
}

const letterAskOf = (deed: unknown): LetterAsk => {
  const { way, to = '', expectedOn = null } = deed as Partial<LetterAsk>
  return { way: way ?? 'letter', to, expectedOn }
}

interface FieldProps {
  readonly field: FormField
  readonly value: unknown
  readonly onValue: (value: unknown) => void
}

function Field({ field, value, onValue }: FieldProps) {
  const { w } = useDesk()
  const id = useId()
  const { as, label, hint, choices = [] } = field
  if (as === 'several') return <Several field={field} value={value} onValue={onValue} />
  if (as === 'yes')
    return (
      <div className="life-check">
        <input
          id={id}
          type="checkbox"
          className="form-checkbox"
          checked={value === true}
          onChange={({ target }) => onValue(target.checked)}
        />
        <label htmlFor={id}>{label}</label>
      </div>
    )
  const text = typeof value === 'string' ? value : ''
  const common = {
    id,
    className: 'form-input',
    value: text,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
  }
  return (
    <div className="life-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="form-hint">
          {hint}
        </p>
      )}
      {as === 'text' && (
        <textarea
          {...common}
          rows={3}
          maxLength={field.name.startsWith('notes.') ? 1300 : 4000}
          onChange={({ target }) => onValue(target.value)}
        />
      )}
      {as === 'line' && (
        <input
          {...common}
          type="text"
          maxLength={500}
          autoComplete="off"
          onChange={({ target }) => onValue(target.value)}
        />
      )}
      {as === 'day' && <input {...common} type="date" onChange={({ target }) => onValue(target.value)} />}
      {as === 'choice' && (
        <select {...common} onChange={({ target }) => onValue(target.value)}>
          <option value="">{w.life.choose}</option>
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

function Several({ field: { label, choices = [] }, value, onValue }: FieldProps) {
  const id = useId()
  const chosen = Array.isArray(value) ? (value as string[]) : []
  return (
    <fieldset className="life-several">
      <legend>{label}</legend>
      {choices.map((one) => (
        <div key={one.value} className="life-check">
          <input
            id={`${id}${one.value}`}
            type="checkbox"
            className="form-checkbox"
            checked={chosen.includes(one.value)}
            onChange={({ target }) =>
              onValue(target.checked ? [...chosen, one.value] : chosen.filter((each) => each !== one.value))
            }
          />
          <label htmlFor={`${id}${one.value}`}>{one.label}</label>
        </div>
      ))}
    </fieldset>
  )
}
