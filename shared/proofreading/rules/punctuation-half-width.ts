import { matchesOf } from '#shared/base/matches-of.ts'
import { CHINESE_MARKS, HAN, findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' }

const NEAR_CHINESE = `[${HAN}${CHINESE_MARKS}]`
/** A mark that touches Chinese on either side. A mark between two digits or letters (14:30, 3,000) never does. */
const MARK = new RegExp(`[,;:?!](?:(?<=${NEAR_CHINESE}.)(?![,;:?!./])|(?=${NEAR_CHINESE}))`, 'gu')
/** A full stop only after Chinese, and not as part of an ellipsis or a file name. */
const STOP = new RegExp(`\\.(?<=[${HAN}”）].)(?=[${HAN}“（]|\\s*$)`, 'gu')
const BRACKETS = /\(([^()（）]*)\)/gu
const HAN_CHAR = new RegExp(`[${HAN}]`, 'u')
const STRAIGHT_QUOTE = /"/gu
/** <<关于……的通知>>. */
const ANGLES = /<<(?=[\u4e00-\u9fff“])|>>(?<=[\u4e00-\u9fff”）]>>)/gu
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-./?%&=#:]+/giu

export const punctuationHalfWidth: ProofreadingRule = {
  id: 'punctuation-half-width',
  severity: 'error',
  title: '半角标点',
  why: '中文句子里的标点占一个字的位置，半角标点多是从网页或英文输入法带进来的。',
  source: 'GB/T 15834—2011，5.1',
  examples: [
    { text: '正在积极推进,真正把成果用好.', flags: [',', '.'], fixed: '正在积极推进，真正把成果用好。' },
    { text: '主要抓了三件事:一是学习;二是培训(集中两天)。', flags: [':', ';', '(', ')'], fixed: '主要抓了三件事：一是学习；二是培训（集中两天）。' },
    { text: '一.履职情况', flags: ['.'], fixed: '一、履职情况' },
    { text: '开展"大走访"活动。', flags: ['"', '"'], fixed: '开展“大走访”活动。' },
    { text: '学习<<党章>>。', flags: ['<<', '>>'], fixed: '学习《党章》。' },
    { text: '下午14:30召开，参加3,000人，比例3:1，“互联网+”，学习率99.5%。', flags: [] },
    { text: '网址为http://example.invalid/a?b=1，型号A(B)。', flags: [] },
  ],
  needs: [...',;:?!.("', '<<', '>>'],
  check: (text) => {
    const found = [...marks(text), ...angles(text), ...brackets(text), ...straightQuotes(text)].sort((a, b) => a.range[0] - b.range[0])
    if (found.length === 0) return found
    const addresses = matchesOf(text, ADDRESS).map((match) => [match.index, match.index + match[0].length] as const)
    return found.filter(({ range }) => !addresses.some(([start, end]) => range[0] >= start && range[0] < end))
  },
}

function marks(text: string): RuleFinding[] {
  return [MARK, STOP].flatMap((pattern) =>
    findMatches(text, pattern, ({ 0: mark, index }) => toFullWidth(mark, isAfterNumber(text, index) ? '、' : (FULL_WIDTH[mark] ?? mark), index)),
  )
}

function angles(text: string): RuleFinding[] {
  return findMatches(text, ANGLES, ({ 0: mark, index }) => toFullWidth(mark, mark === '<<' ? '《' : '》', index))
}

/** 一. at the start of a paragraph is a number, which takes a 顿号. */
function isAfterNumber(text: string, at: number): boolean {
  return at <= 3 && /^[一二三四五六七八九十]{1,3}$/u.test(text.slice(0, at))
}

/** Brackets round Chinese, or touching it on the left with anything but a bare Latin label inside. */
function brackets(text: string): RuleFinding[] {
  return matchesOf(text, BRACKETS).flatMap((match) => {
    const close = match.index + match[0].length - 1
    const beside = HAN_CHAR.test(text.charAt(match.index - 1)) || HAN_CHAR.test(text.charAt(close + 1))
    if (!HAN_CHAR.test(match[1] ?? '') && !beside) return []
    return [toFullWidth('(', '（', match.index), toFullWidth(')', '）', close)]
  })
}

/** Straight quotes are corrected only where they pair up; an odd one is left to punctuation-pairs. */
function straightQuotes(text: string): RuleFinding[] {
  const places = matchesOf(text, STRAIGHT_QUOTE).map((match) => match.index)
  if (places.length % 2 === 1 || !HAN_CHAR.test(text)) return []
  return places.map((at, i) => toFullWidth('"', i % 2 === 0 ? '“' : '”', at))
}

function toFullWidth(mark: string, replacement: string, at: number): RuleFinding {
  return { range: [at, at + mark.length], message: `中文句子里不用半角的“${mark}”，改为全角的“${replacement}”。`, replacement }
}
