/** The letter as it would be made now, in the person's language: read before it is locked. */
import { useMutation } from '@tanstack/react-query'
import type { LetterBlock } from '../../../machines/lifeDeeds.ts'
import { dateText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'
import { LifeRefused } from './LifeRefused.tsx'
import { type LetterAsk, previewLetter } from './lifeApi.ts'

export function LetterPreviewCard({ caseId, ask }: { caseId: string; ask: LetterAsk }) {
  const { w, language } = useDesk()
  const looking = useMutation({ mutationFn: () => previewLetter(caseId, ask) })
  const letter = looking.data
  return (
    <>
      <button
        type="button"
        className="button button-secondary"
        disabled={looking.isPending}
        onClick={() => looking.mutate()}
      >
        {looking.isPending ? w.life.previewing : w.life.preview}
      </button>
      {looking.error && <LifeRefused error={looking.error} />}
      {letter && (
        <section className="letter-preview" aria-labelledby="letter-preview">
          <h5 id="letter-preview">{w.life.previewTitle}</h5>
          <p>{fill(w.life.complainUntil, { day: dateText(letter.complainUntil, language) })}</p>
          <div className="letter-paper" lang={letter.language}>
            <p className="letter-to">{letter.to.join('\n')}</p>
            <p className="letter-title">{letter.title}</p>
            {letter.blocks.map((block, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a letter have no other name and never move.
              <Paragraph key={at} block={block} />
            ))}
          </div>
          <p className="quiet-text">{w.life.confirm}</p>
        </section>
      )}
    </>
  )
}

function Paragraph({ block: { as, text } }: { block: LetterBlock }) {
  if (as === 'heading') return <p className="letter-heading">{text}</p>
  return <p className={as === 'item' ? 'letter-item' : undefined}>{text}</p>
}
