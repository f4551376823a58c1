/** The code as a picture for a camera: plain text to keep, never an address, so that no browser opens or remembers it. */
import { create } from 'qrcode'
import type { Municipality } from '../../machines/facts.ts'
import type { Qr } from '../../web/citizen/page.ts'

/** Capitals throughout: the picture is a third smaller. @param code as it is shown, with its dashes. */
export const qrText = (municipality: Municipality, code: string): string =>
  `FJORTEN ${municipality.toUpperCase()} ${code}`

/** One path with a stroke for every run of dark modules in a row. */
export function qrOf(municipality: Municipality, code: string): Qr {
  const { modules } = create(qrText(municipality, code), { errorCorrectionLevel: 'M' })
  const { size } = modules
  const runs: string[] = []
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x
      while (x < size && modules.get(y, x)) x += 1
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
    }
  }
  return { size, path: runs.join('') }
}
