/** Free times as a list of days: weekday, date, time and place in words, so that nothing has to be worked out. */
import { Icon } from '../ui/Icon.tsx'
import { EventForm, type View } from './EventForm.tsx'
import type { Question, SlotDay, SlotTime } from './page.ts'
import { fill, type Strings } from './strings.ts'

interface ListProps {
  /** The field a pressed time is posted in: the answer's `value`, or the `slot` of a move. */
  name: 'value' | 'slot'
  t: Strings
}

/** Some units are called after their street, which the address has said already. */
const placeOf = ({ place, unit }: SlotTime): string =>
  unit && !place.includes(unit) ? `${place}, ${unit}` : place

/** The one place where all of these are, or null: said once, it leaves room for the times themselves. */
function onlyPlace(days: SlotDay[]): string | null {
  const places = new Set(days.flatMap(({ times }) => times.map(placeOf)))
  return places.size === 1 ? ([...places][0] ?? null) : null
}

function Place({ text }: { text: string }) {
  return (
    <span className="slot-place">
      <Icon name="place" />
      <span>{text}</span>
    </span>
  )
}

interface TimeProps extends ListProps {
  day: string
  time: SlotTime
  /** The place stands above the list: each button still says it to whoever cannot see that. */
  together: boolean
}

function Time({ day, time, name, t, together }: TimeProps) {
  return (
    <li>
      <button
        type="submit"
        name={name}
        value={time.value}
        className={time.current ? 'slot choice-current' : 'slot'}
      >
        <span className="visually-hidden">{day} </span>
        <span className="slot-time">
          {time.time}
          {time.current && <span className="choice-mark"> ({t.current})</span>}
        </span>
        {together ? (
          <span className="visually-hidden">, {placeOf(time)}</span>
        ) : (
          <Place text={placeOf(time)} />
        )}
      </button>
    </li>
  )
}

/** So many of one day stand open; a day of twelve times must not hide the days after it. */
const AT_ONCE = 3

function Day({ day: { day, times }, ...rest }: ListProps & { day: SlotDay; together: boolean }) {
  const [first, more] = [times.slice(0, AT_ONCE), times.slice(AT_ONCE)]
  const list = (some: SlotTime[]) =>
    some.map((time) => <Time key={time.value} {...rest} day={day} time={time} />)
  return (
    <div className="slot-day">
      <h3>{day}</h3>
      <ul>{list(first)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{fill(rest.t.slotsMore, { day, count: String(more.length) })}</summary>
          <ul>{list(more)}</ul>
        </details>
      )}
    </div>
  )
}

export function SlotList({ days, ...rest }: ListProps & { days: SlotDay[] }) {
  const place = onlyPlace(days)
  return (
    <>
      {place && (
        <p className="slots-place">
          <span className="visually-hidden">{rest.t.slotsAt} </span>
          <Place text={place} />
        </p>
      )}
      {days.map((day) => (
        <Day key={day.day} day={day} {...rest} together={place !== null} />
      ))}
    </>
  )
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
      <SlotList days={days} name="value" t={t} />
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
