import { type ImportLog, applyEdits, removal } from '#shared/text-import/edit.ts'
import type { Passage } from '#shared/text-import/passage.ts'
import { cutAt } from './lost-line-breaks.ts'

/** A line as short as this is a title by itself, or none. */
const SHORTEST = 60
const LONGEST_TITLE = 60

const KIND =
  '(?:述职报告|工作报告|情况(?:的)?(?:报告|汇报)|调研报告|自查报告|整改报告|总结(?:报告)?|工作(?:计划|安排|打算|要点)|(?:对照检查|检视剖析|剖析|发言|汇报)材料|发言提纲|讲话稿?|主持词|实施方案|工作制度|会议制度|党日制度|心得体会)'
/** What a report begins with. */
const OPENING =
  '(?:(?:19|20)\\d{2}年|[今去近本][年]|一年来|按照|根据|为(?:了|深入|进一步|认真|切实|全面|贯彻|加强|推动)|同志们|各位|尊敬的|回顾|过去的?一年|我(?:是|叫|作为|代表)|在(?:[市县区镇乡]|上级|公司|集团|党的)|围绕|党的|一、|第一条)'
/** 某某工作总结2023年，在…: the kind of paper is named, and a report opens right behind it. */
const GLUED = new RegExp(
  `^(?!按照|根据|为了?|现将|现就|我|今年以来|近年来)([^，。；：！？,;:]{3,${LONGEST_TITLE}}?${KIND}(?:[（(][^（）()]{1,20}[）)])?)[\\s\\u3000]{0,8}(?=${OPENING})`,
  'u',
)
/** The same title twice over, as sites put it: first as the page's, then as the document's. */
const TWICE = new RegExp(
  `^((?:20\\d{2}年度?)?([^，。；：！？,;:]{8,${LONGEST_TITLE}}?))[\\s\\u3000]{0,8}(\\2)[\\s\\u3000]{0,8}(?=[^\\s\\u3000]{10})`,
  'u',
)

const MESSAGE = '标题和第一段连在一行，已分开，请核对。'
const REPEATED = '标题重复了一遍，已去掉后一个。'

/** Parts the title from the paragraph that a site has put behind it on the same line. */
export function splitGluedTitle(passages: readonly Passage[], log: ImportLog): readonly Passage[] {
  const [first, ...rest] = passages
  if (first === undefined || first.text.length < SHORTEST) return passages
  const twice = TWICE.exec(first.text)
  const once = twice ? withoutSecond(first, twice, log) : first
  const title = twice && once !== first ? (twice[1] ?? '') : (GLUED.exec(once.text)?.[1] ?? '')
  return title === '' ? passages : [...cutAt(once, [title.length], MESSAGE, log), ...rest].map(trimmedStart)
}

function withoutSecond(passage: Passage, twice: RegExpExecArray, log: ImportLog): Passage {
  const end = twice[0].trimEnd().length
  return applyEdits(passage, [removal('web-leftover', end - (twice[3] ?? '').length, end, REPEATED)], log)
}

function trimmedStart(passage: Passage): Passage {
  const room = passage.text.length - passage.text.trimStart().length
  if (room === 0) return passage
  const [first, ...others] = passage.starts
  if (first === undefined) return passage
  const starts = [{ ...first, at: first.at + room }, ...others.map((start) => ({ ...start, offset: Math.max(0, start.offset - room) }))]
  return { ...passage, text: passage.text.slice(room), starts }
}
