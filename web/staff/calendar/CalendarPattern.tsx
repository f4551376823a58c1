/** The fields of what is to be published: whose, what, where, and when. */
import { useId } from 'react'
import type { CalendarWeek } from '../../../server/staff/calendar/week.ts'
import { Choice } from '../Choice.tsx'
import { useDesk } from '../desk.tsx'
import type { Draft } from './CalendarPublish.tsx'

interface Props {
  readonly week: CalendarWeek
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

const FORMS = ['inPerson', 'phone', 'either'] as const
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

export function CalendarPattern({ week: { publish, today }, draft, onChange }: Props) {
  const { w } = useDesk()
  const id = useId()
  const unit = publish.units.find((one) => one.id === draft.unit)
  const doctor = publish.colleagues.find((one) => one.id === draft.staffId)?.doctor ?? false
  const kinds = (unit?.kinds ?? []).filter((kind) => kind !== 'doctor' || doctor)
  const atUnit = (next: string): void => {
    const there = publish.units.find((one) => one.id === next)?.kinds ?? []
    const [first] = there
    onChange({ unit: next, ...(there.includes(draft.kind) || !first ? {} : { kind: first }) })
  }
  return (
    <>
      <div className="calendar-fields">
        <div>
          <label htmlFor={`${id}single`}>{w.calendar.what}</label>
          <select
            id={`${id}single`}
            className="form-input"
            value={draft.single ? 'one' : 'pattern'}
            onChange={(event) => onChange({ single: event.target.value === 'one' })}
          >
            <option value="pattern">{w.calendar.pattern}</option>
            <option value="one">{w.calendar.one}</option>
          </select>
        </div>
        <Choice
          label={w.calendar.colleague}
          value={draft.staffId}
          options={publish.colleagues.map((one) => ({ value: one.id, label: one.name }))}
          onChoose={(staffId) => onChange({ staffId })}
        />
        <Choice
          label={w.calendar.unit}
          value={draft.unit}
          options={publish.units.map((one) => ({ value: one.id, label: one.name }))}
          onChoose={atUnit}
        />
        <Choice
          label={w.calendar.kind}
          value={kinds.includes(draft.kind) ? draft.kind : ''}
          options={kinds.map((kind) => ({ value: kind, label: w.kinds[kind] }))}
          none={kinds.includes(draft.kind) ? undefined : w.work.choose}
          required
          onChoose={(kind) => {
            if (kind) onChange({ kind })
          }}
        />
        <Choice
          label={w.calendar.form}
          value={draft.talkForm}
          options={FORMS.map((form) => ({ value: form, label: w.calendar.forms[form] }))}
          onChoose={(talkForm) => {
            if (talkForm) onChange({ talkForm })
          }}
        />
        <div>
          <label htmlFor={`${id}first`}>{draft.single ? w.calendar.day : w.calendar.first}</label>
          <input
            id={`${id}first`}
            className="form-input"
            type="date"
            required
            min={today}
            value={draft.first}
            onChange={({ target: { value } }) =>
              onChange({ first: value, ...(draft.last < value ? { last: value } : {}) })
            }
          />
        </div>
        {!draft.single && (
          <div>
            <label htmlFor={`${id}last`}>{w.calendar.last}</label>
            <input
              id={`${id}last`}
              className="form-input"
              type="date"
              required
              min={draft.first}
              value={draft.last}
              onChange={(event) => onChange({ last: event.target.value })}
            />
          </div>
        )}
        <div>
          <label htmlFor={`${id}from`}>{w.calendar.from}</label>
          <input
            id={`${id}from`}
            className="form-input"
            type="time"
            required
            value={draft.from}
            onChange={(event) => onChange({ from: event.target.value })}
          />
        </div>
        {!draft.single && (
          <div>
            <label htmlFor={`${id}to`}>{w.calendar.to}</label>
            <input
              id={`${id}to`}
              className="form-input"
              type="time"
              required
              value={draft.to}
              onChange={(event) => onChange({ to: event.target.value })}
            />
          </div>
        )}
        <Minutes
          label={w.calendar.minutes}
          value={draft.minutes}
          min={5}
          max={480}
          onWrite={(minutes) => onChange({ minutes })}
        />
        {!draft.single && (
          <Minutes
            label={w.calendar.buffer}
            value={draft.buffer}
            min={0}
            max={240}
            onWrite={(buffer) => onChange({ buffer })}
          />
        )}
      </div>
      {!draft.single && (
        <>
          <fieldset className="calendar-weekdays">
            <legend>{w.calendar.weekdays}</legend>
            {DAYS.map((day) => (
              <div key={day}>
                <input
                  id={`${id}day${day}`}
                  className="form-checkbox"
                  type="checkbox"
                  checked={draft.weekdays.includes(day)}
                  onChange={({ target: { checked } }) =>
                    onChange({
                      weekdays: checked
                        ? [...draft.weekdays, day].toSorted()
                        : draft.weekdays.filter((one) => one !== day),
                    })
                  }
                />
                <label htmlFor={`${id}day${day}`}>{w.calendar.weekdayNames[day]}</label>
              </div>
            ))}
          </fieldset>
          <div>
            <label htmlFor={`${id}except`}>{w.calendar.except}</label>
            <p id={`${id}exceptHint`} className="quiet-text">
              {w.calendar.exceptHint}
            </p>
            <input
              id={`${id}except`}
              className="form-input"
              value={draft.except}
              pattern="\s*(\d{4}-\d{2}-\d{2}([\s,;]+|$))*"
              autoComplete="off"
              aria-describedby={`${id}exceptHint`}
              onChange={(event) => onChange({ except: event.target.value })}
            />
          </div>
        </>
      )}
      {publish.override && (
        <div>
          <label htmlFor={`${id}override`}>{w.calendar.override}</label>
          <p id={`${id}overrideHint`} className="quiet-text">
            {w.calendar.overrideHint}
          </p>
          <input
            id={`${id}override`}
            className="form-input"
            maxLength={500}
            value={draft.override}
            autoComplete="off"
            aria-describedby={`${id}overrideHint`}
            onChange={(event) => onChange({ override: event.target.value })}
          />
        </div>
      )}
    </>
  )
}

interface MinutesProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onWrite: (minutes: number) => void
}

function Minutes({ label, value, min, max, onWrite }: MinutesProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="form-input"
        type="number"
        required
        min={min}
        max={max}
        step={5}
        value={value}
        onChange={(event) => onWrite(event.target.valueAsNumber || 0)}
      />
    </div>
  )
}
