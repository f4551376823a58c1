/** The picture of the code: what a camera reads from it is text to keep. */
import { create } from 'qrcode'
import { expect, test } from 'vitest'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { qrOf, qrText } from '../../server/receipt/qr.ts'
import { newCode, readCode } from '../../server/receipt/receiptCode.ts'

/** The path drawn on paper again: which modules are dark. */
function drawn({ size, path }: { size: number; path: string }): boolean[] {
  const dark = new Array<boolean>(size * size).fill(false)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    dark.fill(true, Number(y) * size + Number(x), Number(y) * size + Number(x) + Number(run))
  return dark
}

test.each(MUNICIPALITIES)(
  'R1: in %s the picture shows the code as text, which is read when it is typed or pasted',
  (municipality) => {
    const code = newCode()
    const text = qrText(municipality, code)
    expect(URL.canParse(text)).toBe(false)
    expect(text).not.toMatch(/https?:|www\.|\//i)
    expect(readCode(text)).toEqual({ code })
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const shown = qrOf(municipality, code)
    expect(shown.size).toBe(modules.size)
    expect(drawn(shown)).toEqual([...modules.data].map((one) => one === 1))
  },
)
