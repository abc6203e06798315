import { SURNAMES } from '#shared/document/surnames.ts'

/** A stretch of white space within a text, [start, end). */
export interface Gap {
  readonly start: number
  readonly end: number
}

/** 第一项　领导发言: what comes first, and what it is. */
const LABEL_OF_ITEM = /^[\s\u3000]*第[一二三四五六七八九十\d]{1,3}(?:项|步|环节|阶段|条|章|节)$/u
/** 张　三: a name of two characters, set as wide as one of three. */
const SPACED_NAME = new RegExp(`(?<=^|[\\s、，：:；（])([${SURNAMES}])(?:\\u3000| {2,3})(\\p{Script=Han})(?=$|[\\s、，。；）])`, 'gu')
const SHORTEST_ROW = 3
const WORD_OF_ROW = /^[\p{Script=Han}·]{1,8}$/u
const SHORTEST_PHRASE = 3

/** Whether a gap in a line of Chinese parts things that would run together without it: the items of a row, the phrases of a title. */
export function isMeaningfulGap(text: string, gap: Gap): boolean {
  return (
    LABEL_OF_ITEM.test(text.slice(0, gap.start)) || isInRow(text, gap) || isInTitle(text, gap) || isInName(text, gap) || isBetweenFields(text, gap)
  )
}

/** The text with names of two characters (张　三) closed up, for reading it word by word. */
export function withClosedNames(text: string): string {
  return text.replace(SPACED_NAME, '$1$2')
}

function isInName(text: string, { start, end }: Gap): boolean {
  for (const name of text.matchAll(SPACED_NAME)) if (name.index < start && end < name.index + name[0].length) return true
  return false
}

/** 参加人员：甲某　乙某　丙某, 物品：纸　笔　旗帜: between a colon and the next mark stands nothing but short words, apart. */
function isInRow(text: string, gap: Gap): boolean {
  const colon = Math.max(text.lastIndexOf('：', gap.start), text.lastIndexOf(':', gap.start))
  if (colon < 0) return false
  const behind = text.slice(gap.end).search(/[，。；：:！？、]/u)
  const words = text
    .slice(colon + 1, behind < 0 ? text.length : gap.end + behind)
    .trim()
    .split(/[\s\u3000]+/u)
  return words.length >= SHORTEST_ROW && words.every((word) => WORD_OF_ROW.test(word))
}

const LABEL =
  /^(?:时间|地点|主持人?|记录人?|(?:出席|列席|参加|缺席)?人员|主讲人?|汇报人|述职人|单位|姓名|作者|日期|供稿单位|联系电话|[\p{Script=Han}]{1,4}(?:时间|地点|人))[：:]/u

/** 主持人：甲某　记录人：乙某: fields of a form beside each other. */
function isBetweenFields(text: string, gap: Gap): boolean {
  return LABEL.test(text.slice(gap.end, gap.end + 10)) && /[：:]/u.test(text.slice(0, gap.start))
}

/** 《抓基层打基础　强队伍促发展》 */
function isInTitle(text: string, gap: Gap): boolean {
  const open = text.lastIndexOf('《', gap.start)
  const close = text.indexOf('》', gap.end)
  if (open < 0 || close < 0) return false
  const title = text.slice(open + 1, close)
  return !/[《》]/u.test(title) && title.split(/[\s\u3000]+/u).every((phrase) => [...phrase].length >= SHORTEST_PHRASE)
}
