import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { idSourceFrom } from '#shared/base/branded-ids.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { parsePhraseLibrary } from '#shared/phrases/parse-phrase-library.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { slotsToLabels } from '#shared/phrases/slots.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

/** Lengths of reports: a usual one, a very long one, and one that nobody writes. Characters without white space. */
export const LENGTHS = [5_000, 50_000, 200_000] as const

/** The built-in phrases. */
export function ownPhrases(root: string): PhraseBlock[] {
  const folder = path.join(root, 'assets/phrases')
  return readdirSync(folder).flatMap((name) => {
    const library = parsePhraseLibrary(JSON.parse(readFileSync(path.join(folder, name), 'utf8')), name)
    if (!library.ok) throw new Error(library.error.what)
    return library.value
  })
}

/**
 * A report of about this many characters, as plain text: the sample report's frame, its body and the built-in phrases as paragraphs,
 * in an order that is mixed anew in every section but the same in every run.
 */
export function ownText(root: string, characters: number): string {
  const sample = readFileSync(path.join(root, 'assets/samples/township-report.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const [title, author, salutation, lead, ...body] = sample
  const phrases = ownPhrases(root).map(({ text }) => slotsToLabels(text).replace(/〔[^〕]+〕/g, '××'))
  const pool = [...body.filter((line) => !/^[一二三四五六七八九十]+、/.test(line) && line.length > 60), ...phrases]
  const random = seededRandom(7)
  const lines = [title, author, salutation, lead]
  let length = lines.join('').length
  for (let section = 0; length < characters; section++) {
    lines.push(`${'一二三四五六七八九十'[section % 10]}、第${section + 1}部分工作`)
    for (const line of mixed(pool, random).slice(0, 24)) {
      if (length >= characters) break
      lines.push(line)
      length += line.length
    }
  }
  return [...lines, ...body.slice(-2)].join('\n')
}

export function ownReport(root: string, characters: number): ReportDocument {
  let count = 0
  return importText(ownText(root, characters), { ids: idSourceFrom(() => `b${count++}`), now: '2025-01-01T00:00:00.000Z' }).document
}

function mixed<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
