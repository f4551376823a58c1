/** The one code that leads back, in groups of four. It stands on the page and nowhere else: not in an address, not in a title. */
import type { Qr, SavedCode } from './page.ts'
import type { Strings } from './strings.ts'

export function Code({ groups, t }: { groups: string[]; t: Strings }) {
  return (
    <p className="code" translate="no">
      <span className="visually-hidden">{t.codeLabel}: </span>
      {groups.join(' ')}
    </p>
  )
}

/** One form is enough for most; the other is there for whoever would rather remember words. */
export function AsWords({ words, t }: { words: string[]; t: Strings }) {
  return (
    <details className="as-words screen-only">
      <summary className="quiet">{t.codeAsWords}</summary>
      <p className="code-words" translate="no" lang="da">
        {words.join(' ')}
      </p>
      <p>{t.codeAsWordsText}</p>
    </details>
  )
}

/** Modules of white around it, without which a camera does not find it. */
const MARGIN = 4

export function QrCode({ qr, t }: { qr: Qr; t: Strings }) {
  const side = qr.size + 2 * MARGIN
  return (
    <svg
      className="qr"
      role="img"
      aria-label={t.codeQr}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  )
}

export function Saved({ saved, t }: { saved: SavedCode; t: Strings }) {
  return (
    <section className="card card-notice card-keep" id="saved" aria-labelledby="saved-title">
      <h2 id="saved-title" tabIndex={-1}>
        {t.savedTitle}
      </h2>
      <Code groups={saved.code} t={t} />
      <p>{t.savedText}</p>
      <AsWords words={saved.words} t={t} />
    </section>
  )
}
