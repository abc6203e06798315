import type { SourceLine } from '#shared/text-import/source-lines.ts'
import { squeeze } from '#shared/text-import/squeeze.ts'

/** What marks the first of several papers on one page: …报告篇一, …总结 篇1, 第一篇：…, …【第一篇】, （篇一）, …范文（一）. */
const FIRST_PAPER =
  /^(?:第[一1]篇[：:].{4,60}|[（(【]?(?:篇[一1]|第[一1]篇)[）)】]?|.{4,60}?(?:[\s\u3000]?篇[一1]|[（(【](?:篇[一1]|第[一1]篇)[）)】]|范文(?:第[一1]篇|[（(]?[一1][）)]?)|(?<=总结|报告|汇报|材料|体会|发言稿?|讲话稿?|计划|方案)例[一1]))[：:]?$/u
/** Said by who put the papers together, above the first one. */
const BY_THE_SITE = /小编|范文|模板|文库|资料|整理|供大家|参考|下载|来源|网友|[一二三四五六七八九十\d]篇/u
const OWN_HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u
/** A line that is a title for itself: the paper brings its own, and the marked line is the page's. */
const OWN_TITLE = /^[^，。；：！？]{4,40}(?:报告|总结|汇报|材料|方案|发言稿?|讲话稿?|提纲)$/u
/** 篇1 on a line of its own: the page's title above it is the paper's, too. */
const BARE_MARK = /^.{1,6}$/u
const NAMES_PAPER = /^(?=.*(?:报告|总结|汇报|材料|方案|发言|讲话|提纲))[^，。；：！？]{4,60}$/u
/** The mark stands near the top, under an introduction of a few lines. */
const TOP = 16
const TOP_WITH_GAPS = 60
const LONGEST_PREAMBLE = 900

/** Line numbers of what a site has put above the first of several papers: its own title, an introduction, a menu. */
export function preambleLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const top = readLines(lines, TOP)
  const mark = top.findIndex(({ text }) => FIRST_PAPER.test(text.trim()))
  if (mark < 0)
    return new Set([
      ...aboveOwnTitle(top),
      ...aboveTrail(top),
      ...belowTrail(top),
      ...teaserLines(top),
      ...noticeHead(top),
      ...brokenTitle(readLines(lines, LOWEST_BROKEN_TITLE)),
    ])
  const above = top.slice(0, mark).map(({ text }) => text.trim())
  if (above.some((text) => OWN_HEADING.test(text)) || above.join('').length > LONGEST_PREAMBLE) return new Set()
  if (mark > 0 && !above.some((text) => BY_THE_SITE.test(text))) return new Set()
  const hasOwnTitle = OWN_TITLE.test(top[mark + 1]?.text.trim() ?? '')
  if (hasOwnTitle) return new Set(top.slice(0, mark + 1).map(({ line }) => line))
  const isBare = BARE_MARK.test(top[mark]?.text.trim() ?? '')
  const title = isBare ? above.findLastIndex((text) => NAMES_PAPER.test(text)) : -1
  return new Set(top.flatMap(({ line }, i) => (i < mark && i !== title ? [line] : [])))
}

function readLines(lines: readonly SourceLine[], most: number): readonly SourceLine[] {
  return lines
    .slice(0, TOP_WITH_GAPS)
    .filter(({ text }) => text.trim() !== '')
    .slice(0, most)
}

/** 温馨提示： above what a site says of its files; an office may write it, too. */
function noticeHead(top: readonly SourceLine[]): readonly number[] {
  return top.flatMap(({ text, line }, i) =>
    /^温馨提示[：:]?$/u.test(text.trim()) && /^1[.．、].{0,40}(?:文件|文档|下载)/u.test(top[i + 1]?.text.trim() ?? '') ? [line] : [],
  )
}

/** 深度调研报告（优质19篇） / …范文中的调研报告… / 某某调研报告: the page's title for several papers, its praise of them, and then a paper's own title. */
const SEVERAL_PAPERS = /^[^，。；：]{3,40}[（(]\p{Script=Han}{0,4}(?:\d{1,2}|[一二三四五六七八九十]{1,3})篇[）)]$/u

