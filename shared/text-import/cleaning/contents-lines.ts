import type { SourceLine } from '#shared/text-import/source-lines.ts'
import { squeeze } from '#shared/text-import/squeeze.ts'

const HEAD = /^目[\s\u3000]{0,8}录[：:]?$/u
/** A heading and its page, apart by a tab, leaders or a wide gap: 一、履职情况……3 */
const ENTRY = /^(.{2,60}?)[\s\u3000]{0,4}(?:\t|[.．·…]{2,200}|[\s\u3000]{2,40})[\s\u3000]{0,40}(?:\d{1,3}|[（(]\d{1,3}[）)])$/u
/** A part of a handbook, on a line of its own above its entries. */
const PART = /^第[一二三四五六七八九十]{1,2}(?:部分|[编篇章])$/u
/** A table of contents stands before the report. */
const TOP = 60
const FEWEST_ENTRIES = 3
/** The headings of the report in few words, as sites show them above it. */
const OUTLINE_ENTRY = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；：]{2,24}$/u
const FEWEST_OUTLINE_ENTRIES = 5
const TITLE = /^[^，。；：]{4,60}(?:报告|汇报|总结|材料|方案|发言|讲话稿?|提纲)$/u

/** Line numbers of a typed table of contents (目录): its entries repeat the headings with the pages of another layout. */
export function contentsLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const top = lines.slice(0, TOP).filter(({ text }) => text.trim() !== '')
  const outline = outlineAbove(top, lines)
  if (outline.length > 0) return new Set(outline.map(({ line }) => line))
  const listed = listedOutline(top)
  if (listed.length > 0) return new Set(listed.map(({ line }) => line))
  const head = top.findIndex(({ text }) => HEAD.test(text.trim()))
  const first = head >= 0 ? head + 1 : top.findIndex(({ text }) => isEntry(text))
  if (first < 0) return new Set()
  const repeats = repeatedLines(lines)
  const entries: SourceLine[] = []
  for (const line of top.slice(first)) {
    if (!isEntry(line.text) && !PART.test(line.text.trim()) && !(head >= 0 && repeats(line))) break
    entries.push(line)
  }
  // A part behind the last entry opens the text itself.
  while (PART.test(entries.at(-1)?.text.trim() ?? '')) entries.pop()
  return new Set(entries.length >= FEWEST_ENTRIES ? entries.map(({ line }) => line) : [])
}

/** 一、履职 / （一）学习 / 二、问题 / … / 某某述职报告 / … / 一、履职尽责……: the whole outline stands above the title, and comes again below it. */
function outlineAbove(top: readonly SourceLine[], lines: readonly SourceLine[]): readonly SourceLine[] {
  const end = top.findIndex(({ text }) => !OUTLINE_ENTRY.test(text.trim()))
  const [first] = top
  if (end < FEWEST_OUTLINE_ENTRIES || !first || !TITLE.test(top[end]?.text.trim() ?? '')) return []
  const title = top[end]?.line ?? 0
  return lines.some(({ text, line }) => line > title && squeeze(text).startsWith(squeeze(first.text))) ? top.slice(0, end) : []
}

const LISTED_HEAD = /^目录[/／]提纲[：:]?[….]{0,6}$/u
const LEFT_OUT = /^[….]{1,6}$/u
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}(?:、|[是要]{1,2})|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])[^。；]{2,60}$/u

/** 目录/提纲：…… / 一、… / （一）… / ……: a site shows the headings with gaps, above the text that has them all. */
function listedOutline(top: readonly SourceLine[]): readonly SourceLine[] {
  const head = top.findIndex(({ text }) => LISTED_HEAD.test(text.trim()))
  if (head < 0) return []
  const rest = top.slice(head + 1)
  const end = rest.findIndex(({ text }) => !NUMBERED.test(text.trim()))
  return end > 0 && LEFT_OUT.test(rest[end]?.text.trim() ?? '') ? top.slice(head, head + end + 2) : []
}

function isEntry(text: string): boolean {
  return ENTRY.test(text.trim())
}

/** Whether a line comes again further down, as every entry without a page does. */
function repeatedLines(lines: readonly SourceLine[]): (line: SourceLine) => boolean {
  const last = new Map(lines.map(({ text, line }) => [squeeze(text), line]))
  return ({ text, line }) => (last.get(squeeze(text)) ?? line) > line
}
