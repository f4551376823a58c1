/** Free times as a list of days: weekday, date, time and place in words, so that nothing has to be worked out. */
import { Icon } from '../ui/Icon.tsx'
import { EventForm, type View } from './EventForm.tsx'
import type { Question, SlotDay } from './page.ts'

/** `name` is the field a pressed time is posted in: the answer's `value`, or the `slot` of a move. */
export function SlotList({ days, name }: { days: SlotDay[]; name: 'value' | 'slot' }) {
  return days.map(({ day, times }) => (
    <div key={day} className="slot-day">
      <h3>{day}</h3>
      <ul>
        {times.map((time) => (
          <li key={time.value}>
            <button type="submit" name={name} value={time.value} className="slot">
              <span className="visually-hidden">{day} </span>
              <span className="slot-time">{time.time}</span>
              <span className="slot-place">
                <Icon name="place" />
                <span>
                  {time.place}
                  {time.unit && time.unit !== time.place && <span className="slot-unit">, {time.unit}</span>}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  ))
}

export function SlotChoice({ question, t }: { question: Question; t: View['t'] }) {
  const days = question.slots ?? []
  if (days.length === 0) {
    return (
      <>
        <SlotFilters question={question} t={t} />
        <p>{t.slotEmpty}</p>
        <button type="submit" name="value" value="none" className="button button-primary">
          {t.next}
        </button>
      </>
    )
  }
  return (
    <>
      <SlotFilters question={question} t={t} />
      <SlotList days={days} name="value" />
      <button type="submit" name="value" value="none" className="choice choice-other">
        <span className="choice-label">{t.slotNone}</span>
      </button>
    </>
  )
}

const FILTER_FORM = 'filter'

/** The form of the filters stands beside the answer's, the buttons inside it, under the question: forms do not nest. */
export function SlotFilterForm({ page, question }: View & { question: Question }) {
  if (!question.filters?.length) return null
  return <EventForm page={page} type="filter" id={FILTER_FORM} />
}

function SlotFilters({ t, question }: Pick<View, 't'> & { question: Question }) {
  if (!question.filters?.length) return null
  return (
    <div className="filters">
      <span>{t.filters}</span>
      {question.filters.map(({ value, label, active }) => (
        <button
          key={value}
          type="submit"
          form={FILTER_FORM}
          name="filter"
          value={value}
          className="filter"
          aria-pressed={active}
        >
          {label}
          {active && <Icon name="close" />}
        </button>
      ))}
    </div>
  )
}
