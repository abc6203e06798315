import quotedTerms from '#assets/proofreading/quoted-terms.json'
import { matchesOf } from '#shared/base/matches-of.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》', '〈': '〉', '【': '】', '[': ']', '(': ')' }
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CLOSING).map(([open, close]) => [close, open]))

/** Quotation marks of other styles: what they open or close counts as opened or closed; that they are of another style is told elsewhere. */
const OTHER_STYLE: Readonly<Record<string, string>> = { '〝': '“', '〞': '”', '〟': '”' }

const MARK = /[〝〞〟“”‘’（）《》〈〉【】[\]()]/gu

export const punctuationPairs: ProofreadingRule = {
  id: 'punctuation-pairs',
  severity: 'warning',
  title: '引号、括号不成对',
  why: '引号、括号、书名号要成对使用，缺一半会让人看不清引到哪里。',
  source: 'GB/T 15834—2011，4.8、4.9、4.15',
  examples: [
    { text: '树牢“四个意识。', flags: ['“'] },
    { text: '学习条例》和（试行办法。', flags: ['》', '（'] },
    { text: '开展“双争“主题活动。', flags: ['“'], fixed: '开展“双争”主题活动。' },
    { text: '构建“一站一品〞体系，打造〝先锋岗〞。', flags: [] },
    {
      text: '紧扣“落实八项规定精神，为实现”十五五“良好开局奠定基础”这一主题。',
      flags: ['”', '“'],
      fixed: '紧扣“落实八项规定精神，为实现‘十五五’良好开局奠定基础”这一主题。',
    },
    { text: '坚定“四个自信”，落实“一岗双责”，“十四五”“十五五”规划。', flags: [] },
    { text: '1)学习；2)培训。', flags: [] },
    { text: '树牢“四个意识”，学习《条例》（试行），做到‘两个维护’。', flags: [] },
  ],
  needs: [...Object.keys(CLOSING), ...Object.keys(OPENING)],
  check: (text) => {
    const stack = createStack()
    const findings: RuleFinding[] = turnedRound(text)
    for (const { 0: shown, index: at } of matchesOf(text, MARK)) {
      const mark = OTHER_STYLE[shown] ?? shown
      const opening = OPENING[mark]
      if (opening === undefined) stack.open(mark, at)
      else if (stack.has(opening)) for (const left of stack.closeUpTo(opening)) findings.push(unclosed(left))
      else if (!isLabel(text, at)) findings.push(unpaired(mark, opening, at))
    }
    return [...findings, ...leftOpen(text, stack.rest())].sort((a, b) => a.range[0] - b.range[0])
  },
}

/** ”一岗双责“: a set phrase that is always quoted, its marks the wrong way round inside a longer quotation. */
function turnedRound(text: string): RuleFinding[] {
  return matchesOf(text, TURNED).flatMap(({ index, 0: { length } }) => [
    { range: [index, index + 1] as const, message: '这里应是前引号。', replacement: '‘' },
    { range: [index + length - 1, index + length] as const, message: '这里应是后引号。', replacement: '’' },
  ])
}

const TURNED = new RegExp(`”(?:${[...quotedTerms, '十[三四五]五'].join('|')})“(?=[\\p{Script=Han}，。；、])`, 'gu')

/** What a pair of quotation marks holds up: a word or two. */
const WORD_BETWEEN = /^[^，。；：！？“”《》]{1,12}$/u

interface OpenMark {
  readonly mark: string
  readonly at: number
}

/** The marks still open, with a count of each kind, so that a mark without partner costs no search. */
function createStack() {
  const marks: OpenMark[] = []
  const counts = new Map<string, number>()
  const count = (mark: string, by: number) => counts.set(mark, (counts.get(mark) ?? 0) + by)
  return {
    open(mark: string, at: number): void {
      marks.push({ mark, at })
      count(mark, 1)
    },
    has: (mark: string): boolean => (counts.get(mark) ?? 0) > 0,
    /** Closes the innermost `mark`; the marks opened after it, which stay without partner, are returned. */
    closeUpTo(mark: string): OpenMark[] {
      const closed = marks.splice(marks.findLastIndex((candidate) => candidate.mark === mark))
      for (const each of closed) count(each.mark, -1)
      return closed.slice(1)
    },
    rest: (): readonly OpenMark[] => marks,
  }
}

/** 1) and a) are labels, ’ after a letter is an apostrophe. */
function isLabel(text: string, at: number): boolean {
  return /[)\]’]/u.test(text.charAt(at)) && /\w/u.test(text.charAt(at - 1))
}

/** “双争“活动: of two opening marks round one word the second should have closed it, which is one slip and has a remedy. */
function leftOpen(text: string, marks: readonly OpenMark[]): RuleFinding[] {
  const findings: RuleFinding[] = []
  for (let i = 0; i < marks.length; i++) {
    const first = marks[i]
    const second = marks[i + 1]
    if (first === undefined) break
    if (second !== undefined && first.mark === '“' && second.mark === '“' && WORD_BETWEEN.test(text.slice(first.at + 1, second.at))) {
      findings.push({ range: [second.at, second.at + 1], message: '这里应是后引号“””。', replacement: '”' })
      i++
    } else findings.push(unclosed(first))
  }
  return findings
}

function unclosed({ mark, at }: OpenMark): RuleFinding {
  return unpaired(mark, CLOSING[mark] ?? '', at)
}

function unpaired(mark: string, partner: string, at: number): RuleFinding {
  return { range: [at, at + 1], message: `这一段里的“${mark}”没有配对的“${partner}”。` }
}
