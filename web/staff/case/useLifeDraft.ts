/** What stands in the form of one deed of a case's life, kept like an answer or a note: it outlives a closed window. */
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { draftOf } from './drafts.ts'
import type { FormKind, Values } from './lifeForms.ts'
import { useDraft } from './useDraft.ts'

/** Nothing where it is not what such a form has written. */
export function valuesIn(text: string): Values | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? (read as Values) : undefined
  } catch {
    return undefined
  }
}

/** Somebody has written in this form and not sent it: here, or before at another machine. */
export const hasBegun = ({ id, drafts }: Pick<CaseView, 'id' | 'drafts'>, kind: FormKind): boolean =>
  (draftOf(`${id} life.${kind}`) ?? drafts[`life.${kind}`] ?? '') !== ''

export interface LifeDraft {
  readonly kept: Values | undefined
  /** Whether the server has all of it. */
  readonly saved: boolean
  readonly keep: (values: Values) => void
  readonly drop: () => void
}

export function useLifeDraft(shown: Pick<CaseView, 'id' | 'drafts'>, kind: FormKind): LifeDraft {
  const { text, write, saved } = useDraft(shown, `life.${kind}`)
  const kept = valuesIn(text)
  return {
    kept,
    saved,
    keep: (values) => write(JSON.stringify(values)),
    drop: () => {
      if (kept) write('')
    },
  }
}
