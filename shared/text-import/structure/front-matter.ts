import { inferSectionRole } from '#shared/document/infer-section-role.ts'
import { isRecordLabel } from '#shared/document/record-label.ts'
import type { DraftBlock } from '#shared/text-import/draft-block.ts'
import { BLANK_MARK, type Passage, firstLine, joinPassages, splitPassage } from '#shared/text-import/passage.ts'
import { type LineHints, NO_HINTS } from '#shared/text-import/line-hint.ts'
import { squeeze } from '#shared/text-import/squeeze.ts'
import { parseHeadingNumber } from './heading-number.ts'
import { hintedFront, hintedRole } from './hinted-lines.ts'
import { salutationEnd } from './salutation.ts'
import { dropCopies, withoutTitleAgain } from './title-copies.ts'
import { FINAL_PUNCTUATION, LONGEST_TITLE, isTitleEnd, mayStandInTitle, namesKindOfPaper } from './title-line.ts'

/** What stands before the body, and the index of the first passage of the body (which may be what is left of a split passage). */
export interface FrontMatter {
  readonly blocks: readonly DraftBlock[]
  readonly body: readonly Passage[]
  /** More copies of the title (page heading and document heading), left out of the body. */
  readonly repeatedTitles: readonly Passage[]
}

const LONGEST_TITLE_START = 32
const MOST_TITLE_LINES = 3

/** Takes title, subtitle and salutation off the top. A fragment has none unless it is unmistakable. `mayDrop` decides over a second copy of the title. */
export function takeFrontMatter(
  passages: readonly Passage[],
  fragment: boolean,
  hints: LineHints = NO_HINTS,
  mayDrop: (repeatedTitle: Passage) => boolean = () => true,
): FrontMatter {
  const blocks: DraftBlock[] = hintedFront(passages, hints)
  let next = blocks.length
  const repeatedTitles: Passage[] = []
  const above = next > 0 || fragment ? 0 : notesAboveTitle(passages) || linesAboveDoubledTitle(passages)
  for (const passage of passages.slice(0, above)) blocks.push({ type: 'paragraph', passage, line: firstLine(passage) })
  if (above > 0) {
    const below = takeFrontMatter(passages.slice(above), fragment, hints, mayDrop)
    return { ...below, blocks: [...blocks, ...below.blocks] }
  }
  const lines =
    next > 0
      ? 0
      : titleLines(aboveHeadings(passages, hints), fragment) ||
        prominentLines(passages, hints) ||
        (fragment ? 0 : repeatedLine(passages) || recordTitle(passages) || titleAboveByline(passages))
  if (lines > 0) {
    const title = joinPassages(passages.slice(0, lines))
    blocks.push({ type: 'title', passage: title, line: firstLine(title) })
    next = lines
    next = dropCopies(passages, next, title, repeatedTitles, mayDrop)
  }
  const untitled = next > 0 || fragment ? 0 : linesAboveSalutation(passages)
  for (const subtitle of passages.slice(0, untitled)) blocks.push({ type: 'subtitle', passage: subtitle, line: firstLine(subtitle) })
  next += untitled
  // 时间：…, 地点：…, 主持人：… of a meeting are the first lines of its record.
  if (next > 0 && !opensRecord(passages.slice(next)))
    for (let subtitle = passages[next]; subtitle && blocks.length <= 4 && standsUnderTitle(subtitle, hints); subtitle = passages[++next])
      blocks.push({ type: 'subtitle', passage: subtitle, line: firstLine(subtitle) })
  const titled = blocks.find(({ type }) => type === 'title')
  // Who put the paper up stands between the page's title and the paper's own.
  if (titled?.type === 'title') next = dropCopies(passages, next, titled.passage, repeatedTitles, mayDrop)
  const rest = withoutTitleAgain(passages.slice(next), blocks, repeatedTitles, mayDrop)
  const [first, ...others] = rest
  const end = first ? (hintedRole(first, hints) === 'salutation' ? first.text.length : salutationEnd(first.text, fragment)) : 0
  if (!first || end === 0) return { blocks, body: rest, repeatedTitles }
  const [salutation, more] = splitPassage(first, end)
  blocks.push({ type: 'salutation', passage: salutation, line: firstLine(salutation) })
  return { blocks, body: more.text === '' ? others : [more, ...others], repeatedTitles }
}

