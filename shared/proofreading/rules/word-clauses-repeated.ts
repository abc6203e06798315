import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** Shorter paragraphs have no room for it. */
const SHORTEST_TEXT = 80
const SHORTEST_CLAUSE = 8
/** Clauses that are said again, together: set phrases of reports that may come twice are shorter. */
const SHORTEST_RUN = 24
const MARKS = '，。；：！？'
const MARK = new RegExp(`[${MARKS}]`, 'gu')
const MARK_CODES: ReadonlySet<number> = new Set([...MARKS].map((mark) => mark.charCodeAt(0)))
const FULL_STOP = '。'.charCodeAt(0)
/** The other marks are full-width forms: behind all Chinese characters. */
const FIRST_FULL_WIDTH = 0xff00

function isMark(code: number): boolean {
  return code === FULL_STOP || (code >= FIRST_FULL_WIDTH && MARK_CODES.has(code))
}

export const wordClausesRepeated: ProofreadingRule = {
  id: 'word-clauses-repeated',
  severity: 'warning',
  title: '同一段里几个分句写了两遍',
  why: '一段话里接连几个分句一字不差地出现两次，多是复制时贴重了。',
  source: '公文校对通行做法',
  examples: [
    {
      text: '镇党委牢牢把握正确的政治方向，坚持正确的舆论导向和价值取向，认真落实工作责任制，制定计划和措施。镇党委定期研判，牢牢把握正确的政治方向，坚持正确的舆论导向和价值取向，认真落实工作责任制，守住阵地。',
      flags: ['坚持正确的舆论导向和价值取向，认真落实工作责任制'],
    },
    {
      text: '镇党委牢牢把握正确的政治方向，坚持正确的舆论导向和价值取向，制定计划和具体的工作措施，定期研判风险。各支部牢牢把握正确的政治方向，坚持正确的舆论导向，制定计划，守住各类意识形态阵地。',
      flags: [],
    },
  ],
  needs: ['，'],
  check: (text) =>
    text.length < SHORTEST_TEXT || !mayRepeat(text)
      ? []
      : repeatedRuns(clausesOf(text)).filter(({ range: [start, end] }) => !isWholeSentence(text, start, end)),
}

/** Whole sentences that come twice are told by `report-repeated-sentence`. */
function isWholeSentence(text: string, start: number, end: number): boolean {
  return (start === 0 || '。！？；'.includes(text[start - 1] ?? '')) && (end === text.length || '。！？；'.includes(text[end] ?? ''))
}

/** Whether two clauses are likely the same: takes no clause out of the text, as hardly any text has two. */
function mayRepeat(text: string): boolean {
  const seen: number[] = []
  let hash = 0
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isMark(code)) {
      hash = (Math.imul(hash, 31) + code) | 0
      length++
      continue
    }
    if (length >= SHORTEST_CLAUSE) {
      if (seen.includes(hash)) return true
      seen.push(hash)
    }
    hash = 0
    length = 0
  }
  return length >= SHORTEST_CLAUSE && seen.includes(hash)
}

interface Clause {
  readonly start: number
  readonly text: string
}

function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const { index } of text.matchAll(MARK)) {
    clauses.push({ start, text: text.slice(start, index) })
    start = index + 1
  }
  if (start < text.length) clauses.push({ start, text: text.slice(start) })
  return clauses
}

/** Runs of clauses that stood in the same order before. */
function repeatedRuns(clauses: readonly Clause[]): readonly RuleFinding[] {
  const findings: RuleFinding[] = []
  const firstAt = new Map<string, number>()
  for (let i = 0; i < clauses.length; i++) {
    const before = firstAt.get(clauses[i]?.text ?? '')
    if (before === undefined) {
      if ((clauses[i]?.text.length ?? 0) >= SHORTEST_CLAUSE) firstAt.set(clauses[i]?.text ?? '', i)
      continue
    }
    let last = i
    while (last + 1 < clauses.length && before + (last + 1 - i) < i && clauses[last + 1]?.text === clauses[before + last + 1 - i]?.text) last++
    const [from, to] = [clauses[i], clauses[last]]
    if (from === undefined || to === undefined) continue
    const end = to.start + to.text.length
    if (last > i && end - from.start >= SHORTEST_RUN)
      findings.push({ range: [from.start, end], message: '这几个分句在本段前面已经写过，请核对是不是贴重了。' })
    i = last
  }
  return findings
}
