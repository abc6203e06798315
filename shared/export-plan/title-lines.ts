import type { PlanRun } from '#shared/export-plan/export-plan.ts'
import { runsText } from '#shared/export-plan/plan-runs.ts'
import { textWidth } from '#shared/export-plan/text-width.ts'

/** Longer ones are no titles; they are left to flow. */
const LONGEST_TITLE = 120
/** Latin letters are wider than the half character that they are reckoned at; some programs leave room on both sides of what is Latin. */
const LETTER_SLACK = 0.25
const LATIN_SIDES = 0.4
/** What a line must not begin with: closing marks, particles, the unit of a figure; and not end with. */
const NO_START = /^(?:[、，。；：！？）》”’〉】〕…—·]|的|了|之|等|年|月|日|届|次|第?[一二三四五六七八九十]+(?:号|届|次))/u
const NO_END = /[（《“‘〈【〔—·]$|(?:关于|对于|以及|第|[和与及暨在对向])$/u
/** Never parted, although they are several words. */
const PHRASES =
  /述职报告|述职评议|工作报告|情况(?:的)?报告|情况汇报|工作总结|抓基层党建|基层党建|党建工作|全面从严治党|主体责任|党风廉政建设|意识形态|责任制|领导班子|专题民主生活会|组织生活会|（[^（）]{0,16}）|[《“〈【〔][^《》“”〈〉【】〔〕]{0,30}[》”〉】〕]|\d[\d.—-]*年度?|[上下]半年|第[一二三四]季度/gu
/** Good places: behind the one who reports, before the year, the subject, or the kind of paper. */
const GOOD_END =
  /(?:书记|主任|局长|校长|院长|委员|委员会|党委|党组|党工委|总支|支部|公司|集团|年度?|情况|责任制|(?:局|办|中心|学校|医院|镇|乡|街道|村|社区))$/u
const GOOD_START = /^(?:(?:19|20)\d\d年|抓基层党建|抓党建|履行|落实|关于|开展|贯彻|述职|工作(?:述职|报告|总结|情况)|暨|党组书记|党委书记)/u
const GOOD_PLACE = 9
const HOURGLASS = 12
/** A bracket belongs to what is before it; one that ends the title may stand on a line of its own. */
const PARTED_BRACKET_COST = 40
const PARTED_BRACKET = /^（[^（）]*）(?=.)/u
const MOST_LINES = 6

/**
 * The runs of a title that is longer than a line, broken where words end and into lines of like length (回行时做到词意完整、排列对称、长短适宜;
 * GB/T 9704—2012, 7.3.1). A title of one line, or one that cannot be broken so, comes back as it is. @param room characters on a line
 */
export function breakTitle(runs: readonly PlanRun[], room: number): readonly PlanRun[] {
  const breaks = titleBreaks(runsText(runs), room)
  return breaks.length === 0 ? runs : cutRuns(runs, breaks)
}

/** Where lines after the first begin; UTF-16 offsets. */
export function titleBreaks(text: string, room: number): number[] {
  const whole = widthOf(text)
  if (whole <= room || text.length > LONGEST_TITLE) return []
  const places = [0, ...breakPlaces(text), text.length]
  for (let lines = Math.ceil(whole / room); lines <= MOST_LINES; lines++) {
    const best = bestBreaks(text, places, lines, room)
    if (best !== null) return best
  }
  return []
}

/** The ends of words, without those inside set phrases and brackets and those that would leave a line a wrong start or end. */
function breakPlaces(text: string): number[] {
  const inside = new Set<number>()
  for (const { index, 0: phrase } of text.matchAll(PHRASES)) for (let at = index + 1; at < index + phrase.length; at++) inside.add(at)
  return [...words().segment(text)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && !inside.has(at) && !NO_START.test(text.slice(at)) && !NO_END.test(text.slice(0, at)))
}

let segmenter: Intl.Segmenter | undefined

/** Costly to make, and most titles need none. */
function words(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return segmenter
}

interface Attempt {
  readonly cost: number
  readonly breaks: readonly number[]
  readonly widths: readonly number[]
}

/** The cheapest way to so many lines that all fit; null where there is none. Titles are short: the work is places² × lines. */
function bestBreaks(text: string, places: readonly number[], lines: number, room: number): number[] | null {
  const ideal = widthOf(text) / lines
  let attempts = new Map<number, Attempt>([[0, { cost: 0, breaks: [], widths: [] }]])
  for (let line = 1; line <= lines; line++) {
    const next = new Map<number, Attempt>()
    for (const [from, attempt] of attempts)
      for (const to of places) {
        if (to <= from || (line === lines) !== (to === text.length)) continue
        const width = widthOf(text.slice(from, to).trim())
        if (width > room) break
        const widths = [...attempt.widths, width]
        const cost = attempt.cost + (width - ideal) ** 2 - goodness(text, to) + (isHourglass(widths) ? HOURGLASS : 0)
        const known = next.get(to)
        if (known === undefined || cost < known.cost)
          next.set(to, { cost, widths, breaks: to === text.length ? attempt.breaks : [...attempt.breaks, to] })
      }
    attempts = next
  }
  return attempts.get(text.length)?.breaks.slice() ?? null
}

function goodness(text: string, at: number): number {
  if (at >= text.length) return 0
  const behind = text.slice(at)
  const good = (GOOD_END.test(text.slice(0, at)) ? GOOD_PLACE / 2 : 0) + (GOOD_START.test(behind) ? GOOD_PLACE / 2 : 0)
  return PARTED_BRACKET.test(behind) ? good - PARTED_BRACKET_COST : good
}

/** A line shorter than both its neighbours: neither 梯形 nor 菱形. */
function isHourglass(widths: readonly number[]): boolean {
  const [above = 0, middle = 0, below = 0] = widths.slice(-3)
  return widths.length >= 3 && middle < above && middle < below
}

function widthOf(text: string): number {
  const letters = text.match(/[A-Za-z]/gu)?.length ?? 0
  const stretches = text.match(/[!-~]+/gu)?.length ?? 0
  return textWidth(text) + LETTER_SLACK * letters + LATIN_SIDES * stretches
}

function cutRuns(runs: readonly PlanRun[], breaks: readonly number[]): PlanRun[] {
  const out: PlanRun[] = []
  let at = 0
  for (const run of runs) {
    const end = at + run.text.length
    const cuts = [at, ...breaks.filter((cut) => cut > at && cut < end), end]
    cuts.slice(0, -1).forEach((from, i) => {
      const piece = { ...run, text: run.text.slice(from - at, (cuts[i + 1] ?? end) - at) }
      out.push(breaks.includes(from) ? { ...piece, startsLine: true } : piece)
    })
    at = end
  }
  return out
}
