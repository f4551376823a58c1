/** How the enquiry came and when: what has to be known before the first question. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { CHANNELS, type Channel, FREE_MINUTES } from '../../../machines/enquiry.ts'
import { ApiProblem } from '../api.ts'
import { instantOfWall, type Language, wallOf } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'
import { beginEnquiry, type NewEnquiry } from './enquiryApi.ts'

const WRITTEN = new Set<Channel>(['digitalPost', 'letter'])
const MINUTE_MS = 60_000

/** The field that is wrong, and why. */
interface Fault {
  readonly field: 'wishedAt' | 'reason'
  readonly text: string
}

const isLate = (wall: string): boolean => {
  const at = instantOfWall(wall)
  return at !== null && Date.now() - Date.parse(at) > FREE_MINUTES * MINUTE_MS
}

function refusedField(error: unknown, w: Words): Fault | null {
  if (!(error instanceof ApiProblem)) return null
  const { field, identifiers } = error.body
  if (error.code === 'identifier-found' && Array.isArray(identifiers)) {
    const found = identifiers.map(({ text }) => `“${text}”`).join(', ')
    return { field: 'reason', text: fill(w.enquiry.identifiers, { found }) }
  }
  if (error.code !== 'bad-value') return null
  return field === 'reason'
    ? { field, text: w.enquiry.needReason }
    : { field: 'wishedAt', text: w.enquiry.badTime }
}

export function EnquiryStart({ onBegun }: { onBegun: () => void }) {
  const { w, language: own } = useDesk()
  const [channel, setChannel] = useState<Channel>('phone')
  const [language, setLanguage] = useState<Language>(own)
  const [wished, setWished] = useState('')
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)
  const beginning = useMutation({
    mutationFn: (enquiry: NewEnquiry) => beginEnquiry(enquiry),
    onSuccess: onBegun,
    onError: (error) => wrong(refusedField(error, w)),
  })
  const wrong = (found: Fault | null): void => {
    setFault(found)
    if (found) document.getElementById(`enquiry-${found.field}`)?.focus()
  }
  const late = isLate(wished)
  const faultOf = (at: string | null): Fault | null => {
    if (wished === '' && WRITTEN.has(channel)) return { field: 'wishedAt', text: w.enquiry.needTime }
    if (wished !== '' && at === null) return { field: 'wishedAt', text: w.enquiry.badTime }
    return late && reason.trim() === '' ? { field: 'reason', text: w.enquiry.needReason } : null
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const at = wished === '' ? null : instantOfWall(wished)
    const found = faultOf(at)
    wrong(found)
    if (found) return
    beginning.mutate({
      channel,
      language,
      ...(at ? { wishedAt: at } : {}),
      ...(late ? { reason: reason.trim() } : {}),
    })
  }
  const errorOf = (field: Fault['field']) =>
    fault?.field === field
      ? { 'aria-invalid': true, 'aria-describedby': `enquiry-${field}-hint enquiry-${field}-error` }
      : { 'aria-describedby': `enquiry-${field}-hint` }
  return (
    <form className="card enquiry-start" onSubmit={submit} noValidate>
      <p>{w.enquiry.intro}</p>
      <Radios
        name="channel"
        legend={w.enquiry.channel}
        values={CHANNELS}
        labels={w.enquiry.channels}
        chosen={channel}
        onChoose={setChannel}
      />
      <Radios
        name="language"
        legend={w.enquiry.language}
        values={['da', 'en']}
        labels={w.enquiry.languages}
        chosen={language}
        onChoose={setLanguage}
      />
      <div>
        <label htmlFor="enquiry-wishedAt">{w.enquiry.wishedAt}</label>
        <span id="enquiry-wishedAt-hint" className="form-hint">
          {WRITTEN.has(channel) ? w.enquiry.writtenHint : w.enquiry.wishedHint}
        </span>
        <input
          id="enquiry-wishedAt"
          type="datetime-local"
          className="form-input"
          max={wallOf(Date.now())}
          value={wished}
          onChange={({ target }) => setWished(target.value)}
          {...errorOf('wishedAt')}
        />
        <FaultText fault={fault} field="wishedAt" />
      </div>
      {late && (
        <div>
          <label htmlFor="enquiry-reason">{w.enquiry.reason}</label>
          <span id="enquiry-reason-hint" className="form-hint">
            {w.enquiry.reasonHint}
          </span>
          <input
            id="enquiry-reason"
            className="form-input"
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            {...errorOf('reason')}
          />
          <FaultText fault={fault} field="reason" />
        </div>
      )}
      {beginning.error && !fault && (
        <p className="notice notice-error" role="alert">
          {problemText(beginning.error, w)}
        </p>
      )}
      <button type="submit" className="button button-primary" disabled={beginning.isPending}>
        {beginning.isPending ? w.enquiry.beginning : w.enquiry.begin}
      </button>
    </form>
  )
}

function FaultText({ fault, field }: { fault: Fault | null; field: Fault['field'] }) {
  if (fault?.field !== field) return null
  return (
    <p id={`enquiry-${field}-error`} className="enquiry-fault" role="alert">
      {fault.text}
    </p>
  )
}

interface RadiosProps<T extends string> {
  readonly name: string
  readonly legend: string
  readonly values: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

function Radios<T extends string>({ name, legend, values, labels, chosen, onChoose }: RadiosProps<T>) {
  return (
    <fieldset className="enquiry-radios">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  )
}
