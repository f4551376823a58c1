/** The answers with what follows from each and why, and what is not known. */
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'

export function RuleList({ ids, rules }: { ids: readonly string[]; rules: CaseView['rules'] }) {
  const { w } = useDesk()
  return (
    <ul className="rules">
      {ids.map((id) => {
        const rule = rules[id]
        if (!rule) return null
        return (
          <li key={id}>
            <p>
              <strong>{rule.title}</strong> <span className="rule-id">{id}</span>
            </p>
            <p>{rule.text}</p>
            <p className="cite">
              {fill(w.when, { when: rule.when })}
              <br />
              {rule.citation}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function Follows({ ids, rules, words }: { ids: readonly string[]; rules: CaseView['rules']; words: string }) {
  if (ids.length === 0) return null
  return (
    <details>
      <summary>{fill(words, { count: ids.length })}</summary>
      <RuleList ids={ids} rules={rules} />
    </details>
  )
}

export function CaseAnswers({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  return (
    <>
      <section className="card" aria-labelledby="answers">
        <h2 id="answers">{w.answers}</h2>
        <dl className="answers">
          {shown.answers.map((one) => (
            <div key={one.fact}>
              <dt>{one.label}</dt>
              <dd>
                <p className="answer">
                  {one.value}
                  {one.secondHand && <span className="mark">{w.secondHand}</span>}
                </p>
                <Follows ids={one.rules} rules={shown.rules} words={w.follows} />
              </dd>
            </div>
          ))}
        </dl>
        <div className="general">
          <Follows ids={shown.general} rules={shown.rules} words={w.general} />
        </div>
        <p className="cite">{fill(w.standard, { name: shown.standard })}</p>
      </section>
      <section className="card" aria-labelledby="unknown">
        <h2 id="unknown">{w.unknown}</h2>
        {shown.unknown.length === 0 && <p className="quiet-text">{w.nothingUnknown}</p>}
        <dl className="answers">
          {shown.unknown.map((one) => (
            <div key={one.fact}>
              <dt>{one.label}</dt>
              <dd>
                <p className="answer">{w.how[one.how]}</p>
                <Follows ids={one.rules} rules={shown.rules} words={w.follows} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
