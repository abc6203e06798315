import type { FlowRow } from '#shared/page-layout/flow-row.ts'
import type { LaidBox, LaidLine } from '#shared/page-layout/page-layout.ts'

export interface FilledPage {
  readonly lines: LaidLine[]
  readonly boxes: LaidBox[]
}

/** Where the type area of a page begins, and its height. */
export interface PageArea {
  readonly topTwips: number
  readonly heightTwips: number
  /** Whether rows that share a page, but do not fit on one, begin a page all the same. */
  readonly turnsBeforeTooMuch: boolean
}

/** Fills pages from top to bottom; always at least one. Linear. */
export function fillPages(rows: readonly FlowRow[], area: PageArea): FilledPage[] {
  const filler = new PageFiller(area)
  for (let from = 0; from < rows.length; ) {
    let to = from + 1
    while (to < rows.length && rows[to - 1]?.keptWithNext && !rows[to]?.startsPage) to++
    filler.place(rows.slice(from, to))
    from = to
  }
  return filler.pages
}

class PageFiller {
  readonly pages: FilledPage[] = [{ lines: [], boxes: [] }]
  readonly #area: PageArea
  #used = 0

  constructor(area: PageArea) {
    this.#area = area
  }

  /** Rows that share a page; those that would not even fit on an empty one are cut wherever a page ends. */
  place(rows: readonly FlowRow[]): void {
    const height = rows.reduce((sum, row) => sum + row.heightTwips + (row.opensTable ? row.borderTwips : 0), 0)
    if (this.#used > 0 && (rows[0]?.startsPage || (!this.#fits(height) && this.#beginsPage(rows, height)))) this.#turn(rows[0])
    for (const row of rows) {
      if (this.#used > 0 && !this.#fits(row.heightTwips + this.#above(row))) this.#turn(row)
      this.#put(row)
    }
  }

  #beginsPage(rows: readonly FlowRow[], height: number): boolean {
    return height <= this.#area.heightTwips || (rows.length > 1 && this.#area.turnsBeforeTooMuch)
  }

  #fits(heightTwips: number): boolean {
    return this.#used + heightTwips <= this.#area.heightTwips
  }

  #above(row: FlowRow): number {
    return row.opensTable || this.#used === 0 ? row.borderTwips : 0
  }

  #turn(next: FlowRow | undefined): void {
    this.pages.push({ lines: [], boxes: [] })
    this.#used = 0
    for (const row of next?.head ?? []) this.#put(row)
  }

  #put(row: FlowRow): void {
    const page = this.pages.at(-1)
    this.#used += this.#above(row)
    const top = this.#area.topTwips + this.#used
    for (const line of row.lines) page?.lines.push({ ...line, topTwips: line.topTwips + top })
    for (const box of row.boxes) page?.boxes.push({ ...box, topTwips: box.topTwips + top })
    this.#used += row.heightTwips
  }
}
