import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const LONGEST = 12
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff
/** Doubled on purpose: 一个一个, 很多很多, 研究研究. */
const ON_PURPOSE = /^(?:[一逐几多好很非常千万]|研究|讨论|商量|学习|交流|调研|考虑|看看|人人|事事|处处|时时|天天|层层|步步|件件|环环|家家|户户|村村)/u
/** 一村一村一策, 一户一户一档: a row of 一 each. */
const ROW = /[一每各]/u
/** 各支部支部书记, 镇党委党委书记: whose and what. */
const HOLDER = /^(?:书记|委员|主任|成员|党员|干部|群众|名称|情况|联系|之间|与|和|对)/u

export const wordRepeated: ProofreadingRule = {
  id: 'word-repeated',
  severity: 'warning',
  title: '词句连写两遍',
  why: '同一个词或同一句话连着写了两遍，多是复制或修改时没有删净。',
  source: '通行校对规则',
  examples: [
    { text: '按照上级部署部署抓好整改。', flags: ['部署部署'], fixed: '按照上级部署抓好整改。' },
    { text: '抓好基层党建基层党建工作。', flags: ['基层党建基层党建'], fixed: '抓好基层党建工作。' },
    { text: '一个一个过，每个村一村一策，研究研究再定，各支部支部书记，层层传压，真改实改。', flags: [] },
  ],
  check: (text) => {
    const findings: RuleFinding[] = []
    for (let length = 2; length <= LONGEST; length++) findRepeats(text, length, findings)
    return findings
  },
}

/** Stretches of `length` Chinese characters that follow themselves: one comparison a character. */
function findRepeats(text: string, length: number, findings: RuleFinding[]): void {
  let same = 0
  for (let i = length; i < text.length; i++) {
    const code = text.charCodeAt(i)
    same = code === text.charCodeAt(i - length) && isHan(code) ? same + 1 : 0
    if (same < length) continue
    const start = i - 2 * length + 1
    const once = text.slice(start, start + length)
    same = 0
    if (isMeant(once, text.slice(i + 1, i + 3))) continue
    findings.push({ range: [start, i + 1], message: `“${once}”连着写了两遍，留一个即可。`, replacement: once })
  }
}

function isMeant(once: string, after: string): boolean {
  return ON_PURPOSE.test(once) || HOLDER.test(after) || (once.length === 2 && ROW.test(once)) || new Set(once).size === 1 || /^(.)\1/u.test(once)
}
