/** Where the case stands in its life, its deadlines, and what may be written next. */
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ClockView } from '../../../machines/lifeClocks.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { LifeView } from '../../../server/staff/case/life.ts'
import { dateText, nextText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { fill } from '../words.ts'
import { LifeForm, nameOf } from './LifeForm.tsx'
import { letterAddress, lifeOf } from './lifeApi.ts'
import { canBeFilled, type FormKind, formOf } from './lifeForms.ts'
import { nextAct } from './lifeNext.ts'
import { hasBegun } from './useLifeDraft.ts'

export function CaseLife({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  const { data: life, ...found } = useQuery({
    queryKey: ['case', shown.id, 'life'],
    queryFn: ({ signal }) => lifeOf(shown.id, signal),
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <section className="card life" aria-labelledby="life">
      <h2 id="life">{w.life.title}</h2>
      {found.isPending && <p className="quiet-text">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {life && (
        <>
          <Standing life={life} />
          <Clocks clocks={life.clocks} />
          <Decisions life={life} caseId={shown.id} />
          {shown.status === 'open' && <Acts life={life} shown={shown} />}
        </>
      )}
    </section>
  )
}

function Standing({ life }: { life: LifeView }) {
  const { w, language } = useDesk()
  const { next } = life
  return (
    <div className="life-standing">
      <p>
        <span className="quiet-text">{w.life.stage}:</span> <strong>{w.life.stages[life.stage]}</strong>
        {life.path === 'named' && <> · {w.life.guarantees[life.guarantee]}</>}
      </p>
      {next && (
        <p className={next.by < life.today ? 'life-late' : undefined}>
          {fill(w.life.next, {
            what: nextText({ what: 'duty', duty: next.what }, w),
            day: dateText(next.by, language),
          })}
        </p>
      )}
      {life.exceptions.map(({ what, owner, rules }) => (
        <p key={what}>
          {w.life.exceptions[what]} {owner && fill(w.life.owner, { name: owner })}{' '}
          {rules.length > 0 && <span className="cite">{rules.join(', ')}</span>}
        </p>
      ))}
    </div>
  )
}

const isFollowUp = ({ id }: ClockView): boolean => id === 'followUp1' || id === 'followUp6'

function Clocks({ clocks }: { clocks: readonly ClockView[] }) {
  const { w } = useDesk()
  const followUps = clocks.filter(isFollowUp)
  const others = clocks.filter((one) => !isFollowUp(one))
  return (
    <>
      {others.length > 0 && <ClockList title={w.life.clocks} clocks={others} />}
      {followUps.length > 0 && <ClockList title={w.life.followUps} clocks={followUps} />}
    </>
  )
}

/** Their own words say what the day is. */
const ON_THE_DAY = new Set<string>(['committee', 'complaintUntil'])

function ClockList({ title, clocks }: { title: string; clocks: readonly ClockView[] }) {
  const { w, language } = useDesk()
  return (
    <>
      <h3>{title}</h3>
      <ul className="life-clocks">
        {clocks.map(({ id, state, due, by, metOn, rules, whose }) => (
          <li key={id} className={`life-clock clock-${state}`}>
            <p>
              <strong>{w.life.clocksNamed[id]}</strong>
              {due && (
                <>
                  {' '}
                  {fill(ON_THE_DAY.has(id) ? '{day}' : w.life.clockDue, {
                    day: dateText((whose === 'theirs' ? by : due) ?? due, language),
                  })}
                </>
              )}{' '}
              · <span className="mark">{w.life.clockStates[state]}</span>
            </p>
            {metOn && <p className="quiet-text">{fill(w.life.metOn, { day: dateText(metOn, language) })}</p>}
            {by && by !== due && state === 'running' && whose === 'ours' && (
              <p className="quiet-text">{fill(w.life.planBy, { day: dateText(by, language) })}</p>
            )}
            {rules.length > 0 && <p className="cite">{rules.join(', ')}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Decisions({ life: { decisions, letters }, caseId }: { life: LifeView; caseId: string }) {
  const { w, language } = useDesk()
  if (decisions.length === 0) return null
  return (
    <>
      <h3>{w.life.decisions}</h3>
      <ul className="life-decisions">
        {decisions.map((one) => (
          <li key={one.n}>
            <p>
              {fill(w.life.decisionLine, {
                outcome: w.life.outcomes[one.outcome],
                level: one.level ? `: ${w.life.levels[one.level].toLowerCase()}` : '',
                body: w.life.bodies[one.body].toLowerCase(),
                day: dateText(one.on, language),
              })}
            </p>
            <p className="quiet-text">
              {one.deliveredOn === null
                ? w.life.notReached
                : fill(one.orally ? w.life.reachedOrally : w.life.reached, {
                    day: dateText(one.deliveredOn, language),
                  })}
            </p>
          </li>
        ))}
        {letters.map(({ n, way, state, stateOn, why }) => (
          <li key={`letter ${n}`}>
            <p>
              {fill(w.life.letterTitle, { n, way: w.life.ways[way] })} · {w.life.letterStates[state]}
              {stateOn && ` ${dateText(stateOn, language)}`}
              {why && `: ${why}`}
            </p>
            <a href={letterAddress(caseId, n)} target="_blank" rel="noreferrer">
              {w.life.letterOpen}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Acts({ life, shown }: { life: LifeView; shown: CaseView }) {
  const { w } = useDesk()
  const [chosen, setChosen] = useState<FormKind | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const done = (): void => {
    setChosen(null)
    // Whoever works by keys goes on where they were, not at the top of the page.
    list.current?.focus()
  }
  const now: FormKind[] = [
    ...(life.path === 'named' && !life.identityConfirmed ? (['identityConfirmed'] as const) : []),
    ...life.possible
      .filter(({ what, missing }) => missing.length === 0 && canBeFilled(formOf(what, life, w)))
      .map(({ what }) => what),
  ]
  const { act: first, blocked } = nextAct(life, now)
  const later = life.possible.filter(({ missing }) => missing.length > 0)
  return (
    <>
      <h3 id="life-possible">{w.life.possible}</h3>
      <p className="quiet-text">{w.life.possibleIntro}</p>
      {blocked && (
        <p className="life-blocked">
          {fill(w.life.blocked, {
            act: w.life.acts[blocked.what],
            what: blocked.missing.map((one) => w.life.lacking[one]).join(', '),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields. */}
      <div ref={list} tabIndex={-1} role="group" aria-labelledby="life-possible" className="life-acts">
        {now
          .toSorted((a, b) => Number(b === first) - Number(a === first))
          .map((kind) => (
            <button
              key={kind}
              type="button"
              className={kind === first ? 'button button-primary' : 'button button-secondary'}
              aria-expanded={chosen === kind}
              onClick={() => setChosen(chosen === kind ? null : kind)}
            >
              {nameOf(kind, w)}
              {hasBegun(shown, kind) && chosen !== kind && ` (${w.life.begun})`}
            </button>
          ))}
      </div>
      {chosen && <LifeForm key={chosen} shown={shown} kind={chosen} life={life} onDone={done} />}
      {later.length > 0 && (
        <details>
          <summary>{fill(w.life.notNow, { count: later.length })}</summary>
          <ul className="life-later">
            {later.map(({ what, missing }) => (
              <li key={what}>
                {w.life.acts[what]}:{' '}
                {fill(w.life.lacks, { what: missing.map((one) => w.life.lacking[one]).join(', ') })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
