import { isAcceptedVariant } from '#shared/proofreading/near-miss/accepted-variants.ts'
import { isCommonWord } from '#shared/proofreading/near-miss/common-words.ts'
import { type NearMiss, knownNeighbours, shownRange } from '#shared/proofreading/near-miss/near-miss.ts'
import { type NearPhrase, nearPhrases } from '#shared/proofreading/near-miss/near-phrases.ts'
import { nearWords } from '#shared/proofreading/near-miss/near-words.ts'
import { isOfField } from '#shared/proofreading/near-miss/set-phrases.ts'
import { standsAlone } from '#shared/proofreading/near-miss/standing-alone.ts'
import { areGivenName } from '#shared/proofreading/near-miss/personal-name.ts'
import { standsInName } from '#shared/proofreading/near-miss/quoted-name.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Lines that are names of people and units, which no list knows. */
const OF_NAMES: ReadonlySet<string> = new Set(['subtitle', 'salutation', 'signature', 'date'])

export const characterNearWord: ProofreadingRule = {
  id: 'character-near-word',
  severity: 'warning',
  title: '疑似别字',
  why: '这两个字平常不连用，换一个同音字、形近字就是常用词，多半是打字时选错了。',
  source: '通行校对规则',
  examples: [
    { text: '各项工作取得实笑。', flags: ['实笑'], fixed: '各项工作取得实效。' },
    { text: '打通服务群众最后一公理。', flags: ['公理'], fixed: '打通服务群众最后一公里。' },
    { text: '注重把培讯和实践结合起来。', flags: ['培讯'], fixed: '注重把培训和实践结合起来。' },
    { text: '责任落到实处，措失有力。', flags: ['措失'], fixed: '责任落到实处，措施有力。' },
    { text: '各项工作取得实效，措施有力，互学互查，自有产权房面积，提供服务四项。', flags: [] },
    { text: '镇党委书记辛建', flags: [], blockType: 'subtitle' },
    { text: '镇党委书记辛建。', flags: ['辛建'] },
    { text: '参加人：李耀、蔡金祝、段艳。分院支部书记潘统成。', flags: [] },
    { text: '村级班子较为痪散，制度不健全。', flags: ['痪散'], fixed: '村级班子较为涣散，制度不健全。' },
    { text: '个别党员宗旨意思不强。', flags: ['意思'], fixed: '个别党员宗旨意识不强。' },
    { text: '全面落实主体责任，实施项目带动战略，为民服务四项制度。', flags: [] },
    { text: '作出新的更大贡献，做出新的更大贡献。', flags: [] },
  ],
  prepare: nearWords.prepare,
  check: (text, { blockType }) => {
    if (OF_NAMES.has(blockType)) return []
    const misses = [...uncertainPhrases(text), ...nearWords.of(text)]
    return misses
      .filter(({ start, usual }) => !standsInName(text, start, start + usual.length) && !(usual.length === 2 && areGivenName(text, start)))
      .map((miss) => finding(text, miss))
  },
}

/** A phrase with a character that goes with its neighbours: it may be meant. */
function uncertainPhrases(text: string): NearMiss[] {
  return nearPhrases.of(text).filter((miss) => {
    const { at, start, usual } = miss
    if (standsAlone(text.charCodeAt(at)) || isAcceptedVariant(text.charAt(at), usual.charAt(at - start))) return false
    const { before, after } = knownNeighbours(text, at)
    return before && after ? isOtherWord(text, miss) : before !== after && (isOtherWord(text, miss) || isOddInPhrase(text, miss))
  })
}

/** A phrase of our own, or an idiom, in which the character makes no word with its neighbours. */
function isOddInPhrase(text: string, { at, kind }: NearPhrase): boolean {
  return (kind === 'own' || kind === 'idioms') && !isCommonWord(text, at - 1) && !isCommonWord(text, at)
}

/** A phrase of the field in which one of its words is written as another word: 宗旨意思. Unless that word begins before it or ends behind it. */
function isOtherWord(text: string, miss: NearPhrase): boolean {
  const { at, start, usual } = miss
  const isAcrossEdge = (at === start && isCommonWord(text, at - 1)) || (at === start + usual.length - 1 && isCommonWord(text, at))
  return isOfField(miss) && !isAcrossEdge
}

function finding(text: string, miss: NearMiss) {
  const range = shownRange(miss)
  const written = text.slice(...range)
  const replacement = miss.usual.slice(range[0] - miss.start, range[1] - miss.start)
  return { range, message: `“${written}”疑为“${replacement}”，请核对。`, replacement }
}
