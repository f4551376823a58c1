/** What whoever has the case must do, each with the rule that says so. */
import type { CaseView, TaskView } from '../../../server/staff/case/caseView.ts'
import { dayText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'

const FIRST = 6

/** The day where it can be counted, and always what it counts from. Whether it was done is for the log to say. */
function Dates({ dates }: Pick<TaskView, 'dates'>) {
  const { w, language } = useDesk()
  return dates.map(({ day, words }) => (
    <p key={words}>
      {day === null ? (
        fill(w.dueAfter, { words })
      ) : (
        <>
          <strong>{fill(w.dueBy, { day: dayText(day, language) })}</strong>
          {words && ` (${words})`}
        </>
      )}
    </p>
  ))
}

function TaskList({ tasks, rules }: Pick<CaseView, 'tasks' | 'rules'>) {
  return (
    <ul className="tasks">
      {tasks.map(({ rule, text, dates }) => (
        <li key={`${rule} ${text}`}>
          <p>{text}</p>
          <Dates dates={dates} />
          <p className="cite">
            {rule} · {rules[rule]?.citation}
          </p>
        </li>
      ))}
    </ul>
  )
}

export function CaseTasks({ shown: { tasks, rules } }: { shown: CaseView }) {
  const { w } = useDesk()
  return (
    <section className="card" aria-labelledby="tasks">
      <h2 id="tasks">{w.tasks}</h2>
      {tasks.length === 0 && <p className="quiet-text">{w.noTasks}</p>}
      <TaskList tasks={tasks.slice(0, FIRST)} rules={rules} />
      {tasks.length > FIRST && (
        <details>
          <summary>{fill(w.moreTasks, { count: tasks.length - FIRST })}</summary>
          <TaskList tasks={tasks.slice(FIRST)} rules={rules} />
        </details>
      )}
    </section>
  )
}
