import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》', '〈': '〉', '【': '】', '[': ']', '(': ')' }
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(CLOSING).map(([open, close]) => [close, open]))

export const punctuationPairs: ProofreadingRule = {
  id: 'punctuation-pairs',
  severity: 'warning',
  title: '引号、括号不成对',
  why: '引号、括号、书名号要成对使用，缺一半会让人看不清引到哪里。',
  source: 'GB/T 15834—2011，4.8、4.9、4.15',
  examples: [
    { text: '树牢“四个意识。', flags: ['“'] },
    { text: '学习条例》和（试行办法。', flags: ['》', '（'] },
    { text: '1)学习；2)培训。', flags: [] },
    { text: '树牢“四个意识”，学习《条例》（试行），做到‘两个维护’。', flags: [] },
  ],
  check: (text) => {
    const open: { mark: string; at: number }[] = []
    const findings: RuleFinding[] = []
    for (let at = 0; at < text.length; at++) {
      const mark = text.charAt(at)
      if (CLOSING[mark] !== undefined) open.push({ mark, at })
      else if (OPENING[mark] !== undefined) close(text, at, open, findings)
    }
    for (const { mark, at } of open) findings.push(unpaired(mark, CLOSING[mark] ?? '', at))
    return findings.sort((a, b) => a.range[0] - b.range[0])
  },
}

function close(text: string, at: number, open: { mark: string; at: number }[], findings: RuleFinding[]): void {
  const mark = text.charAt(at)
  const partner = open.findLastIndex((candidate) => candidate.mark === OPENING[mark])
  if (partner >= 0) {
    for (const left of open.splice(partner).slice(1)) findings.push(unpaired(left.mark, CLOSING[left.mark] ?? '', left.at))
    return
  }
  // 1) and a) are labels, ’ after a letter is an apostrophe
  if (/[)\]’]/u.test(mark) && /[\w]/u.test(text.charAt(at - 1))) return
  findings.push(unpaired(mark, OPENING[mark] ?? '', at))
}

function unpaired(mark: string, partner: string, at: number): RuleFinding {
  return { range: [at, at + 1], message: `这一段里的“${mark}”没有配对的“${partner}”。` }
}
