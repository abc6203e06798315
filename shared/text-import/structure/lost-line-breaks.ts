import { isClosingText } from '#shared/document/outline.ts'
import type { ImportLog } from '#shared/text-import/edit.ts'
import { BLANK_MARK, type Passage, cutPassage, firstLine, sourceAt, trimPassage } from '#shared/text-import/passage.ts'
import { type CleaningGate, PROPOSAL_RADIUS, leadOf, proposalId, tailOf } from '#shared/text-import/proposal.ts'

/** A text of this many paragraphs or fewer, and at least that long, has lost its line breaks. */
const MOST_PARAGRAPHS = 3
const SHORTEST = 400

/** A shorter text has lost them where its numbers stand in order, each behind a whole sentence: 一、…。 二、…。 三、…。 */
const SHORTEST_OF_SENTENCES = 200
const FEWEST_OF_SENTENCES = 3

function isRowOfSentences(text: string): boolean {
  let due = 1
  for (const { index, 1: number } of text.matchAll(/([一二三四五六七八九])、/gu))
    if (NUMERALS.indexOf(number ?? '-') + 1 === due && /(?:^|。[\s\u3000]{0,4})$/u.test(text.slice(Math.max(0, index - 5), index))) due++
  return due > FEWEST_OF_SENTENCES
}

const NUMERALS = '一二三四五六七八九'
const NUMBER = /([一二三四五六七八九])、|[（(]([一二三四五六七八九])[）)]/gu

/**
 * Gives a report that arrived as one huge paragraph its paragraphs back: cut before 一、二、三、… and （一）（二）… where they come
 * in order and after the end of a sentence (or a first-level heading), and before 特此报告。 at the end. Nothing is removed.
 */
export function restoreLineBreaks(passages: readonly Passage[], log: ImportLog): readonly Passage[] {
  const length = passages.reduce((sum, passage) => sum + passage.text.length, 0)
  const isRunTogether =
    passages.length <= MOST_PARAGRAPHS &&
    (length >= SHORTEST || (length >= SHORTEST_OF_SENTENCES && passages.some(({ text }) => isRowOfSentences(text))))
  return passages.flatMap((passage) => {
    if (!isRunTogether && !mayHoldHeadings(passage.text)) {
      const siblings = siblingCuts(passage.text)
      if (siblings.length > 0) return cutAt(passage, siblings, SIBLING_BEHIND, log)
      const glued = gluedHeadingCuts(passage.text)
      if (glued.length > 0) return cutAt(passage, glued, GLUED_HEADING, log)
      return cutAt(passage, endHeading(passage.text), HEADING_AT_END, log)
    }
    const gaps = gapCuts(passage.text)
    const numbered = cutsOf(passage.text)
    if (numbered.length < (passage.text.startsWith('一、') ? 1 : 2) && !opensBody(passage.text, numbered))
      return cutAt(passage, gaps, `这里原来是几段，已按句末的空格分成${gaps.length + 1}段，请核对。`, log)
    const cuts = [...new Set([...numbered, ...gaps])].sort((a, b) => a - b)
    return cutAt(passage, cuts, `这一段里连着写了多级标题，已按序号分成${cuts.length + 1}段，请核对。`, log)
  })
}

/** The passage in parts, where the user wants it so; without cuts as it is. */
export function cutAt(passage: Passage, cuts: readonly number[], message: string, log: ImportLog): readonly Passage[] {
  if (cuts.length === 0 || (log.gate && !mayCut(passage, cuts, message, log.gate))) return [passage]
  log.warnings.push({ kind: 'hard-wrap', line: firstLine(passage), before: '', after: '', message })
  return cutPassage(passage, cuts)
    .filter((part) => part.text.trim() !== '')
    .map(trimPassage)
}

const HEADING_AT_END = '这一段末尾连着写了下一个标题，已分成两段，请核对。'
/** …制定以下方案：　一、目的: the heading stands behind the end of the paragraph before it. */
const HEADING_BEHIND = /[。：:；][\s\u3000]*(?=[一二三四五六七八九十]{1,2}、[^，。；：、]{2,20}$)/u
const SHORTEST_BEFORE_HEADING = 12

function endHeading(text: string): readonly number[] {
  const tail = text.slice(-30)
  const match = HEADING_BEHIND.exec(tail)
  if (match === null) return []
  const at = text.length - tail.length + match.index + match[0].length
  return at >= SHORTEST_BEFORE_HEADING ? [at] : []
}

const SIBLING_BEHIND = '这一段里连着写了下一条，已分开，请核对。'
const NUMBERED = /^(?:([一二三四五六七八九])、|[（(]([一二三四五六七八九])[）)])/u

/** A number behind a sentence, with a heading of its own behind it. */
const NEXT_ITEM =
  /(?<=。)[\s\u3000]{0,4}(?:([一二三四五六七八九])、|[（(]([一二三四五六七八九])[）)])(?=[^，。；：]{2,20}(?:，[^，。；：]{2,20})?。)/gu

