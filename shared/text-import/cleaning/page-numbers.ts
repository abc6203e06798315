import { type ImportLog, applyEdits, removal } from '#shared/text-import/edit.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { parseHeadingNumber } from '#shared/text-import/structure/heading-number.ts'
import type { CleanLine } from './hard-wraps.ts'
import { joinGroup, mayJoin } from './hard-wraps.ts'

/** Fewer lines prove nothing, and a page of a file holds at least so much. */
const FEWEST = 2
const SHORTEST_PAGE = 120
const ENDS_SENTENCE = /[。！？!?；;：:”’）)]$/u
const MESSAGE = '这里的序号是网站加的页码，已去掉。'

/**
 * Sites of documents put a whole page on a line and its number before it, in the middle of sentences: 1、…重温入党 / 2、誓词…. Where every
 * line is numbered in order and most of them break off within a sentence, the numbers go and the lines are joined.
 */
export function joinNumberedPages(lines: readonly CleanLine[], log: ImportLog): readonly CleanLine[] {
  const head = titlesAbove(lines)
  const pages = lines.slice(head)
  if (!areNumberedPages(pages, isPreview(log))) return lines
  const joined: CleanLine[] = lines.slice(0, head)
  let group: Passage[] = []
  const close = (line: CleanLine) => {
    if (group.length > 0) joined.push({ ...line, passage: joinGroup(group, log), afterGap: false })
    group = []
  }
  pages.forEach((line, i) => {
    const number = pageNumber(line.passage.text, i)
    const passage = number === 0 ? line.passage : applyEdits(line.passage, [removal('web-leftover', 0, number, MESSAGE)], log)
    const last = group.at(-1)
    if (last !== undefined && (ENDS_SENTENCE.test(last.text) || !mayJoin(last, passage, log))) close(line)
    group.push(passage)
  })
  const end = pages.at(-1)
  if (end) close(end)
  return joined
}

const MOST_TITLES = 2
const LONGEST_TITLE = 60

/** How many lines stand above the first page: the page's title, which the site writes without a number. */
function titlesAbove(lines: readonly CleanLine[]): number {
  const first = lines.findIndex(({ passage }) => pageNumber(passage.text, 0) > 0)
  const above = lines.slice(0, Math.max(0, first))
  return above.length <= MOST_TITLES && above.every(({ passage: { text } }) => text.length <= LONGEST_TITLE && !/[。；]/u.test(text))
    ? above.length
    : 0
}

const LONE_NUMBER = /^[-—–]?\s?\d{1,3}\s?[-—–]?$/u
const SHORTEST_BEFORE = 15

/** A number alone on a line, in the middle of a sentence: the page of the file that the text was copied from. It goes, and the sentence is joined. */
export function joinAcrossPageNumbers(lines: readonly CleanLine[], log: ImportLog): readonly CleanLine[] {
  const joined: CleanLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const last = joined.at(-1)
    const next = lines[i + 1]
    if (!line) continue
    if (!last || !next || !LONE_NUMBER.test(line.passage.text) || !breaksOff(last.passage.text, next.passage.text)) {
      joined.push(line)
      continue
    }
    const left = applyEdits(line.passage, [removal('web-leftover', 0, line.passage.text.length, MESSAGE)], log)
    if (left.text !== '' || !mayJoin(last.passage, next.passage, log)) {
      if (left.text !== '') joined.push({ ...line, passage: left })
      continue
    }
    joined[joined.length - 1] = { ...last, passage: joinGroup([last.passage, next.passage], log) }
    i++
  }
  return joined
}

function breaksOff(before: string, after: string): boolean {
  return before.length >= SHORTEST_BEFORE && !ENDS_SENTENCE.test(before) && /^[\p{Script=Han}“《]/u.test(after) && parseHeadingNumber(after) === null
}

/** 《…》由会员分享，可在线阅读: sites that say so above the text cut it into numbered pages, wherever a page ends. */
function isPreview({ residue }: ImportLog): boolean {
  return residue.some(({ kind, text }) => kind === 'site-advert' && /在线阅读/u.test(text))
}

function areNumberedPages(lines: readonly CleanLine[], isPreview: boolean): boolean {
  if (lines.length < FEWEST || lines.slice(0, -1).some(({ passage }) => passage.text.length < SHORTEST_PAGE)) return false
  if (!lines.every(({ passage }, i) => i === 0 || pageNumber(passage.text, i) > 0)) return false
  if (isPreview) return true
  const broken = lines.slice(0, -1).filter(({ passage }) => !ENDS_SENTENCE.test(passage.text))
  return broken.length * 2 >= lines.length - 1
}

/** Length of the number of the page at the line's start; 0 where it is not the one that is due. */
function pageNumber(text: string, index: number): number {
  const number = `${index + 1}、`
  return text.startsWith(number) ? number.length : 0
}
