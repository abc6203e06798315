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

/** So long a stretch is shown as one proposal; the marks of a longer one are accepted or refused together all the same (UTF-16 units). */
const LONGEST_SHOWN = 40

/** Marks of Markdown in a text that does not say it is Markdown: # before and ** around a heading; ornaments and brackets of headings. Stars that are masks stay. */
export function findFormatMarks(text: string): CleaningEdit[] {
  const edits: CleaningEdit[] = []
  const hashes = text.startsWith('#') ? HASHES.exec(text) : null
  if (hashes) edits.push(removal('web-leftover', 0, hashes[0].length, MESSAGE))
  const ornament = ORNAMENT.exec(text)
  if (ornament) edits.push(removal('web-leftover', 0, ornament[0].length, ORNAMENT_MESSAGE))
  if (isBracketedHeading(text)) edits.push(...marksAround(text, 0, text.length, 1, BRACKETED_MESSAGE))
  if (!text.includes('**')) return edits
  if (BOLD_TITLE.test(text)) return marksAround(text, 0, text.length, 2, MESSAGE)
  const label = BOLD_LABEL.exec(text)
  const [open, close] = label ? [text.indexOf('**'), text.indexOf('**', text.indexOf('**') + 2)] : [-1, -1]
  if (label) edits.push(...marksAround(text, open, close + 2, 2, MESSAGE))
  for (const match of text.matchAll(BOLD_HEADING)) {
    if (match.index >= close) edits.push(...marksAround(text, match.index, match.index + match[0].length, 2, MESSAGE))
  }
  return edits
}

/** Takes both marks around a stretch away, or neither. @param width of each mark */
function marksAround(text: string, start: number, end: number, width: number, message: string): CleaningEdit[] {
  const inside = text.slice(start + width, end - width)
  const shown = inside.length <= LONGEST_SHOWN ? { pair: { end, text: inside } } : {}
  return [
    { ...removal('web-leftover', start, start + width, message), ...shown },
    { ...removal('web-leftover', end - width, end, message), pairedWith: start },
  ]
}

function isBracketedHeading(text: string): boolean {
  const inside = BRACKETED.exec(text)?.[1]
  return (
    inside !== undefined &&
    (inferSectionRole(inside) !== 'other' || /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u.test(inside))
  )
}
