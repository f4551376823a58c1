/** What has been said so far. The question that waits for an answer stands below it, not in it. */
import type { View } from './EventForm.tsx'
import type { LogEntry, RuleRef } from './page.ts'
import type { Strings } from './strings.ts'

export function Rules({ rules }: { rules: RuleRef[] }) {
  return (
    <ul className="rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          {rule.text} <cite>{rule.citation}</cite>
        </li>
      ))}
    </ul>
  )
}

/** Where it stands is for whoever wants to know: unfolded it would push what waits for an answer out of sight. */
export function Source({ rules, t }: { rules: RuleRef[]; t: Strings }) {
  if (rules.length === 0) return null
  return (
    <details className="source">
      <summary>{t.source}</summary>
      <Rules rules={rules} />
    </details>
  )
}

/** An answer of several rules comes as lines: each is a thought of its own. */
export function Said({ text }: { text: string }) {
  return text.split('\n').map((line) => <p key={line}>{line}</p>)
}

function speaker(from: LogEntry['from'], t: Strings): string {
  return { assistant: t.fromAssistant, person: t.fromPerson, staff: t.fromStaff }[from]
}

export function Entry({ entry, t }: { entry: LogEntry; t: Strings }) {
  const kind = entry.kind ? ` entry-${entry.kind}` : ''
  return (
    <div className={`entry from-${entry.from}${kind}`} id={`m-${entry.id}`}>
      <div className="bubble">
        <span className={entry.from === 'staff' ? 'speaker' : 'visually-hidden'}>
          {speaker(entry.from, t)}{' '}
        </span>
        {entry.kind === 'answer' ? <Said text={entry.text} /> : <p>{entry.text}</p>}
        <Source rules={entry.rules} t={t} />
      </div>
    </div>
  )
}

export function Log({ page, t }: View) {
  return (
    <div id="log" className="log" role="log" aria-live="polite" aria-label={t.logLabel}>
      {page.log.map((entry) => (
        <Entry key={entry.id} entry={entry} t={t} />
      ))}
    </div>
  )
}
