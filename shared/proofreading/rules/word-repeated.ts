import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const LONGEST = 12
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff
/** Doubled on purpose: 一个一个, 很多很多, 研究研究; 党组织组织力 is two words. */
const ON_PURPOSE =
  /^(?:组织$|建共$|[一逐几多好很非常千万]|研究|讨论|商量|学习|交流|调研|考虑|看看|人人|事事|处处|时时|天天|层层|步步|件件|环环|家家|户户|村村)/u
/** 一村一村一策, 一户一户一档: a row of 一 each. */
const ROW = /[一每各]/u
/** 各支部支部书记, 镇党委党委书记: whose and what. */
const HOLDER = /^(?:书记|委员|主任|成员|党员|干部|群众|名称|情况|联系|之间|与|和|对)/u
/** 提高提高党员素质: what is done to them, not whose they are. */
const DONE = /^(?:提高|加强|推进|增强|提升|强化|推动|促进|完善|深化|夯实|抓好|做好|确保|坚持|解决|落实|贯彻|开展|严格)$/u

export const wordRepeated: ProofreadingRule = {
  id: 'word-repeated',
  severity: 'warning',
  title: '词句连写两遍',
  why: '同一个词或同一句话连着写了两遍，多是复制或修改时没有删净。',
  source: '通行校对规则',
  examples: [
    { text: '按照上级部署部署抓好整改。', flags: ['部署部署'], fixed: '按照上级部署抓好整改。' },
    { text: '抓好基层党建基层党建工作。', flags: ['基层党建基层党建'], fixed: '抓好基层党建工作。' },
    { text: '不断提高提高党员素质。', flags: ['提高提高'], fixed: '不断提高党员素质。' },
    { text: '一个一个过，每个村一村一策，研究研究再定，各支部支部书记，层层传压，真改实改，增强基层党组织组织力，构建共建共治共享格局。', flags: [] },
  ],
  check: findRepeats,
}

/**
 * Where each character stood last, counted through all texts, so that nothing has to be cleared between them. Several characters share a place
 * of a table that the processor's cache keeps: at worst a stretch is compared for nothing.
 */
const lastSeen = new Float64Array(1 << 10).fill(-LONGEST - 1)
const PLACES = lastSeen.length - 1
let counted = 0

/** Stretches of 2 to `LONGEST` Chinese characters that follow themselves. They can only end where the last two characters both stood shortly before. */
function findRepeats(text: string): RuleFinding[] {
  const findings: RuleFinding[] = []
  const ends: number[] = []
  const base = counted
  counted += text.length + LONGEST + 1
  /** How many of the characters up to here stood shortly before. */
  let row = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const distance = base + i - (lastSeen[code & PLACES] ?? 0)
    lastSeen[code & PLACES] = base + i
    row = distance > LONGEST || !isHan(code) ? 0 : row + 1
    if (row < 2) continue
    for (let length = Math.max(2, distance); length <= LONGEST && length <= i; length++) {
      if (text.charCodeAt(i - length) === code && isRepeat(text, i + 1 - 2 * length, length)) add(text, i + 1 - 2 * length, length, findings, ends)
    }
  }
  return findings
}

function isRepeat(text: string, start: number, length: number): boolean {
  if (start < 0) return false
  for (let i = start; i < start + length; i++) {
    const code = text.charCodeAt(i)
    if (code !== text.charCodeAt(i + length) || !isHan(code)) return false
  }
  return true
}

/** Of repeats of one length that overlap (three times in a row) only every other one is told. @param ends where the last one of each length ended */
function add(text: string, start: number, length: number, findings: RuleFinding[], ends: number[]): void {
  if ((ends[length] ?? 0) > start) return
  const end = start + 2 * length
  ends[length] = end
  const once = text.slice(start, start + length)
  if (isMeant(once, text.slice(end, end + 2))) return
  findings.push({ range: [start, end], message: `“${once}”连着写了两遍，留一个即可。`, replacement: once })
}

function isMeant(once: string, after: string): boolean {
  return (
    ON_PURPOSE.test(once) ||
    (HOLDER.test(after) && !DONE.test(once)) ||
    (once.length === 2 && ROW.test(once)) ||
    new Set(once).size === 1 ||
    /^(.)\1/u.test(once)
  )
}
