import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const NUMBERS = '一二三四五六七八九'
/** 从思想、作风、纪律三个方面: the list right before the number. */
const LIST_BEFORE = /(?:从|围绕|聚焦|针对|紧扣)([^，。；：！？“”（）\s]{3,60}?)([两二三四五六七八九])个(?:方面|环节|领域|层面|维度|重点)/gu
/** “发挥作用、落实部署、改进作风”等三个方面: quotation marks show where the list begins. */
const QUOTED_BEFORE = /“([^“”]{4,160})”等?这?([两二三四五六七八九])个(?:方面|环节|领域|层面|维度|重点)/gu
const WORDS = '坚持|带头|聚焦|突出|强化|注重|确保|着力|抓好|必须|不|严格|围绕|紧扣|坚决|始终|加强|推进|提升'
/** “三个坚持”：坚持…，坚持…，坚持…。 */
const LIST_BEHIND = new RegExp(`([两二三四五六七八九])个“?(${WORDS})”?[：，]“?(?=\\2)([^。！？“”]{4,200})`, 'gu')
/** 三个强化…一是强化…二是强化…: every label takes the word up. */
const LABELS_BEHIND = new RegExp(
  `([两二三四五六七八九])个“?(${WORDS})”?[^一]{0,12}[。：，]((?:[一二三四五六七八九]是\\2[^一二三四五六七八九]*(?:[一二三四五六七八九](?!是)[^一二三四五六七八九]*)*)+)`,
  'gu',
)

/** “三抓”：抓学习、抓管理、抓服务。 */
const NAMED_BEHIND = /“([两二三四五六七八九])(?!个)(\p{Script=Han}{1,2})”：(?=\2)([^，。；！？“”：]{4,120})/gu
/** “四个一”，即读一本书、讲一堂课、办一件实事: every item has its 一. */
const ONES_BEHIND = /“([两二三四五六七八九])个一”(?:活动|行动|工程|要求)?(?:：|，即?|即)([^，。；！？“”：]{4,120})/gu

export const enumerationCount: ProofreadingRule = {
  id: 'enumeration-count',
  severity: 'warning',
  title: '说的个数与列的个数不符',
  why: '说三个、列两个，读的人会以为漏了一项。',
  source: '公文审核通行要求',
  examples: [
    { text: '从思想、作风三个方面查找差距。', flags: ['从思想、作风三个方面'] },
    { text: '围绕学习、作风、纪律、担当三个重点整改。', flags: ['围绕学习、作风、纪律、担当三个重点'] },
    { text: '对照“学习、作风、纪律”等两个方面检视。', flags: ['“学习、作风、纪律”等两个方面'] },
    { text: '做到“三个坚持”：坚持学在前，坚持干在前。', flags: ['三个坚持”：坚持学在前，坚持干在前'] },
    { text: '抓好三个强化。一是强化学习。二是强化作风。', flags: ['三个强化。一是强化学习。二是强化作风。'] },
    { text: '突出“三抓”：抓学习、抓管理、抓服务、抓落实。', flags: ['“三抓”：抓学习、抓管理、抓服务、抓落实'] },
    { text: '开展“四个一”活动，即读一本书、讲一堂课、办一件实事。', flags: ['“四个一”活动，即读一本书、讲一堂课、办一件实事'] },
    { text: '突出“三抓”：抓学习、促提升，抓管理。做到“三个一”：读一本书、讲一堂课、办一件实事，力争一年一变样。', flags: [] },
    { text: '从思想、作风、纪律三个方面，从政治、思想和作风三个方面，从学习、作风等四个方面查找差距。', flags: [] },
    { text: '做到“三个坚持”：坚持学在前；坚持干在前，坚持不松劲；坚持常态抓。抓好两个强化。一是强化学习。二是强化作风。', flags: [] },
    { text: '从党员、干部队伍建设和作风、纪律建设两个方面发力。', flags: [] },
  ],
  needs: requiredLiterals(LIST_BEFORE, QUOTED_BEFORE, LIST_BEHIND, LABELS_BEHIND, NAMED_BEHIND, ONES_BEHIND),
  check: (text) => [
    ...findMatches(text, LIST_BEFORE, ([, list = '', number = '']) => verdict(numberOf(number), listedBefore(list, numberOf(number)))),
    ...findMatches(text, QUOTED_BEFORE, ([whole, list = '', number = '']) =>
      verdict(numberOf(number), listedBefore(whole.includes('”等') ? `${list}等` : list, numberOf(number))),
    ),
    ...findMatches(text, LIST_BEHIND, ([, number = '', word = '', list = '']) => verdict(numberOf(number), listedBehind(list, word))),
    ...findMatches(text, NAMED_BEHIND, ([, number = '', word = '', list = '']) =>
      verdict(
        numberOf(number),
        allOf(list, (item) => item.startsWith(word)),
      ),
    ),
    ...findMatches(text, ONES_BEHIND, ([, number = '', list = '']) =>
      verdict(
        numberOf(number),
        allOf(list, (item) => item.includes('一')),
      ),
    ),
    ...findMatches(text, LABELS_BEHIND, ([, number = '', word = '', list = '']) =>
      verdict(numberOf(number), Array.from(list.matchAll(new RegExp(`[一二三四五六七八九]是${word}`, 'gu'))).length),
    ),
  ],
}

/** Fewer than two are no list. */
function verdict(promised: number, listed: number): { message: string } | null {
  if (listed < 2 || listed === promised) return null
  return { message: `说的是${chinese(promised)}个，列出的是${chinese(listed)}个，请核对。` }
}

/** How many things a list names; where it can be read in several ways, the promised number if it is one of them. */
function listedBefore(list: string, promised: number): number {
  if (/若干|有关/u.test(list) || !list.includes('、')) return 0
  const marks = list.split('、').length
  const joined = list.split(/[和及与]/u).length - 1
  // 等 leaves the list open, but not so far that more are named than there are.
  if (list.includes('等')) return marks > promised && joined === 0 ? marks : 0
  if (promised >= marks && promised <= marks + joined) return promised
  return marks > promised && joined > 0 ? promised : marks + joined
}

/** The stretches that begin with the word; semicolons part more strongly than commas. */
function listedBehind(list: string, word: string): number {
  const parts = list.split(list.includes('；') ? /；/u : /[，、]/u)
  return parts.filter((part) => part.replace(/^(?:和|及|以及|并|“)/u, '').startsWith(word)).length
}

/** How many items there are, where all of them are such as the name says; 0 where some are not. */
function allOf(list: string, isSuch: (item: string) => boolean): number {
  const items = list.split('、')
  return items.every(isSuch) ? items.length : 0
}

function numberOf(digit: string): number {
  return digit === '两' ? 2 : NUMBERS.indexOf(digit) + 1
}

function chinese(n: number): string {
  return n === 2 ? '两' : NUMBERS.charAt(n - 1) || String(n)
}
