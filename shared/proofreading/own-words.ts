import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import { type WordEntry, wordChecks } from '#shared/proofreading/word-list.ts'

/** How an own word is shown: as a mistake, or as something to look at. */
export type OwnWordLevel = 'error' | 'look'

export interface OwnWord {
  readonly wrong: string
  /** Empty: it is to be deleted. */
  readonly right: string
  readonly level: OwnWordLevel
  /** One sentence of the user's; may be empty. */
  readonly reason: string
  /** The shared list that it stands in; none: the user's own. Never saved. */
  readonly list?: string
}

/** What a user or a unit adds to the word lists. */
export interface OwnWords {
  readonly words: readonly OwnWord[]
  /** Never flagged, whatever a rule says. */
  readonly permitted: readonly string[]
}

export const NO_OWN_WORDS: OwnWords = { words: [], permitted: [] }

/** UTF-16 units of a word, and of a reason. */
export const OWN_WORD_LENGTH = 40
export const OWN_REASON_LENGTH = 200
/** Words of either kind. */
export const MOST_OWN_WORDS = 5000

const ABOUT = { title: '自定义词表', why: '这是本单位或者自己定下的写法。', source: '自定义词表', examples: [] }

/** The rules that an own list makes; they go before all others. */
export function ownWordRules({ words }: OwnWords): ProofreadingRule[] {
  const of = (level: OwnWordLevel) => wordChecks(words.filter((word) => word.level === level).map(toEntry), message)
  return [
    { id: 'own-word-error', severity: 'error', ...ABOUT, ...of('error') },
    { id: 'own-word-look', severity: 'warning', ...ABOUT, ...of('look') },
  ]
}

/** The user's own words, and those of shared lists about which the user's own say nothing. */
export function withSharedWords(own: OwnWords, shared: OwnWords): OwnWords {
  if (shared.words.length + shared.permitted.length === 0) return own
  const told = new Set([...own.words.map(({ wrong }) => wrong), ...own.permitted])
  return {
    words: [...own.words, ...shared.words.filter(({ wrong }) => !told.has(wrong))],
    permitted: [...own.permitted, ...shared.permitted.filter((text) => !told.has(text))],
  }
}

interface OwnEntry extends WordEntry {
  readonly reason: string
  readonly list?: string
}

/** Where the right form holds the wrong one (党建 for 建), it is no mistake. */
function toEntry({ wrong, right, reason, list }: OwnWord): OwnEntry {
  return { wrong, right, reason, ...(list === undefined ? {} : { list }), ...(right.includes(wrong) ? { except: [right] } : {}) }
}

function message({ right, reason, list }: OwnEntry): string {
  const where = list === undefined ? '自定义词表' : `共享词表“${list}”`
  const advice = right === '' ? `${where}里写明这里要删去。` : `${where}里写明应写作“${right}”。`
  return reason === '' ? advice : `${reason.replace(/[。！？]?$/u, '。')}${advice}`
}
