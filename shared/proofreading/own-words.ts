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

interface OwnEntry extends WordEntry {
  readonly reason: string
}

/** Where the right form holds the wrong one (党建 for 建), it is no mistake. */
function toEntry({ wrong, right, reason }: OwnWord): OwnEntry {
  return { wrong, right, reason, ...(right.includes(wrong) ? { except: [right] } : {}) }
}

function message({ right, reason }: OwnEntry): string {
  const advice = right === '' ? '自定义词表里写明这里要删去。' : `自定义词表里写明应写作“${right}”。`
  return reason === '' ? advice : `${reason.replace(/[。！？]?$/u, '。')}${advice}`
}
