import type { SourceLine } from '#shared/text-import/source-lines.ts'

const HEAD = /^目[\s\u3000]{0,8}录[：:]?$/u
/** A heading and its page, apart by a tab, leaders or a wide gap: 一、履职情况……3 */
const ENTRY = /^(.{2,60}?)[\s\u3000]{0,4}(?:\t|[.．·…]{2,200}|[\s\u3000]{2,40})[\s\u3000]{0,40}\d{1,3}$/u
/** A table of contents stands before the report. */
const TOP = 60
const FEWEST_ENTRIES = 3

/** Line numbers of a typed table of contents (目录): its entries repeat the headings with the pages of another layout. */
export function contentsLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const top = lines.slice(0, TOP).filter(({ text }) => text.trim() !== '')
  const head = top.findIndex(({ text }) => HEAD.test(text.trim()))
  const first = head >= 0 ? head + 1 : top.findIndex(({ text }) => isEntry(text))
  if (first < 0) return new Set()
  const repeats = repeatedLines(lines)
  const entries: SourceLine[] = []
  for (const line of top.slice(first)) {
    if (!isEntry(line.text) && !(head >= 0 && repeats(line))) break
    entries.push(line)
  }
  return new Set(entries.length >= FEWEST_ENTRIES ? entries.map(({ line }) => line) : [])
}

function isEntry(text: string): boolean {
  return ENTRY.test(text.trim())
}

/** Whether a line comes again further down, as every entry without a page does. */
function repeatedLines(lines: readonly SourceLine[]): (line: SourceLine) => boolean {
  const last = new Map(lines.map(({ text, line }) => [squeeze(text), line]))
  return ({ text, line }) => (last.get(squeeze(text)) ?? line) > line
}

function squeeze(text: string): string {
  return text.replace(/[\s\u3000]/gu, '')
}
