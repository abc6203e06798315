import type { CleaningEdit } from '#shared/text-import/edit.ts'

/** Words in which sites write D, dang or X for 党 to pass their filters. Only those that can be nothing else; a lone X elsewhere stays a mask. */
const WITH_D =
  /(?<![A-Za-z0-9])(?:[Dd][aǎ]ng|[DＤ])(?=建|员|委|组织|支部|总支|章|课(?!时)|费|性|风|的二十|的领导|的建设|的政治|的组织|中央|史|务|群|校|旗|徽|内|龄|籍)|(?<=从严治|从严管)(?:[Dd][aǎ]ng|[DＤ])(?![A-Za-z])/gu
const WITH_X =
  /(?<![A-Za-z0-9Xx×*])[XＸ](?=建(?![^，。]{0,3}(?:公司|集团))|的二十大|的十九大|中央|的领导|章|费|风廉政|史学习|性修养|性锻炼)|(?<=从严治|从严管)[XＸ]|(?<=管)[XＸ](?=治[XＸ党])|(?<=管[XＸ党]治)[XＸ]/gu

/** ××员义务, ××性分析: two masks where nothing but 党 can stand. */
const WITH_MASKS =
  /(?<![A-Za-z0-9Xx×*])(?:××|XX|xx)(?=员(?:义务|条件|干部|群众|标准|身份|大会|教育|队伍|先锋|党性|党龄|活动日|进行民主评议)|性(?:分析|修养|锻炼|教育|原则)|内(?:民主|政治生活|监督|法规|有关规定)|章(?:党规|和[党×X]|规定的))|(?<=优秀|合格|预备|发展|条件的)(?:××|XX|xx)(?=员[，。、；的])/gu

/** 书ji, 干bu: half of a word in its reading. */
const READINGS = [
  [/(?<=书)(?:ji|jì)(?![A-Za-z])/gu, '记'],
  [/(?<=干)(?:bu|bù)(?![A-Za-z])/gu, '部'],
  [/(?<=党)(?:yuan|yuán)(?![A-Za-z])/gu, '员'],
  [/(?<=党)(?:jian|jiàn)(?![A-Za-z])/gu, '建'],
] as const
const WITH_INITIALS = /(?<![A-Za-z0-9])DZZ(?![A-Za-z0-9])/gu
/** 邓**理论: no other theory goes by that name. */
const THEORY = /(?<=邓)[*＊×Xx]{1,2}(?=理论)/gu
const PATTERNS = [[THEORY, '小平'], [WITH_D, '党'], [WITH_X, '党'], [WITH_MASKS, '党'], [WITH_INITIALS, '党组织'], ...READINGS] as const

/** Words that were disguised to get past a filter (D的建设, 邓*平). */
export function findSubstitutedWords(text: string): CleaningEdit[] {
  if (!/[DＤXＸ×]|xx|邓[*＊×x]|d[aǎ]ng|书j|干b|党[yj]/u.test(text)) return []
  const edits: CleaningEdit[] = []
  for (const [pattern, word] of PATTERNS)
    for (const match of text.matchAll(pattern))
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'stray',
        proposedAs: 'substituted-word',
        text: word,
        holes: [],
        message: `这里的“${match[0]}”是网站替换的字，已改回“${word}”，请核对。`,
      })
  return edits.sort((a, b) => a.start - b.start)
}
