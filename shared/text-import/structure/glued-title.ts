import { titleTail } from '#shared/text-import/cleaning/web-leftovers.ts'
import { type ImportLog, applyEdits, removal } from '#shared/text-import/edit.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { cutAt } from './lost-line-breaks.ts'
import { isTitleEnd } from './title-line.ts'

/** A line as short as this is a title by itself, or none. */
const SHORTEST = 60
const LONGEST_TITLE = 60

const KIND =
  '(?:述职报告|工作报告|情况(?:的)?(?:报告|汇报)|调研报告|(?:调查研究|调查|考察)报告|自查报告|整改报告|总结(?:报告)?|工作(?:计划|安排|打算|要点)|(?:对照检查|检视剖析|剖析|发言|汇报)材料|发言提纲|讲话稿?|主持词|(?:实施|活动|工作|整顿|整治|整改|创建|建设|推进|行动)方案|工作制度|会议制度|党日制度|心得体会|问题及整改措施)'
/** What a report begins with. */
const OPENING =
  '(?:(?:19|20)\\d{2}年|[今去近本]年|今[天日][，,]|近期[，,]|一年来|按照|根据|为(?:了|深入|进一步|认真|切实|全面|贯彻|加强|推动)|同志们|各位|尊敬的|回顾|过去的?一年|我(?:是|叫|作为|代表)|在(?:[市县区镇乡]|上级|公司|集团|党的)|围绕|党的|一、|第一条|各[^，。；：]{2,16}[：:]|[^，。；：的是]{3,16}是(?:党的|实现|推动|推进|加强|巩固|全面|贯彻|新时代|基层|国家|一项))'
/** 某某工作总结2023年，在…: the kind of paper is named, and a report opens right behind it. */
const GLUED = new RegExp(
  `^(?!按照|根据|为了?|现将|现就|我|今年以来|近年来)([^，。；：！？,;:]{3,${LONGEST_TITLE}}?${KIND}(?:[（(][^（）()]{1,20}[）)]){0,2})[\\s\\u3000]{0,8}(?=${OPENING})`,
  'u',
)
/** 某某调研报告　搞清楚…，: a gap parts the title from the first sentence, whatever that opens with. */
const GLUED_BY_GAP = new RegExp(
  `^(?!按照|根据|为了?|现将|现就|我|今年以来|近年来)([^，。；：！？,;:\\s]{8,${LONGEST_TITLE}}?${KIND})[\\s\\u3000]{1,8}(?=\\p{Script=Han}[^，。；：]{4,60}[，。])`,
  'u',
)
/** 某某工作方案一、工作背景: on a line of its own, whatever its length. */
const GLUED_TO_HEADING = new RegExp(`^([^，。；：！？,;:\\d]{4,${LONGEST_TITLE}}?${KIND}(?:怎么写|如何写|范文|模板)*)(?=一、[^，。；：]{2,30}$)`, 'u')
/** The same title twice over, as sites put it: first as the page's, then as the document's. */
const TWICE = new RegExp(
  `^((?:20\\d{2}年度?)?([^，。；：！？,;:]{8,${LONGEST_TITLE}}?))[\\s\\u3000]{0,8}(\\2)[\\s\\u3000]{0,8}(?=[^\\s\\u3000].{10})`,
  'u',
)

/** 某某实施方案　某发〔2024〕5号: the number of the document stands behind its title. */
const FILE_NUMBER_BEHIND =
  /^[^，。；：！？,;:]{4,60}?(?:方案|报告|意见|通知|制度|办法|总结|计划|规定|细则|要点|通报)[\s\u3000]{1,8}(?=\p{Script=Han}{1,12}[〔﹝［[（(]20\d{2}[〕﹞］\]）)]\s?\d{1,4}\s?号$)/u
const NUMBER_MESSAGE = '标题和文号连在一行，已分开，请核对。'

/** 某某调研报告...某某调研报告: a site shortens its own title and goes on with the paper's. */
const SHORTENED = new RegExp(
  `^[^，。；：.…]{3,${LONGEST_TITLE}}${KIND}(?:\\.{3}|…{1,2})[\\s\\u3000]{0,2}(?=[^，。；：.…]{3,${LONGEST_TITLE}}${KIND}$)`,
  'u',
)

/** 某某材料范文六篇　第一篇：某某材料　一、…: the page's own title on the line of the first paper. */
const PAGE_TITLE =
  /^[^，。；：！？]{4,60}?(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇[）)]?[\s\u3000]{0,4}第[一1]篇[：:][\s\u3000]{0,2}(?=[^\s\u3000])/u
