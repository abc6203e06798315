import confusable from '#assets/proofreading/confusable-words.json'
import setPhrases from '#assets/proofreading/set-phrases.json'
import { createPhraseSlipFinder } from '#shared/proofreading/phrase-slips.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import { BUILT_IN_TERMS } from '#shared/terms/built-in-terms.ts'

/** Fixed terms and their parts, without the marks between them. */
const TERMS = BUILT_IN_TERMS.flatMap(({ name, wording, components }) => [name, wording, ...components]).flatMap((text) =>
  text.split(/[^\p{Script=Han}]+/u),
)
const isTerm = new Set(TERMS)
const PHRASES = [...TERMS, ...setPhrases.flatMap((line) => line.split(' ')), ...confusable.map(({ right }) => right)]
const findSlips = createPhraseSlipFinder(PHRASES)

/** What stands in short quotation marks is a name, which may play with a sound: “医心向党”. */
const LONGEST_NAME = 12
const OPENS_NAME = /[“‘][^“”‘’，。；：、]*$/u
const CLOSES_NAME = /^[^“”‘’，。；：、]*[”’]/u

export const characterInPhrase: ProofreadingRule = {
  id: 'character-in-phrase',
  severity: 'error',
  title: '固定说法里有错字',
  why: '固定说法里只差一个同音或者形近的字，多半是输入时选错了字。',
  source: '现代汉语词典（第7版）；党内文件的固定提法',
  examples: [
    {
      text: '完善长校机制，推动任务落地生跟，避免工作流与形式。',
      flags: ['长校机制', '落地生跟'],
      fixed: '完善长效机制，推动任务落地生根，避免工作流与形式。',
    },
    {
      text: '补足精神之盖，开展民主评义，抓好作凤建设。',
      flags: ['精神之盖', '民主评义', '作凤建设'],
      fixed: '补足精神之钙，开展民主评议，抓好作风建设。',
    },
    { text: '做到“两个维扩”，履行“一岗双则”。', flags: ['两个维扩', '一岗双则'], fixed: '做到“两个维护”，履行“一岗双责”。' },
    // Words of their own, and words that only stand side by side.
    { text: '推进人居环境整治建设，探索交流与形式创新，支部委员的党务工作折算为教学工作量。', flags: [] },
    // Names that play with a sound.
    { text: '打造“警钟长茗”茶社、“落地生亘”工作室。', flags: [] },
    { text: '完善长效机制，推动任务落地生根，深入开展民主评议党员工作。', flags: [] },
  ],
  check: (text) =>
    findSlips(text)
      .filter(({ start, phrase }) => isTerm.has(phrase) || !standsInName(text, start, start + phrase.length))
      .map(({ start, phrase }) => {
        const end = start + phrase.length
        return { range: [start, end] as const, message: `“${text.slice(start, end)}”应写作“${phrase}”。`, replacement: phrase }
      }),
}

function standsInName(text: string, start: number, end: number): boolean {
  const before = OPENS_NAME.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))
  const after = CLOSES_NAME.exec(text.slice(end, end + LONGEST_NAME))
  return before !== null && after !== null && before[0].length + after[0].length + end - start <= LONGEST_NAME + 2
}
