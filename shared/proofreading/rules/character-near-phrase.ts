import { isAcceptedVariant } from '#shared/proofreading/near-miss/accepted-variants.ts'
import { knownNeighbours, shownRange } from '#shared/proofreading/near-miss/near-miss.ts'
import { type NearPhrase, nearPhrases } from '#shared/proofreading/near-miss/near-phrases.ts'
import { standsInName } from '#shared/proofreading/near-miss/quoted-name.ts'
import { isGrammar } from '#shared/proofreading/near-miss/standing-alone.ts'
import { suspectPlaces } from '#shared/proofreading/near-miss/suspect-places.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

export const characterNearPhrase: ProofreadingRule = {
  id: 'character-near-phrase',
  severity: 'error',
  title: '固定说法里的别字',
  why: '用拼音打字最容易选错同音字；固定说法里错一个字，朗读时听不出来。',
  source: '现代汉语词典（第7版）、通行固定说法',
  examples: [
    { text: '发挥先锋示犯作用。', flags: ['示犯'], fixed: '发挥先锋示范作用。' },
    { text: '破解群众急难愁畔问题。', flags: ['急难愁畔'], fixed: '破解群众急难愁盼问题。' },
    { text: '坚持因地治宜，做到久久为攻。', flags: ['因地治宜', '久久为攻'], fixed: '坚持因地制宜，做到久久为功。' },
    {
      text: '完善长校机制，推动任务落地生跟，开展民主评义，抓好作凤建设，履行“一岗双则”。',
      flags: ['长校', '生跟', '评义', '作凤', '一岗双则'],
      fixed: '完善长效机制，推动任务落地生根，开展民主评议，抓好作风建设，履行“一岗双责”。',
    },
    { text: '做到“两个维扩”，补足精神之盖。', flags: ['维扩', '精神之盖'], fixed: '做到“两个维护”，补足精神之钙。' },
    { text: '打造“警钟长茗”茶社、“落地生亘”工作室、“医心向党”品牌。', flags: [] },
    { text: '推进人居环境整治建设，探索交流与形式创新，支部委员的党务工作折算为教学工作量。', flags: [] },
    { text: '健全长效机制及制度建设，提高整治效果，九个方面的工作及机制。', flags: [] },
    { text: '党员先锋模范作用，党员大会，主题责任区，名副其实，名符其实。', flags: [] },
  ],
  // The suspect places are asked for by the rules behind this one, too.
  prepare: (texts) => {
    suspectPlaces.prepare(texts)
    nearPhrases.prepare(texts)
  },
  check: (text) =>
    nearPhrases.of(text).flatMap((miss) => {
      if (mayBeMeant(text, miss)) return []
      const range = shownRange(miss)
      const written = text.slice(miss.start, miss.start + miss.usual.length)
      return { range, message: `“${written}”应写作“${miss.usual}”。`, replacement: miss.usual.slice(range[0] - miss.start, range[1] - miss.start) }
    }),
}

/** So long a phrase is no chance, even where a character stands that goes with everything. */
const LONG = 6
const PARTICLES = '的地得'

function mayBeMeant(text: string, { start, at, usual, kind }: NearPhrase): boolean {
  const { before, after } = knownNeighbours(text, at)
  if (before || after || (kind !== 'terms' && standsInName(text, start, start + usual.length))) return true
  if (isAcceptedVariant(text.charAt(at), usual.charAt(at - start))) return true
  const isParticle = PARTICLES.includes(text.charAt(at)) && PARTICLES.includes(usual.charAt(at - start))
  return isGrammar(text.charCodeAt(at)) && usual.length < LONG && !isParticle
}
