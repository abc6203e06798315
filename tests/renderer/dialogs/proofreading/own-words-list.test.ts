import { describe, expect, it } from 'vitest'
import type { OwnWord, OwnWords } from '#shared/proofreading/own-words.ts'
import { addWords, removePermitted, removeWord, wordObstacle } from '#renderer/dialogs/proofreading/own-words-list.ts'

const word = (wrong: string, right: string): OwnWord => ({ wrong, right, level: 'error', reason: '' })
const LIST: OwnWords = { words: [word('党政办', '综合办'), word('民政所', '事务办')], permitted: ['三资'] }

describe('the own word list', () => {
  it('takes new words at its start, each once', () => {
    const list = addWords(LIST, { words: [word('党政办', '党政综合办')], permitted: ['三资', '大走访'] })
    expect(list.words.map(({ wrong, right }) => `${wrong}→${right}`)).toEqual(['党政办→党政综合办', '民政所→事务办'])
    expect(list.permitted).toEqual(['三资', '大走访'])
  })

  it('gives them up again', () => {
    expect(removeWord(LIST, '党政办').words).toEqual([word('民政所', '事务办')])
    expect(removePermitted(LIST, '三资').permitted).toEqual([])
  })

  it('says what is wrong with a word', () => {
    expect(wordObstacle('', '')).toBeNull()
    expect(wordObstacle('党政办', '党政办')).toBe('两边写的一样。')
    expect(wordObstacle('的', '地')).toContain('一个字')
    expect(wordObstacle('长'.repeat(41), '')).toContain('40')
    expect(wordObstacle('党政办', '')).toBeNull()
  })
})
