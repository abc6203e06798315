import type { DraftBlock } from '#shared/text-import/draft-block.ts'
import { BLANK_MARK, type Passage, joinPassages, splitPassage } from '#shared/text-import/passage.ts'
import { squeeze } from '#shared/text-import/squeeze.ts'
import { isTitleEnd } from './title-line.ts'

/** 某某讲稿 / 某某讲稿同志们：…: the title stands once more before the first paragraph, on its line. */
export function withoutTitleAgain(
  body: readonly Passage[],
  blocks: readonly DraftBlock[],
  repeatedTitles: Passage[],
  mayDrop: (repeatedTitle: Passage) => boolean,
): readonly Passage[] {
  const [first, ...others] = body
  const title = blocks.find(({ type }) => type === 'title')
  if (!first || title?.type !== 'title') return body
  const end = endOfCopy(first.text, squeeze(title.passage.text))
  if (end === 0) return body
  const [copy, rest] = splitPassage(first, end)
  if (rest.text.length < SHORTEST_BEHIND_TITLE || !mayDrop(copy)) return body
  repeatedTitles.push(copy)
  return [rest, ...others]
}

const SHORTEST_BEHIND_TITLE = 20

/** Offset behind the title at the start of the text, white space aside; 0 where it does not stand there. */
function endOfCopy(text: string, title: string): number {
  let matched = 0
  for (let i = 0; i < text.length && matched < title.length; i++) {
    const char = text[i] ?? ''
    if (/\s/u.test(char)) continue
    if (char !== title[matched]) return 0
    matched++
    if (matched === title.length) return i + 1
  }
  return 0
}

/** Where the passages go on behind all copies of the title that stand from `next` on. */
export function dropCopies(
  passages: readonly Passage[],
  next: number,
  title: Passage,
  repeatedTitles: Passage[],
  mayDrop: (repeatedTitle: Passage) => boolean,
): number {
  let behind = next
  for (let copy = copyAt(passages, behind, title); copy && mayDrop(copy.passage); copy = copyAt(passages, behind, title)) {
    repeatedTitles.push(copy.passage)
    behind += copy.lines
  }
  return behind
}

/** One more copy of the title, on a line or broken into two. */
function copyAt(passages: readonly Passage[], at: number, title: Passage): { readonly passage: Passage; readonly lines: number } | null {
  const [line, below] = passages.slice(at, at + 2)
  if (!line) return null
  if (isCopy(line.text, title.text)) return { passage: line, lines: 1 }
  return below && isCopy(line.text + below.text, title.text) ? { passage: joinPassages([line, below]), lines: 2 } : null
}

/**
 * 2023述职报告 and 述职报告 are one title, as are 述职报告 and a site's 述职报告5, the page's 开展主题党日活动方案 and the paper's
 * 主题党日活动方案, and 小学党支部述职报告 and 〔*〕小学党支部述职报告, of which only one kept the mask of a name.
 */
function isCopy(text: string, title: string): boolean {
  const [copy, whole] = [withoutYear(withoutMask(squeeze(text))), withoutYear(withoutMask(squeeze(title)))]
  if (wordsOf(copy) === wordsOf(whole) && wordsOf(copy).length >= SHORTEST_SHORT_COPY) return true
  return copy === whole || copy.replace(/\d{1,2}$/u, '') === whole || (copy.length >= SHORTEST_SHORT_COPY && whole.endsWith(copy) && isTitleEnd(text))
}

/** Shorter ones are a second line of a title that is repeated by chance: 总结. */
const SHORTEST_SHORT_COPY = 6

/** 非公党建，任重道远 and 非公党建任重道远, 某区某镇…材料 and 区镇…材料: a site leaves marks and masks out of its own copy. */
function wordsOf(text: string): string {
  return text.replace(MASK_OR_MARK, '')
}

const MASK_OR_MARK = new RegExp(`[${BLANK_MARK}*＊×〔〕\\[\\]，、：:“”"—–-]|(?<![A-Za-z])[xX]{1,4}(?![A-Za-z])|\\.docx?$`, 'gu')

const MASK_IN_FRONT = new RegExp(`^[〔\\[(（]?(?:[*＊×xX]{1,4}|${BLANK_MARK})[〕\\])）]?(?=\\p{Script=Han})`, 'u')

function withoutMask(text: string): string {
  return text.replace(MASK_IN_FRONT, '')
}

function withoutYear(text: string): string {
  return text.replace(/^20\d{2}年?度?/u, '')
}
