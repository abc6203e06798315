import { inferSectionRole } from '#shared/document/infer-section-role.ts'
import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'

const MESSAGE = '这里是别的软件表示标题或加粗的记号，已去掉，文字都在。'

/** ★一、 ◆1. ■第一部分: an ornament before the number of a heading. ○ and □ are none: they stand for zeros and for boxes to tick. */
const ORNAMENT =
  /^[★☆◆◇■●▲△▶►※❤♦✦✿•]{1,3}[ \t\u3000]{0,4}(?=[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十](?:部分|[章篇]))/u
const ORNAMENT_MESSAGE = '标题序号前面的装饰符号已去掉。'
/** 【存在的问题】: the name of a part of a report, or a numbered heading, in brackets that fill the line. */
const BRACKETED = /^【[ \t\u3000]?([^【】，。；：]{2,30})[ \t\u3000]?】$/u
const BRACKETED_MESSAGE = '标题外面的方头括号已去掉，文字都在。'

/** # to ###### before a heading. Pay markers (##paidbegin##) have no space. */
const HASHES = /^#{1,6}[ \t\u3000]{1,4}(?=\S)/u
/** What only a bold heading opens with: 一、（一）1. 一是 第一 ①; a mask (**镇党委) opens with none of them. */
const BOLD_HEADING =
  /\*\*(?=[一二三四五六七八九十]{1,3}[、.．是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]|[①-⑳])([^*\n]{1,120}?)\*\*/gu
/** A line that is bold from end to end and names a kind of paper is the title. */
const BOLD_TITLE = /^\*\*([^*\n]{4,60}(?:报告|总结|汇报|材料|发言|提纲|方案|计划))\*\*$/u

/**
 * A bold label at the head of an item: 1. **时代背景**：…, - **加强学习：**…. Behind the second mask of 1.**镇与**村 the sentence goes on,
 * behind a label it does not.
 */
const BOLD_LABEL =
  /^[ \t]{0,8}(?:\d{1,2}[.．、)）][ \t]{0,3}|[-*+•·][ \t]{1,3})\*\*(?=\p{Script=Han}|[“《])([^*\n。]{2,40}?)(?:[：:]\*\*|\*\*(?=[：:。，]|\s*$))/u

/** Marks of Markdown in a text that does not say it is Markdown: # before and ** around a heading. Stars that are masks stay. */
export function findFormatMarks(text: string): CleaningEdit[] {
  const edits: CleaningEdit[] = []
  const hashes = text.startsWith('#') ? HASHES.exec(text) : null
  if (hashes) edits.push(mark(0, hashes[0].length))
  const ornament = ORNAMENT.exec(text)
  if (ornament) edits.push(removal('web-leftover', 0, ornament[0].length, ORNAMENT_MESSAGE))
  if (isBracketedHeading(text))
    edits.push(removal('web-leftover', 0, 1, BRACKETED_MESSAGE), removal('web-leftover', text.length - 1, text.length, BRACKETED_MESSAGE))
  if (!text.includes('**')) return edits
  const title = BOLD_TITLE.exec(text)
  if (title) return [mark(0, 2), mark(text.length - 2, text.length)]
  const label = BOLD_LABEL.exec(text)
  const [open, close] = label ? [text.indexOf('**'), text.indexOf('**', text.indexOf('**') + 2)] : [-1, -1]
  if (label) edits.push(mark(open, open + 2), mark(close, close + 2))
  for (const match of text.matchAll(BOLD_HEADING)) {
    const end = match.index + match[0].length
    if (match.index < close) continue
    edits.push(mark(match.index, match.index + 2), mark(end - 2, end))
  }
  return edits
}

function isBracketedHeading(text: string): boolean {
  const inside = BRACKETED.exec(text)?.[1]
  return (
    inside !== undefined &&
    (inferSectionRole(inside) !== 'other' || /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u.test(inside))
  )
}

function mark(start: number, end: number): CleaningEdit {
  return removal('web-leftover', start, end, MESSAGE)
}