function aboveOwnTitle(top: readonly SourceLine[]): readonly number[] {
  const texts = top.map(({ text }) => text.trim())
  const page = texts.findLastIndex((text, i) => i < LOWEST_PAGE_TITLE && SEVERAL_PAPERS.test(text))
  const own = page < 0 ? -1 : texts.findIndex((text, i) => i > page && OWN_TITLE.test(text))
  const between = texts.slice(page + 1, own)
  const isPraise = between.length > 0 && between.length <= 3 && between.every((text) => /范文|小编|供大家|本文/u.test(text))
  return own > 0 && isPraise ? top.slice(0, own).map(({ line }) => line) : []
}

const LOWEST_PAGE_TITLE = 4

/** 当前位置：… tells where the page's own head ends. */
const TRAIL = /^(?:您?(?:现在|当前)?的?(?:当前)?位置)是?[：:]/u
const HIGHEST_TRAIL = 3
const SLOGAN = /^[^。；：:]{2,30}$/u

/** The site's name and slogan above 当前位置：…; a line there that names a paper or opens a section belongs to the text. */
function aboveTrail(top: readonly SourceLine[]): ReadonlySet<number> {
  const trail = top.slice(0, HIGHEST_TRAIL + 1).findIndex(({ text }) => TRAIL.test(text.trim()))
  const above = top.slice(0, Math.max(0, trail))
  const isHead = above.every(({ text }) => SLOGAN.test(text.trim()) && !NAMES_PAPER.test(text.trim()) && !OWN_HEADING.test(text.trim()))
  return new Set(isHead ? above.map(({ line }) => line) : [])
}

/** The channel that the trail ends with, once more as the head of the page: …> 公文汇编 > 发言汇编 / 发言汇编. */
function belowTrail(top: readonly SourceLine[]): readonly number[] {
  const trail = top.slice(0, HIGHEST_TRAIL + 1).findIndex(({ text }) => TRAIL.test(text.trim()))
  const below = trail < 0 ? undefined : top[trail + 1]
  if (!below) return []
  const channel =
    (top[trail]?.text ?? '')
      .split(/[>＞»›]/u)
      .at(-1)
      ?.trim() ?? ''
  return channel !== '' && below.text.trim() === channel && !OWN_TITLE.test(channel) ? [below.line] : []
}

const SHORTEST_TEASER = 24
const LOWEST_TEASER = 10
/** Over so many lines the text may be spread out below it. */
const LINES_BELOW = 5

/** A site's foretaste of the text, above it: the title and the first words on a line, broken off, and then both once more in full. */
function teaserLines(top: readonly SourceLine[]): readonly number[] {
  const texts = top.slice(0, LOWEST_TEASER + LINES_BELOW).map(({ text }) => squeeze(text))
  return top.slice(0, LOWEST_TEASER).flatMap(({ line }, i) => {
    const teaser = (texts[i] ?? '').replace(/(?:…|\.{3,6}|…{2})$/u, '')
    const below = texts.slice(i + 1, i + 1 + LINES_BELOW).join('')
    return teaser.length >= SHORTEST_TEASER && below.length > teaser.length && below.startsWith(teaser) && teaser !== texts[i + 1] ? [line] : []
  })
}

/** A site's notices may stand above it. */
const LOWEST_BROKEN_TITLE = 40
const LONGEST_PIECE = 8
const FEWEST_PIECES = 3

/** 2023 / 农村基层 / 党组织 / 建设 / 调研报告, above the title that is the same in one line: a site shows its title word by word. */
function brokenTitle(top: readonly SourceLine[]): readonly number[] {
  const texts = top.map(({ text }) => squeeze(text))
  const end = texts.findIndex((text, i) => i >= FEWEST_PIECES && text.length > LONGEST_PIECE && isPieced(texts, i))
  if (end < 0) return []
  const start = texts.slice(0, end).findLastIndex((text) => text.length > LONGEST_PIECE) + 1
  return top.slice(start, end).map(({ line }) => line)
}

/** Whether each of the short lines before is a piece of this one, a year aside. */
function isPieced(texts: readonly string[], at: number): boolean {
  const start = texts.slice(0, at).findLastIndex((text) => text.length > LONGEST_PIECE) + 1
  const pieces = texts.slice(start, at)
  return pieces.length >= FEWEST_PIECES && pieces.every((piece) => (texts[at] ?? '').includes(piece) || /^\d{4}$/u.test(piece))
}
