/** What somebody is writing, kept within seconds: it outlives a closed window and whatever colleagues do. Only its writer sees it. */
import type { DraftKind } from '../../../db/schema.ts'
import { LIFE_DEEDS } from '../../../machines/lifeDeeds.ts'
import { audited } from '../../audit/audit.ts'
import { PLACE } from '../../case/caseRecord.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { seal, unseal } from '../../keys/keys.ts'
import type { AtDesk } from '../session.ts'
import { findCase } from './caseView.ts'

export const TEXT_DRAFTS = ['reply', 'note'] as const satisfies readonly DraftKind[]
export const LIFE_DRAFTS = (['identityConfirmed', ...LIFE_DEEDS] as const).map(
  (kind) => `life.${kind}` as const,
)
export const DRAFT_KINDS: readonly (keyof Drafts)[] = [...TEXT_DRAFTS, ...LIFE_DRAFTS]
export type Drafts = Readonly<
  Partial<Record<(typeof TEXT_DRAFTS)[number] | (typeof LIFE_DRAFTS)[number], string>>
>

export async function draftsOf(deps: Deps, { row, key }: OpenedCase, staffId: string): Promise<Drafts> {
  const { municipality, id: caseId } = row
  const kept = await deps.storage.cases.drafts({ municipality, caseId, staffId })
  return Object.fromEntries(
    kept.map(({ kind, sealed }) => [
      kind,
      unseal<string>(key, PLACE.draft(municipality, caseId, staffId, kind), sealed),
    ]),
  )
}

/** An empty text lets go of it. The log says once that somebody began to write, not every few seconds. */
export async function keepDraft(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { kind, text }: { readonly kind: DraftKind; readonly text: string },
): Promise<{ readonly ok: true }> {
  const { municipality, member } = desk
  const { key } = await findCase(deps, desk, id)
  const own = { municipality, caseId: id, staffId: member.id, kind }
  const sealed = seal(key, PLACE.draft(municipality, id, member.id, kind), text)
  await deps.storage.exclusive(municipality, async (tx) => {
    if (text === '') return deps.storage.cases.dropDraft(tx, own)
    if (await deps.storage.cases.keepDraft(tx, { ...own, sealed }))
      await audited(deps, tx, desk, 'case.draft', id)
  })
  return { ok: true }
}
