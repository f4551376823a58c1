/** What whoever has the case must do, each with the rule that says so. */
import type { CaseView } from '../../server/staffCase.ts'
import { useDesk } from './desk.tsx'
import { fill } from './words.ts'

const FIRST = 6

function TaskList({ tasks, rules }: Pick<CaseView, 'tasks' | 'rules'>) {
  return (
    <ul className="tasks">
      {tasks.map(({ rule, text }) => (
        <li key={rule}>
          <p>{text}</p>
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
