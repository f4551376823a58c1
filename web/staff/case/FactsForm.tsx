/** A person's answers as a form. What is not answered stays open: nothing here is required. */
import { type FormEvent, useState } from 'react'
import type { Facts } from '../../../machines/facts.ts'
import type { FormField } from '../../../server/staff/standards/standards.ts'
import { useDesk } from '../desk.tsx'

interface Props {
  readonly fields: readonly FormField[]
  readonly facts: Facts
  readonly onCompare: (facts: Facts) => void
}

type Draft = Readonly<Record<string, unknown>>

export function FactsForm({ fields, facts, onCompare }: Props) {
  const { w } = useDesk()
  const [draft, setDraft] = useState<Draft>(facts)
  const put = (fact: string, value: unknown): void => {
    const { [fact]: _, ...others } = draft
    setDraft(value === undefined ? others : { ...others, [fact]: value })
  }
  const send = (event: FormEvent): void => {
    event.preventDefault()
    onCompare(draft as Facts)
  }
  return (
    <details className="card facts">
      <summary>{w.standards.answers}</summary>
      <form onSubmit={send}>
        <div className="facts-fields">
          {fields.map((field) => (
            <Field
              key={field.fact}
              field={field}
              value={draft[field.fact]}
              onValue={(value) => put(field.fact, value)}
            />
          ))}
        </div>
        <button type="submit" className="button button-primary">
          {w.standards.compare}
        </button>
      </form>
    </details>
  )
}

interface FieldProps {
  readonly field: FormField
  readonly value: unknown
  readonly onValue: (value: unknown) => void
}

function Field({ field, value, onValue }: FieldProps) {
  const { w } = useDesk()
  if (field.kind === 'several') return <Several field={field} value={value} onValue={onValue} />
  if (field.kind === 'number')
    return (
      <label>
        {field.label}
        <input
          type="number"
          min={0}
          max={110}
          className="form-input"
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => onValue(target.value === '' ? undefined : target.valueAsNumber)}
        />
      </label>
    )
  return (
    <label>
      {field.label}
      <select
        className="form-input"
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onValue(target.value || undefined)}
      >
        <option value="">{w.standards.open}</option>
        {field.options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Several({ field, value, onValue }: FieldProps) {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  const toggle = (code: string, on: boolean): void => {
    const next = on ? [...chosen, code] : chosen.filter((one) => one !== code)
    onValue(next.length > 0 ? next : undefined)
  }
  return (
    <fieldset className="facts-several">
      <legend>{field.label}</legend>
      {field.options.map((one) => (
        <span key={one.value}>
          <input
            id={`${field.fact}-${one.value}`}
            type="checkbox"
            className="form-checkbox"
            checked={chosen.includes(one.value)}
            onChange={({ target }) => toggle(one.value, target.checked)}
          />
          <label htmlFor={`${field.fact}-${one.value}`}>{one.label}</label>
        </span>
      ))}
    </fieldset>
  )
}
