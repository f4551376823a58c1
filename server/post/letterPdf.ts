/**
 * A letter as a tagged PDF: language, title, headings, paragraphs and lists are told to a screen reader as they stand. The same
 * letter gives the same bytes, so that what was sent can be told from what was not.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type PDFDocument from 'pdfkit'
import type { Language } from '../../machines/facts.ts'
import type { LetterBlock } from '../../machines/lifeDeeds.ts'

const FONTS = join(import.meta.dirname, '..', '..', 'node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf')
let fonts: { readonly regular: Buffer; readonly bold: Buffer } | undefined

/** The letters of the desk's own fonts, read once. */
function loadFonts() {
  fonts ??= {
    regular: readFileSync(join(FONTS, 'IBMPlexSans-Regular.ttf')),
    bold: readFileSync(join(FONTS, 'IBMPlexSans-SemiBold.ttf')),
  }
  return fonts
}

export type Printable =
  | Pick<LetterBlock, 'as' | 'text'>
  /** Who did what at what time, and the words of it. */
  | { readonly as: 'entry'; readonly lead: string; readonly text: string }

export interface Printed {
  readonly language: Language
  readonly title: string
  readonly sender: readonly string[]
  /** Name and address lines of who it is for; they stand where a window envelope shows them. */
  readonly to: readonly string[]
  /** The day, in words. */
  readonly day: string
  readonly reference: string
  readonly blocks: readonly Printable[]
  /** Instant: the only time in the file. */
  readonly at: string
  /** For an archive (PDF/A-2a) instead of a reader (PDF/UA): no file can claim both here. */
  readonly archived?: boolean
  /** At the foot of every page, before its number. */
  readonly foot?: string
}

const A4 = { width: 595.28, height: 841.89 }
const MARGIN = { top: 72, bottom: 72, left: 72, right: 72 }
const LANG = { da: 'da-DK', en: 'en-GB' } as const

type Pdf = InstanceType<typeof PDFDocument>

export async function letterPdf(letter: Printed): Promise<Buffer> {
  const { regular, bold } = loadFonts()
  // Loaded with the first letter: it takes some megabytes, and most processes never write one.
  const { default: Document } = await import('pdfkit')
  const pdf = new Document({
    size: 'A4',
    margins: MARGIN,
    pdfVersion: '1.7',
    // PDF/UA asks for tags, a language and a title that is shown.
    // The types lag behind the library.
    subset: (letter.archived ? 'PDF/A-2a' : 'PDF/UA') as never,
    bufferPages: letter.foot !== undefined,
    tagged: true,
    displayTitle: true,
    lang: LANG[letter.language],
    info: { Title: letter.title, CreationDate: new Date(letter.at), ModDate: new Date(letter.at) },
  })
  const done = collected(pdf)
  pdf.registerFont('regular', regular)
  pdf.registerFont('bold', bold)
  const page = pdf.struct('Document')
  pdf.addStructure(page)
  head(pdf, page, letter)
  body(pdf, page, letter.blocks)
  page.end()
  if (letter.foot !== undefined) feet(pdf, letter.foot)
  pdf.end()
  return done
}

function collected(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}

type Struct = ReturnType<Pdf['struct']>

function put(pdf: Pdf, page: Struct, tag: string, draw: () => void): void {
  page.add(pdf.struct(tag, {}, draw))
}

function head(pdf: Pdf, page: Struct, { sender, to, day, reference, title }: Printed): void {
  if (to.length > 0)
    put(
      pdf,
      page,
      'P',
      () => void pdf.font('regular').fontSize(10).text(to.join('\n'), MARGIN.left, 130, { lineGap: 2 }),
    )
  const width = 190
  const left = A4.width - MARGIN.right - width
  put(
    pdf,
    page,
    'P',
    () =>
      void pdf
        .font('regular')
        .fontSize(9)
        .text([...sender, '', day, reference].join('\n').trimEnd(), left, 72, { width, lineGap: 2 }),
  )
  put(pdf, page, 'H1', () => void pdf.font('bold').fontSize(18).text(title, MARGIN.left, 240))
}

function body(pdf: Pdf, page: Struct, blocks: readonly Printable[]): void {
  let list: Struct | null = null
  for (const block of blocks) {
    const { as, text } = block
    if (as !== 'item') list = null
    if (as === 'heading') {
      pdf.moveDown(0.9)
      keepTogether(pdf)
      put(pdf, page, 'H2', () => void pdf.font('bold').fontSize(12).text(text))
    } else if (block.as === 'entry') {
      pdf.moveDown(0.5)
      keepTogether(pdf)
      put(pdf, page, 'P', () => {
        pdf.font('bold').fontSize(10.5).text(block.lead, { lineGap: 2.5 })
        if (text) pdf.font('regular').text(text, { lineGap: 2.5 })
      })
    } else if (as === 'text') {
      pdf.moveDown(0.35)
      put(pdf, page, 'P', () => void pdf.font('regular').fontSize(10.5).text(text, { lineGap: 2.5 }))
    } else {
      if (!list) {
        list = pdf.struct('L')
        page.add(list)
      }
      pdf.moveDown(0.3)
      list.add(item(pdf, text))
    }
  }
}

/** No part of what is read out: page numbers belong to the paper. */
function feet(pdf: Pdf, foot: string): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let n = 0; n < count; n += 1) {
    pdf.switchToPage(start + n)
    // Below the margin, where text would otherwise begin a new page.
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf
      .font('regular')
      .fontSize(8)
      .text(`${foot} · ${n + 1}/${count}`, MARGIN.left, A4.height - 44, { lineBreak: false })
    pdf.endMarkedContent()
  }
}

/** A heading never stands alone at the foot of a page. */
function keepTogether(pdf: Pdf): void {
  if (pdf.y > A4.height - MARGIN.bottom - 60) pdf.addPage()
}

function item(pdf: Pdf, text: string): Struct {
  const indent = 14
  const label = pdf.struct('Lbl', {}, () => {
    pdf.font('regular').fontSize(10.5).text('•', MARGIN.left, pdf.y, { continued: false, width: indent })
    pdf.moveUp()
  })
  const words = pdf.struct('LBody', {}, () => {
    pdf.text(text, MARGIN.left + indent, pdf.y, { lineGap: 2.5 })
    pdf.x = MARGIN.left
  })
  return pdf.struct('LI', {}, [label, words])
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
