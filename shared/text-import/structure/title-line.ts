import { squeeze } from '#shared/text-import/squeeze.ts'
import { parseHeadingNumber } from './heading-number.ts'

/** Characters without white space. */
export const LONGEST_TITLE = 60

/** 文种: a title names the kind of paper it is, at its end. */
const KIND_OF_PAPER =
  /(?:报告|汇报|总结|小结|(?:党课|宣讲)讲稿|述职|述责|述廉|述职述廉|材料|发言|讲话|提纲|对照检查|检查|剖析|方案(?:策划)?|策划(?:方案|书)?|计划|要点|意见|通知|请示|致辞|主持词|记录|纪要|情况|清单|台账|范文|模板|制度|条例|办法|规定|细则|工作安排|工作打算|工作思路|特色亮点|通报|公告|公示|规划|纲要|调研|思考|体会|(?:问题|现状|难点|困难|短板)(?:及其?|和|与|、)(?:成因|原因)?(?:及其?|和|与|、)?(?:对策|建议|对策建议|意见建议)|方面存在的(?:主要|突出)?问题|问题及整改措施|[和及与暨、](?:下一?步|明年)(?:工作)?(?:打算|安排|计划|思路))(?:稿|表|书|提纲|材料)?$/u
/** How many papers a page holds: 工作总结三篇. */
const SEVERAL = /(?:\d{1,2}|[一二三四五六七八九十]{1,2})篇$/u
/** A title states nothing: these are said in sentences. */
const BODY_WORDS = /[。；]|如下|以来|现(?:将|就|总结|汇报|报告)|(?<!自)我(?!的述)|取得了|请予|进行了/u
export const FINAL_PUNCTUATION = /[。！？!?；;，,、：:]$/u

/** Whether the text is a title, or the last line of one: it names a kind of paper and states nothing. */
export function isTitleEnd(text: string): boolean {
  return mayStandInTitle(text) && squeeze(text).length <= LONGEST_TITLE && namesKindOfPaper(text.replace(SEVERAL, ''))
}

/** Whether nothing speaks against the text as a line of a title: it states nothing, and ends as no sentence does. */
export function mayStandInTitle(text: string): boolean {
  return (
    text !== '' &&
    !FINAL_PUNCTUATION.test(text) &&
    !BODY_WORDS.test(text) &&
    (text.match(/，/gu)?.length ?? 0) < 2 &&
    parseHeadingNumber(text) === null
  )
}

/** Whether a kind of paper stands at the end, brackets and closing marks aside. */
export function namesKindOfPaper(text: string): boolean {
  return KIND_OF_PAPER.test(
    squeeze(text)
      .replace(/(?:[（(【〔][^（()）【】〔〕]{0,24}[）)】〕])+$/u, '')
      .replace(/[》”]$/u, ''),
  )
}