/** 某某报告8篇某某报告篇1今年以来，…: both titles of the site before the text, with nothing between; the second is the paper's. */
const PAGE_TITLES =
  /^[^，。；：！？]{4,60}?(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇(?=([^，。；：！？]{4,60}?)(篇[一1])[\s\u3000]{0,4}\p{Script=Han})/u
const PAGE_TITLE_MESSAGE = '这里是网站给几篇材料起的总标题，已去掉。'

const MESSAGE = '标题和第一段连在一行，已分开，请核对。'
const SHORTENED_MESSAGE = '标题重复了一遍，已去掉网站缩略的那一个。'
const REPEATED = '标题重复了一遍，已去掉后一个。'

/** 《某某调研报告.docx》由会员分享: what a document site calls the paper, in letters and figures only; null where none says it. */
export function nameOnSite(text: string): string | null {
  const match = NAMED_BY_SITE.exec(text.slice(0, REACH_OF_SITE))
  const name = (match?.[1] ?? '').replace(/\.(?:docx?|pdf|wps)$/iu, '')
  return plain(name).length >= SHORTEST_NAME ? plain(name) : null
}

const NAMED_BY_SITE = /《([^《》]{4,80})》由(?:会员|网友|用户|作者)[^。]{0,10}(?:分享|上传|投稿)/u
const REACH_OF_SITE = 3000
const SHORTEST_NAME = 6
const PLAIN = /[\p{Script=Han}A-Za-z0-9]/u

function plain(text: string): string {
  return text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')
}

/** Offset behind the name at the start of the text, marks and white space aside; 0 where it does not stand there. */
function endOfName(text: string, name: string): number {
  let matched = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (!PLAIN.test(char)) continue
    if (char !== name[matched]) return 0
    matched++
    if (matched === name.length) return i + 1
  }
  return 0
}

/** Parts the title from the paragraph that a site has put behind it on the same line; `named`: how the site calls the paper. */
export function splitGluedTitle(passages: readonly Passage[], log: ImportLog, named: string | null = null): readonly Passage[] {
  const [whole, ...below] = passages
  if (whole === undefined) return passages
  const isTitled = isTitleEnd(whole.text)
  const rest = below.map((passage, i) => (i === 0 && whole.text.length < SHORTEST ? withoutPageTitle(passage, log, isTitled) : passage))
  const first = withoutPageTitle(whole, log)
  const numbered = FILE_NUMBER_BEHIND.exec(first.text)
  if (numbered) return [...cutAt(first, [numbered[0].length], NUMBER_MESSAGE, log), ...rest].map(trimmedStart)
  if (first.text.length < SHORTEST) {
    const title = GLUED_TO_HEADING.exec(first.text)
    const [head, ...heading] = cutAt(first, title ? [title[0].length] : [], MESSAGE, log)
    return head === undefined || heading.length === 0 ? [first, ...rest] : [applyEdits(head, titleTail(head.text), log), ...heading, ...rest]
  }
  const twice = TWICE.exec(first.text)
  const once = twice ? withoutSecond(first, twice, log) : first
  const title = twice && once !== first ? (twice[1] ?? '') : titleOf(once.text, named)
  if (title === '') return [once, ...rest]
  const [head, ...body] = cutAt(once, [title.length], MESSAGE, log).map(trimmedStart)
  if (head === undefined || body.length === 0) return [once, ...rest]
  return [withoutFirstOfTwo(applyEdits(head, titleTail(head.text), log), log), ...body, ...rest]
}

function titleOf(text: string, named: string | null): string {
  const end = named === null ? 0 : endOfName(text, named)
  if (end > 0 && end < text.length - SHORTEST / 2) return text.slice(0, end)
  return GLUED.exec(text)?.[1] ?? GLUED_BY_GAP.exec(text)?.[1] ?? ''
}

function withoutSecond(passage: Passage, twice: RegExpExecArray, log: ImportLog): Passage {
  const end = twice[0].trimEnd().length
  return applyEdits(passage, [removal('web-leftover', end - (twice[3] ?? '').length, end, REPEATED)], log)
}

function withoutFirstOfTwo(title: Passage, log: ImportLog): Passage {
  const first = SHORTENED.exec(title.text)
  return first ? applyEdits(title, [removal('web-leftover', 0, first[0].length, SHORTENED_MESSAGE)], log) : title
}

/** @param isTitled the paper's own title stands above it */
function withoutPageTitle(passage: Passage, log: ImportLog, isTitled = false): Passage {
  const both = PAGE_TITLES.exec(passage.text)
  if (both) {
    const [head, own = '', mark = ''] = both
    const at = head.length + own.length
    const edits = isTitled
      ? [removal('web-leftover', 0, at + mark.length, PAGE_TITLE_MESSAGE)]
      : [removal('web-leftover', 0, head.length, PAGE_TITLE_MESSAGE), removal('web-leftover', at, at + mark.length, PAGE_TITLE_MESSAGE)]
    return applyEdits(passage, edits, log)
  }
  const page = PAGE_TITLE.exec(passage.text)
  return page ? applyEdits(passage, [removal('web-leftover', 0, page[0].length, PAGE_TITLE_MESSAGE)], log) : passage
}

function trimmedStart(passage: Passage): Passage {
  const room = passage.text.length - passage.text.trimStart().length
  if (room === 0) return passage
  const [first, ...others] = passage.starts
  if (first === undefined) return passage
  const starts = [{ ...first, at: first.at + room }, ...others.map((start) => ({ ...start, offset: Math.max(0, start.offset - room) }))]
  return { ...passage, text: passage.text.slice(room), starts }
}
