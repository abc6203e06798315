import { isCommonWord } from '#shared/proofreading/near-miss/common-words.ts'
import { isHan } from '#shared/proofreading/near-miss/han.ts'
import { isKnownPair } from '#shared/proofreading/near-miss/known-pairs.ts'
import { isGrammar, standsAlone } from '#shared/proofreading/near-miss/standing-alone.ts'
import { standsInName } from '#shared/proofreading/near-miss/quoted-name.ts'
import { suspectPlaces } from '#shared/proofreading/near-miss/suspect-places.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

export const characterDoubled: ProofreadingRule = {
  id: 'character-doubled',
  severity: 'warning',
  title: '字多打了一个',
  why: '改词时旧字没有删净，词尾的字就成了两个。',
  source: '通行校对规则',
  examples: [
    { text: '扎实开展主题党日活动动。', flags: ['动'], fixed: '扎实开展主题党日活动。' },
    { text: '落实支部部，健全制度度和机制。', flags: ['部', '度'], fixed: '落实支部，健全制度和机制。' },
    {
      text: '做好活动动员，抓好党员员额，层层落实实效，人人参与，李壮壮同志，“小青青”工作室，完完全全，一项项，全国国有企业，学习习近平，十五五开局，就党建工作作如下报告。',
      flags: [],
    },
  ],
  check: (text) =>
    suspectPlaces.of(text).doubles.flatMap((at): RuleFinding[] => {
      if (!isCommonWord(text, at - 1) || isMeant(text, at) || standsInName(text, at - 1, at + 2)) return []
      const word = text.slice(at - 1, at + 1)
      return [{ range: [at + 1, at + 2], message: `“${word}”后面多了一个“${text.charAt(at)}”。`, replacement: '' }]
    }),
}

/** 活动动员, 工作作如下报告: the second begins a word of its own, or is one. 完完全全, 一项项, 十五五: it is doubled on purpose. */
function isMeant(text: string, at: number): boolean {
  const [character, next] = [text.charCodeAt(at), text.charCodeAt(at + 2)]
  if (
    standsAlone(character) ||
    text.charAt(at) === '作' ||
    text.charAt(at - 1) === '一' ||
    text.startsWith('国国有', at) ||
    text.charAt(at - 2) === text.charAt(at - 1) ||
    next === character
  )
    return true
  return isHan(next) && !isGrammar(next) && isKnownPair(character, next)
}