const NOTE_ABOVE_TITLE =
  /^(?:[^，。；：\s]{2,30}(?:委员会|党委|党组|党工委|政府|局|委|办公室)文件|[^，。；：\s]{2,20}[〔［[（(]20\d{2}[〕］\]）)]第?\d{1,4}号|附件[\s\u3000]{0,4}[0-9一二三四五六七八九十]{0,2}[：:]?|[（(【].{1,16}[）)】].{0,10}|.{2,40}(?:\d{1,2}|[一二三四五六七八九十]{1,2})篇[）)]?|.{0,10}(?:参考|样稿|样本|初稿|送审稿|征求意见稿|密级).{0,8})$/u

/** Lines above the title that are none of it: 某某局文件, 某某〔2024〕3号, 附件2, （送审稿）, 仅供参考, 述职报告范文3篇. Only where the title below them is unmistakable. */
function notesAboveTitle(passages: readonly Passage[]): number {
  for (let i = 0; i < 2; i++) {
    const text = passages[i]?.text ?? ''
    if (!NOTE_ABOVE_TITLE.test(text) || namesKindOfPaper(text)) return 0
    const below = passages.slice(i + 1)
    const next = below[0]?.text ?? ''
    const title = below.slice(0, NOTE_ABOVE_TITLE.test(next) && !isTitleEnd(next) ? 0 : titleLines(below, false))
    if (/述职|报告|总结|汇报/u.test(title.map(({ text: line }) => line).join(''))) return i + 1
  }
  return 0
}

/** A slogan of the site's above a title that stands there twice. */
function linesAboveDoubledTitle(passages: readonly Passage[]): number {
  const [slogan, title, copy] = passages
  if (!slogan || !title || !copy || isTitleEnd(slogan.text) || !isTitleEnd(title.text)) return 0
  return squeeze(title.text) === squeeze(copy.text) && squeeze(title.text) !== squeeze(slogan.text) ? 1 : 0
}

const RECORD_HEAD = 6
const FEWEST_LABELS = 3

/** Whether the lines are the head of a record of a meeting: several of its labels, close together. */
function opensRecord(passages: readonly Passage[]): boolean {
  return isRecordLabel(passages[0]?.text ?? '') && passages.slice(0, RECORD_HEAD).filter(({ text }) => isRecordLabel(text)).length >= FEWEST_LABELS
}

/** 某某支部第三次支委会, above 时间：… 地点：… 主持人：…: the name of the meeting is the title, though it names no kind of paper. */
function recordTitle(passages: readonly Passage[]): number {
  const text = passages[0]?.text ?? ''
  return mayStandInTitle(text) && squeeze(text).length <= LONGEST_TITLE && !isRecordLabel(text) && opensRecord(passages.slice(1)) ? 1 : 0
}

const BYLINE =
  /^(?=.{5,30}$)(?:中共|中国共产党)[^，。；：]{2,24}(?:委员会|党委|党工委|党组|党总支|党支部|总支部|支部|[省市县区镇乡]委|组织部|宣传部)$/u
const SHORTEST_BY_ITSELF = 8
const SHORTEST_BELOW_BYLINE = 60

/** 发展壮大集体经济，努力实现富民强村 / 中国共产党某镇委员会: who reports stands under the title, and a paragraph below. */
function titleAboveByline(passages: readonly Passage[]): number {
  const [title, byline, body] = passages.slice(0, 3).map(({ text }) => text)
  if (title === undefined || byline === undefined || (body ?? '').length < SHORTEST_BELOW_BYLINE) return 0
  const length = squeeze(title).length
  return mayStandInTitle(title) && length >= SHORTEST_BY_ITSELF && length <= LONGEST_TITLE && BYLINE.test(byline.replaceAll(BLANK_MARK, '某')) ? 1 : 0
}

const HELD = /^(?:[（(])?(?:19|20)\d{2}年[^，。；：]{2,40}(?:会议|大会|会|培训班|座谈会)上[）)]?$/u
const SPEAKER = /^[^，。；：\s\u3000]{2,24}[\s\u3000]{1,8}\p{Script=Han}[\s\u3000]{0,4}\p{Script=Han}{1,3}$/u