/** （二）严肃纪律。…。（三）及时总结。…: the numbers that follow in order. */
function siblingCuts(text: string): readonly number[] {
  const match = NUMBERED.exec(text)
  if (match === null) return []
  const form = match[1] === undefined ? 2 : 1
  const cuts: number[] = []
  let due = NUMERALS.indexOf(match[form] ?? '') + 1
  for (const next of text.matchAll(NEXT_ITEM)) {
    if (NUMERALS.indexOf(next[form] ?? '-') !== due) continue
    cuts.push(next.index + next[0].search(/\S/u))
    due++
  }
  return isListOfSentences(text, cuts) ? [] : cuts
}

/** （一）党员年龄偏大。（二）渠道单一。: a sentence each, with no text of its own; none of them is a heading. */
function isListOfSentences(text: string, cuts: readonly number[]): boolean {
  return cuts.length > 0 && [0, ...cuts].every((start, i) => /^[^。]*。?\s*$/u.test(text.slice(start, cuts[i] ?? text.length)))
}

const GLUED_HEADING = '标题和后面的正文连在一行，已分开，请核对。'
/** 四、调研结果（一）组织架构方面1、部分…: the next number stands right behind the words of the heading. */
const HEADING_BEFORE_NUMBER =
  /^(?:[一二三四五六七八九十]{1,2}、[^，。；：（(\s\d]{2,16}(?=[（(]一[）)]|1[、.．](?!\d))|[（(][一二三四五六七八九十]{1,2}[）)][^，。；：（(\s\d]{2,16}(?:方面|问题|情况|措施|建议)(?=1[、.．](?!\d)))/u
/** 一、调研背景随着…: words that are a heading whenever they stand behind a number, and what a paragraph opens with. */
const KNOWN_HEADING =
  /^[一二三四五六七八九十]{1,2}、(?:指导思想|履职(?:尽责)?情况|(?:主要)?工作(?:开展|完成)?情况|(?:总体|目标|工作|基本|相关|有关|活动|学习)要求|(?:总体|工作|主要|活动)(?:目标|任务)|目标任务|(?:工作|基本|活动)原则|目的意义|组织(?:领导|形式|机构)|(?:实施|方法|活动|工作)步骤|保障措施|(?:参加|参学)(?:对象|范围|人员)|(?:时间|学习|活动|工作)安排|(?:活动|学习)(?:主题|内容|方式|形式)|学习(?:计划|制度)|调研(?:背景|目的|方法|对象|结果|内容|概况|情况)|基本(?:情况|概况)|工作(?:背景|开展情况)|(?:存在的?)(?:主要|突出)?问题(?:及原因(?:分析)?|和不足)?|(?:主要)?(?:做法|成效)(?:[和及]成效)?|原因分析|对策建议|意见建议|下一?步(?:工作)?(?:打算|计划|思路|措施|安排))(?=(?:[\s\u3000]{0,2}(?:19|20)[\dXx×*]{2}[\s\u3000]?年|对照(?!检查)|下一?步，|过去(?:的)?一年|以(?=[^，。]{2,40}(?:为|，))|开展|坚持|高举|全面|深入|围绕|为(?=[^，。]{6})|随着|本次|此次|目前|当前|近年来|今年|一年来|截[至止]|根据|按照|通过|[我全][县市镇乡局院校村])[^。]{10})/u

function gluedHeadingCuts(text: string): readonly number[] {
  const cuts: number[] = []
  for (let from = 0; ; ) {
    const match = HEADING_BEFORE_NUMBER.exec(text.slice(from, from + 40)) ?? (from === 0 ? KNOWN_HEADING.exec(text.slice(0, 60)) : null)
    if (match === null) return cuts
    from += match[0].length
    cuts.push(from)
  }
}

/** 现将有关情况汇报如下：一、…: one cut is enough where the body opens there. */
function opensBody(text: string, cuts: readonly number[]): boolean {
  const [cut] = cuts
  return cut !== undefined && /如下[：:。][\s\u3000]*$/u.test(text.slice(Math.max(0, cut - 8), cut))
}

const SECTION_OF_SECTIONS = /^[一二三四五六七八九十]{1,2}、[^。；：]{2,30}[\s\u3000。：:]{1,4}[（(]一[）)]/u

/** 二、主要做法　（一）…。（二）…。 all in one paragraph: a heading right before the first of those below it. */
function mayHoldHeadings(text: string): boolean {
  return SECTION_OF_SECTIONS.test(text)
}

/** A gap behind the end of a sentence, or behind what leads to the paragraphs below. */
const PARAGRAPH_GAP =
  /(?:(?<=[。！？][”）》]?)|(?<=(?:如下|同志们|领导|特点|方面|几点|工作)[：:]))[ \t\u00a0\u3000]{1,8}(?=[\p{Script=Han}“（(《\d])/gu
const FEWEST_GAPS = 3

/** Line breaks that have become gaps; none where a gap stands behind most sentences, as some people type. */
function gapCuts(text: string): readonly number[] {
  const cuts = [...text.matchAll(PARAGRAPH_GAP)].map(({ index, 0: { length } }) => index + length)
  const sentences = text.match(/[。！？]/gu)?.length ?? 0
  return cuts.length >= FEWEST_GAPS && cuts.length * 2 <= sentences + 1 ? cuts : []
}

/** Proposes the new paragraphs; the first cut is shown. */
function mayCut(passage: Passage, cuts: readonly number[], message: string, gate: CleaningGate): boolean {
  const cut = cuts[0] ?? 0
  const id = proposalId('run-together', sourceAt(passage, cut))
  const edge = (text: string) => text.replaceAll(BLANK_MARK, '…')
  const lead = leadOf(edge(passage.text.slice(0, cut)))
  const tail = tailOf(edge(passage.text.slice(cut, cut + PROPOSAL_RADIUS + 1)))
  gate.propose({ id, kind: 'run-together', line: firstLine(passage), lead, before: '', after: '\n', tail, message }, [id])
  return gate.accepts(id)
}

function cutsOf(text: string): number[] {
  const cuts: number[] = []
  let first = 0
  let second = 0
  let lastFirst = Number.NEGATIVE_INFINITY
  for (const match of text.matchAll(NUMBER)) {
    const isFirst = match[1] !== undefined
    const value = NUMERALS.indexOf(match[1] ?? match[2] ?? '') + 1
    const due = isFirst ? first + 1 : second + 1
    const restarts = !isFirst && value === 1
    if ((value !== due && !restarts) || !mayStart(text, match.index, isFirst ? Number.NEGATIVE_INFINITY : lastFirst)) continue
    if (isFirst) {
      first = value
      second = 0
      lastFirst = match.index
    } else second = value
    if (match.index > 0) cuts.push(match.index)
    const row = isFirst ? endOfHeading(text, match.index) : -1
    if (row > 0) cuts.push(row)
  }
  cuts.push(...itemCuts(text, cuts))
  cuts.sort((a, b) => a - b)
  const closing = closingStart(text)
  return closing > (cuts.at(-1) ?? text.length) ? [...cuts, closing] : cuts
}

/** Where a heading of the first level ends that has no mark of its own; -1 where that cannot be told. */
function endOfHeading(text: string, at: number): number {
  const known = KNOWN_HEADING.exec(text.slice(at, at + 80))
  return known ? at + known[0].length : rowBehind(text, at)
}

/** 一、思想建设情况一是强化教育。: the heading has no mark of its own, the row of its paragraph begins right behind it. */
function rowBehind(text: string, at: number): number {
  const match = /^[一二三四五六七八九]、[\s\u3000]{0,2}[^，。；：、\s]{4,24}?(?=一是[^，。；：]{2,})/u.exec(text.slice(at, at + 40))
  return match ? at + match[0].length : -1
}

const FIRST_ITEM = /^1[、.．][^，。；：\d]{4,24}[。，；]/u

/** 一、现状1、党员队伍老化。…。2、教育管理不严。…: items that begin right behind a heading and go on in order. */
function itemCuts(text: string, cuts: readonly number[]): readonly number[] {
  const items: number[] = []
  let due = 0
  for (const match of text.matchAll(/(?<![\d.第])(\d{1,2})[、.．](?=[^。；：\d]{4,60}[。；])/gu)) {
    const value = Number(match[1])
    const heading = cuts.findLast((cut) => cut < match.index) ?? 0
    const begins =
      value === 1 &&
      FIRST_ITEM.test(text.slice(match.index, match.index + 40)) &&
      /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])[^，。；：]{2,24}$/u.test(text.slice(heading, match.index).trim())
    if (!begins && (value !== due || !/[。；]\s{0,4}$/u.test(text.slice(Math.max(0, match.index - 5), match.index)))) continue
    items.push(match.index)
    due = value + 1
  }
  return items.length > 1 ? items : []
}

/** Where the last sentence begins, if it is what closes a report (特此报告。); -1 where it is not. */
function closingStart(text: string): number {
  const start = text.lastIndexOf('。', text.trimEnd().length - 2) + 1
  return start > 0 && isClosingText(text.slice(start).trim()) ? start : -1
}

const LONGEST_FIRST_LEVEL_HEADING = 40
/** A number in brackets, and a heading with a full stop: 《…（一）》 and （一）至（三）项 are neither. */
const MARK_LOST = /^[（(][一二三四五六七八九][）)][^，。；：、（）()“”《》]{4,24}。/u

function mayStart(text: string, at: number, lastFirst: number): boolean {
  if (at === 0 || /[。！？：:；\s\u3000”]/u.test(text[at - 1] ?? '')) return true
  // 现将工作汇报如下一、加强领导，…任务（一）认真履职。…: the marks between are lost, too.
  if (/如下$/u.test(text.slice(Math.max(0, at - 2), at)) || MARK_LOST.test(text.slice(at, at + LONGEST_FIRST_LEVEL_HEADING))) return true
  return at - lastFirst <= LONGEST_FIRST_LEVEL_HEADING && !/[，。；]/u.test(text.slice(lastFirst, at))
}
