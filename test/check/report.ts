/** What the checks found: one clear line per fault, and tables of what was counted. */
export class Report {
  readonly faults: string[] = []
  #lines: string[] = []

  fault(where: string, what: string): void {
    this.faults.push(`${where}: ${what}`)
  }

  line(text = ''): void {
    this.#lines.push(text)
  }

  /** Columns as wide as their widest cell; numbers to the right. */
  table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
    const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => String(row[i]).length)))
    const print = (row: readonly (string | number)[]): string =>
      row
        .map((cell, i) => {
          const width = widths[i] ?? 0
          return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd()
    for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows]) this.line(print(row))
    this.line()
  }

  /** The tables, then the faults; how many there were. */
  print(write: (text: string) => void): number {
    write(`${this.#lines.join('\n')}\n`)
    for (const fault of this.faults) write(`FAULT ${fault}\n`)
    return this.faults.length
  }
}