/** 2024年1月在某某会议上 / 某某局局长　某某 above 各位代表：, where the title was not copied: so many lines are none of the body. */
function linesAboveSalutation(passages: readonly Passage[]): number {
  const lines = passages.slice(0, 2).findIndex(({ text }) => !HELD.test(text) && !SPEAKER.test(text))
  const count = lines < 0 ? 2 : lines
  return count > 0 && HELD.test(passages[0]?.text ?? '') && salutationEnd(passages[count]?.text ?? '', false) > 0 ? count : 0
}

/** The first passages, up to one that is a heading by what the file says of it. */
function aboveHeadings(passages: readonly Passage[], hints: LineHints): readonly Passage[] {
  const heading = passages.slice(0, MOST_TITLE_LINES).findIndex((passage, i) => i > 0 && hints.get(firstLine(passage))?.role === 'heading')
  return heading < 0 ? passages : passages.slice(0, heading)
}

/** How many of the first passages make up the title; 0 where there is no evidence for one. */
function titleLines(passages: readonly Passage[], fragment: boolean): number {
  for (let i = 0; i < Math.min(MOST_TITLE_LINES, passages.length); i++) {
    const text = passages[i]?.text ?? ''
    if (i > 0 && /^[—–-]{1,2}/u.test(text) && namesKindOfPaper(text)) return i
    if (isTitleEnd(text)) {
      const whole = passages
        .slice(0, i + 1)
        .map((passage) => passage.text)
        .join('')
      return squeeze(whole).length <= LONGEST_TITLE && (!fragment || isUnmistakableTitle(whole, passages.length - i)) ? i + 1 : 0
    }
    if (!mayStartTitle(text)) return 0
  }
  return 0
}

/** A line that stands twice at the top is the title, whatever it says: the page's and the document's. */
function repeatedLine(passages: readonly Passage[]): number {
  const [first, second] = passages
  if (!first || !second || squeeze(first.text) !== squeeze(second.text)) return 0
  return mayStandInTitle(first.text) && squeeze(first.text).length <= LONGEST_TITLE ? 1 : 0
}

/** Lines at the top that are centred and large are the title, whatever they say. */
function prominentLines(passages: readonly Passage[], hints: LineHints): number {
  let lines = 0
  for (const passage of passages.slice(0, MOST_TITLE_LINES)) {
    if (hints.get(firstLine(passage))?.isProminent !== true || !mayStandInTitle(passage.text)) break
    lines++
  }
  const length = passages.slice(0, lines).reduce((sum, passage) => sum + squeeze(passage.text).length, 0)
  return length <= LONGEST_TITLE ? lines : 0
}

function mayStartTitle(text: string): boolean {
  return mayStandInTitle(text) && squeeze(text).length <= LONGEST_TITLE_START && !/^[（(]/u.test(text) && /\p{Script=Han}/u.test(text)
}

function isUnmistakableTitle(text: string, passagesLeft: number): boolean {
  return passagesLeft > 1 && /述职|述责|述廉|汇报|报告|总结/u.test(text) && /年度?|关于/u.test(text)
}

const LONGEST_SUBTITLE = 45
/** 第一章 总则 opens the text. */
const CHAPTER = /^第[一二三四五六七八九十\d]{1,3}[编章节条部]/u

/** A style other than body text speaks against a subtitle, centring for it. */
function standsUnderTitle(passage: Passage, hints: LineHints): boolean {
  const hint = hints.get(firstLine(passage))
  if (hint?.role !== undefined) return hint.role === 'subtitle'
  if (isSubtitle(passage.text)) return true
  const { text } = passage
  return hint?.isCentred === true && text.length <= LONGEST_SUBTITLE && mayStandInTitle(text)
}

/** A short line without final punctuation below the title: （2023年度） ——… 单位　姓名. */
function isSubtitle(text: string): boolean {
  const plain = squeeze(text)
  if (plain === '' || plain.length > LONGEST_SUBTITLE || CHAPTER.test(plain) || parseHeadingNumber(text) !== null || salutationEnd(text, false) > 0)
    return false
  if (/^[（(〔【][^。]*[）)〕】]$/u.test(plain) || /^[—–-]{1,2}/u.test(plain)) return true
  if (/^(?:述职人|报告人|汇报人|姓名|单位|时间|日期)[：:]/u.test(plain)) return true
  return plain.length <= 30 && !FINAL_PUNCTUATION.test(plain) && !/[，,。；]/u.test(plain) && inferSectionRole(plain) === 'other'
}
