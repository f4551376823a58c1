/** One rule that comes, goes or differs: what it was and what it becomes, only the parts that are not the same. */
import type { Doing, RuleChangeView, RuleSide } from '../../../server/staff/standards/editionChanges.ts'
import { useDesk } from '../desk.tsx'
import type { Words } from '../words.ts'

function doingText({ do: what, what: of }: Doing, w: Words): string {
  const named =
    what === 'appointment'
      ? w.kinds[of as keyof Words['kinds']]
      : what === 'flag'
        ? w.flags[of as keyof Words['flags']]
        : what === 'route'
          ? w.routes[of as keyof Words['routes']]
          : of
  return named ? `${w.does[what]}: ${named}` : w.does[what]
}

type Line = readonly [label: string, text: string]

/** The lines of one side, by the part they show. */
function linesOf({ title, text, when, does, citation }: RuleSide, w: Words): readonly Line[] {
  return [
    [w.changes.title, title],
    [w.standards.says, text],
    [w.standards.when, when],
    [w.standards.does, does.map((one) => doingText(one, w)).join(' · ') || '–'],
    [w.changes.source, citation],
  ]
}

function Side({ label, lines, kind }: { label: string; lines: readonly Line[]; kind: 'was' | 'becomes' }) {
  return (
    <div className={`change-side change-${kind}`}>
      <h4>{label}</h4>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

export function ChangedRule({ rule: { id, title, what, parts, before, after } }: { rule: RuleChangeView }) {
  const { w } = useDesk()
  const was = before ? linesOf(before, w) : []
  const becomes = after ? linesOf(after, w) : []
  const differs = (at: number): boolean => !before || !after || was[at]?.[1] !== becomes[at]?.[1]
  return (
    <>
      <h3>
        {id} · {title}
      </h3>
      <p>
        <span className={what === 'changed' ? 'mark' : 'mark mark-loud'}>{w.changes.what[what]}</span>
        {parts.length > 0 && <span> {parts.map((part) => w.changes.parts[part]).join(', ')}</span>}
      </p>
      <div className="change-sides">
        {before && <Side kind="was" label={w.changes.was} lines={was.filter((_, at) => differs(at))} />}
        {after && (
          <Side kind="becomes" label={w.changes.becomes} lines={becomes.filter((_, at) => differs(at))} />
        )}
      </div>
    </>
  )
}
