import { matchesOf } from '#shared/base/matches-of.ts'
import type { Term } from '#shared/terms/term.ts'

const BOOK_MARKS = /《([^《》]{3,40})》/gu
/** Behind these words a short title is announced or in use by agreement. */
const ANNOUNCED = /简称(?:为)?$/u

export interface ShortTitle {
  /** UTF-16 offsets of what stands between the book marks, end exclusive. */
  readonly range: readonly [start: number, end: number]
  /** The title in full, without book marks. */
  readonly full: string
}

/**
 * A finder of regulations whose title is not given in full between book marks: 《党内监督条例》 for 《中国共产党党内监督条例》.
 * Only titles that differ by the party's name, by （试行） or 暂行, by one 党 too many, or, where 党政 or the party's name shows
 * what is meant, by a missing 工作: anything else may be a local document.
 */
export function createShortTitleFinder(regulations: readonly Term[]): (text: string) => ShortTitle[] {
  const full = new Set(regulations.map(({ name }) => comparable(name)))
  const byCore = new Map(regulations.map(({ name }) => [coreOf(name), name]))
  const withoutWork = new Map(regulations.map(({ name }) => [coreOf(name).replace('工作', ''), name]))
  return (text) => {
    if (!text.includes('《')) return []
    return matchesOf(text, BOOK_MARKS).flatMap((match) => {
      const title = match[1] ?? ''
      if (full.has(comparable(title)) || ANNOUNCED.test(text.slice(0, match.index))) return []
      const core = coreOf(title)
      const known =
        byCore.get(core) ?? byCore.get(core.replace(/^党/u, '')) ?? (/^(?:中国共产党|党政)/u.test(title) ? withoutWork.get(core) : undefined)
      return known === undefined ? [] : [{ range: [match.index + 1, match.index + 1 + title.length] as const, full: known }]
    })
  }
}

/** Brackets of either width are the same title. */
function comparable(title: string): string {
  return title.replaceAll('(', '（').replaceAll(')', '）').replace(/\s/gu, '')
}

function coreOf(title: string): string {
  return comparable(title)
    .replace(/^中国共产党/u, '')
    .replace(/（试行）|（修订）|暂行/gu, '')
}
