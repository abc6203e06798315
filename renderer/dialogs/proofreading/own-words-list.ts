import { MOST_OWN_WORDS, OWN_WORD_LENGTH, type OwnWords } from '#shared/proofreading/own-words.ts'

/** A list with more words at its start; an entry for a word that is there already takes its place. */
export function addWords(list: OwnWords, more: OwnWords): OwnWords {
  const fresh = new Set(more.words.map(({ wrong }) => wrong))
  return {
    words: [...more.words, ...list.words.filter(({ wrong }) => !fresh.has(wrong))].slice(0, MOST_OWN_WORDS),
    permitted: [...new Set([...more.permitted, ...list.permitted])].slice(0, MOST_OWN_WORDS),
  }
}

/** The list without one entry. */
export function removeWord(list: OwnWords, wrong: string): OwnWords {
  return { ...list, words: list.words.filter((word) => word.wrong !== wrong) }
}

/** The list without one permitted word. */
export function removePermitted(list: OwnWords, word: string): OwnWords {
  return { ...list, permitted: list.permitted.filter((each) => each !== word) }
}

/** Why a word that was typed cannot be added; null: it can, or nothing was typed yet. */
export function wordObstacle(wrong: string, right: string): string | null {
  if (wrong !== '' && wrong === right) return '两边写的一样。'
  if (wrong.length > OWN_WORD_LENGTH || right.length > OWN_WORD_LENGTH) return `一个词最多 ${OWN_WORD_LENGTH} 字。`
  if (wrong.length === 1) return '只有一个字的词会提示得太多，请写得长一些。'
  return null
}
