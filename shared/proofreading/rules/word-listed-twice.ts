import { charSet } from '#shared/base/char-set.ts'
import { HAN, findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

/** 党委、党委、总支: the same item twice running. Not 再学习、再学习 and not 一户、一户地 (said twice on purpose). */
const TWICE = new RegExp(`(?<![${HAN}]、)(?<=^|[，。；：（个名和及]|[^${HAN}])((?![再又一不反])[${HAN}]{2,8})、\\1(?=[、，。；等和及与])`, 'gu')

/** 镇党委和镇党委: lengths of the item, the longest first. */
const LONGEST = 8
const SHORTEST = 3
/** What `TWICE` takes. */
const SHORTEST_LISTED = 2
const findJoin = charSet('和与及')
const BEFORE_ITEM = /^$|[，。；：、由对向照据]/u
const ALL_HAN = new RegExp(`^[${HAN}]+$`, 'u')
const MEANT = /^(?:之间|相)/u

export const wordListedTwice: ProofreadingRule = {
  id: 'word-listed-twice',
  severity: 'warning',
  title: '并列项重复',
  why: '同一项连着列了两遍，多半是其中一项写错了，或者是复制时没有改。',
  source: '公文审核通行要求',
  examples: [
    { text: '全县共有3个党委、党委、总支。', flags: ['党委、党委'] },
    { text: '抓好：理论学习、理论学习和作风建设。', flags: ['理论学习、理论学习'] },
    { text: '按照公司党委和公司党委的要求落实。', flags: ['公司党委和公司党委'] },
    { text: '再学习、再学习、再提高，镇党委、村党委，一户一户走访，党委、党委书记齐抓共管，支部与支部之间，党员和党员共建。', flags: [] },
  ],
  needs: ['、', '和', '与', '及'],
  check: (text) => [...(holdsListedTwice(text) ? findMatches(text, TWICE, ([, item = '']) => ({ message: messageFor(item) })) : []), ...joins(text)],
}

function joins(text: string): RuleFinding[] {
  const findings: RuleFinding[] = []
  for (let at = findJoin(text, 0); at >= 0; at = findJoin(text, at + 1)) {
    const item = joinedTwice(text, at)
    if (item !== null) findings.push({ range: [at - item.length, at + 1 + item.length], message: messageFor(item) })
  }
  return findings
}

function messageFor(item: string): string {
  return `“${item}”连着列了两遍，请核对其中一项是不是该写别的。`
}

/** Whether any 、 has the same on both sides: cheaper than the pattern, which asks at every character what stands before it. */
function holdsListedTwice(text: string): boolean {
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1))
    for (let length = SHORTEST_LISTED; length <= LONGEST; length++) if (isOnBothSides(text, at, length)) return true
  return false
}

function isOnBothSides(text: string, at: number, length: number): boolean {
  return text.charCodeAt(at - length) === text.charCodeAt(at + 1) && text.startsWith(text.slice(at - length, at), at + 1)
}

/** The item that stands on both sides of the joining word at `at`. */
function joinedTwice(text: string, at: number): string | null {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    if (!isOnBothSides(text, at, length)) continue
    const item = text.slice(at - length, at)
    const isItem = BEFORE_ITEM.test(text.charAt(at - length - 1)) && ALL_HAN.test(item) && !MEANT.test(text.slice(at + 1 + length, at + 3 + length))
    if (isItem) return item
  }
  return null
}
