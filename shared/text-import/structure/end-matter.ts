import type { DraftBlock } from '#shared/text-import/draft-block.ts'
import { BLANK_MARK, type Passage, firstLine, splitPassage } from '#shared/text-import/passage.ts'
import { isNoteUnderDate } from '#shared/document/note-under-date.ts'
import { isClosingText } from '#shared/document/outline.ts'
import { type LineHints, NO_HINTS } from '#shared/text-import/line-hint.ts'
import { parseHeadingNumber } from './heading-number.ts'
import { hintedEnd } from './hinted-lines.ts'

/** What stands after the body: 附件说明, signature and date, in the order of the source. */
export interface EndMatter {
  readonly body: readonly Passage[]
  readonly blocks: readonly DraftBlock[]
}

const NUMERAL = `[0-9０-９〇○零一二三四五六七八九十${BLANK_MARK}]`
/** 2024年12月31日, 二〇二四年十二月, 2024-12-31 and masked ones. */
const DATE = new RegExp(`(?:${NUMERAL}{1,4}年${NUMERAL}{1,3}月(?:${NUMERAL}{0,3}[日号])?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})$`, 'u')
const SIGNED =
  /^(?:述职人|述职者|报告人|汇报人|发言人|签名|签字|署名|姓名|单位|述职单位|报告单位|负责人|(?:党委|党组|党工委|党总支|总支|党支部|支部)书记)(?:签名|签字)?(?:（[^（）]{0,10}）)?[：:]/u
const BODY_OF_PEOPLE = /(?:委员会|党委|党组|党工委|党总支|总支|支部|支委会|公司|学校|医院|中心|局|办公室)$/u
const ATTACHMENT = /^附(?:件)?[\s\u3000]{0,4}[0-9０-９一二三]{0,2}[\s\u3000]{0,4}[：:]/u

const LONGEST_SIGNATURE = 30
const MOST_SIGNATURES = 2
/** End matter is looked for in the last few passages only. */
const TAIL = 14

/** Takes signature, date and attachment note off the end. A fragment has none unless it ends with a date line. */
export function takeEndMatter(passages: readonly Passage[], fragment: boolean, hints: LineHints = NO_HINTS): EndMatter {
  const byText = endMatterByText(passages, fragment)
  const byStyle = hintedEnd(passages, hints)
  return byStyle.length >= byText.blocks.length && byStyle.length > 0 ? { body: passages.slice(0, -byStyle.length), blocks: byStyle } : byText
}

function endMatterByText(passages: readonly Passage[], fragment: boolean): EndMatter {
  const note = passages.at(-1)
  if (note && !fragment && isNoteUnderDate(note.text)) {
    const above = endMatterByText(passages.slice(0, -1), fragment)
    if (above.blocks.at(-1)?.type === 'date')
      return { ...above, blocks: [...above.blocks, { type: 'paragraph', passage: note, line: firstLine(note) }] }
  }
  const tailStart = Math.max(0, passages.length - TAIL)
  const attachment = fragment ? -1 : passages.findIndex((passage, i) => i >= tailStart && ATTACHMENT.test(passage.text))
  if (attachment < 0) return withSignOff(passages, signOff(passages, passages.length, 0, fragment), [], [])
  const stop = attachmentStop(passages, attachment)
  const notes = passages.slice(attachment, stop).map((passage): DraftBlock => ({ type: 'attachmentNote', passage, line: firstLine(passage) }))
  if (stop === passages.length) return withSignOff(passages, signOff(passages, attachment, 0, fragment), [], notes)
  const signed = signOff(passages, passages.length, stop, fragment)
  return signed.start === stop ? withSignOff(passages, { ...signed, start: attachment }, notes, []) : withSignOff(passages, signed, [], [])
}

function withSignOff(passages: readonly Passage[], signed: SignOff, before: readonly DraftBlock[], after: readonly DraftBlock[]): EndMatter {
  return { body: passages.slice(0, signed.start), blocks: [...before, ...signed.blocks, ...after] }
}

/** The attachment note goes on over its numbered lines: 附件：1.… 2.… */
function attachmentStop(passages: readonly Passage[], from: number): number {
  let stop = from + 1
  for (
    let next = passages[stop];
    next && /^[0-9０-９]{1,2}[.．、]/u.test(next.text) && !/[。；]/u.test(next.text.slice(0, -1));
    next = passages[++stop]
  );
  return stop
}

interface SignOff {
  readonly start: number
  readonly blocks: readonly DraftBlock[]
}

/** Signature and date that end at `end` and do not reach above `floor`. */
function signOff(passages: readonly Passage[], end: number, floor: number, fragment: boolean): SignOff {
  const last = passages[end - 1]
  if (!last || end < 2) return { start: end, blocks: [] }
  const dated = dateOf(last)
  if (!dated) return fragment || !isSignedAlone(last.text) ? { start: end, blocks: [] } : { start: end - 1, blocks: [signature(last)] }
  const blocks: DraftBlock[] = dated
  let start = end - 1
  if (blocks.length === 1)
    for (
      let i = 0, above = passages[start - 1];
      i < MOST_SIGNATURES && above && start > Math.max(1, floor) && maySign(above.text);
      i++, above = passages[start - 1]
    ) {
      blocks.unshift(signature(above))
      start--
    }
  return { start, blocks }
}

function signature(passage: Passage): DraftBlock {
  return { type: 'signature', passage, line: firstLine(passage) }
}

/** A date line by itself, or signature and date on one line. */
function dateOf(passage: Passage): DraftBlock[] | null {
  const text = passage.text.replace(/^[（(](.*)[）)]$/u, '$1')
  const match = DATE.exec(text.replace(/[\s\u3000]{1,20}(?=[年月日号0-9\ufffc])/gu, '')) && DATE.exec(text)
  if (!match) return isLooseDate(text) ? [{ type: 'date', passage, line: firstLine(passage) }] : null
  if (match.index === 0 || /^(?:日期|时间)[：:]?[\s\u3000]*$/u.test(text.slice(0, match.index)))
    return [{ type: 'date', passage, line: firstLine(passage) }]
  const before = text.slice(0, match.index)
  const apart = /[\s\u3000]$/u.test(before) || SIGNED.test(before)
  if (!apart || text !== passage.text || !maySign(before.trim())) return null
  const [signed, date] = splitPassage(passage, match.index)
  return [signature(signed), { type: 'date', passage: date, line: firstLine(date) }]
}

/** 2024 年 12 月 31 日 */
function isLooseDate(text: string): boolean {
  const tight = text.replace(/[\s\u3000]/gu, '')
  return DATE.exec(tight)?.index === 0
}

function maySign(text: string): boolean {
  const plainText = text.replace(/[\s\u3000]/gu, '')
  return (
    plainText !== '' &&
    plainText.length <= LONGEST_SIGNATURE &&
    !/[。；，！？]/u.test(plainText) &&
    (!/[：:]$/u.test(plainText) || SIGNED.test(plainText)) &&
    parseHeadingNumber(text) === null &&
    !isClosingText(plainText)
  )
}

/** Without a date only a line that says whose it is counts: 述职人：… or the name of a Party body. */
function isSignedAlone(text: string): boolean {
  return maySign(text) && (SIGNED.test(text) || BODY_OF_PEOPLE.test(text.trim()) || text === BLANK_MARK)
}
