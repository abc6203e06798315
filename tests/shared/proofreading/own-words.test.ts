import { describe, expect, it } from 'vitest'
import { type OwnWord, ownWordRules, withSharedWords } from '#shared/proofreading/own-words.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { p } from '#tests/support/build-report.ts'

function check(text: string, ...words: readonly OwnWord[]) {
  return runProofreading({ blocks: [p('a', text)] }, ownWordRules({ words, permitted: [] }))
}

describe('rules made of the user’s own words', () => {
  it('point out the wrong word with the right one and the reason', () => {
    expect(check('报镇党政办审定。', { wrong: '党政办', right: '党政综合办', level: 'error', reason: '2024年机构改革后改名' })).toMatchObject([
      {
        severity: 'error',
        start: 2,
        end: 5,
        suggestion: '党政综合办',
        message: '2024年机构改革后改名。自定义词表里写明应写作“党政综合办”。',
      },
    ])
  })

  it('are gentler where something is only to be looked at, and may ask to delete', () => {
    expect(check('应该说做得不错。', { wrong: '应该说', right: '', level: 'look', reason: '' })).toMatchObject([
      { severity: 'warning', suggestion: '', message: '自定义词表里写明这里要删去。' },
    ])
  })

  it('leave the right form alone though it holds the wrong one', () => {
    const word: OwnWord = { wrong: '综合办', right: '党政综合办', level: 'error', reason: '' }
    expect(check('报党政综合办。', word)).toEqual([])
    expect(check('报综合办。', word)).toHaveLength(1)
  })
})

describe('words of a shared list', () => {
  const word = (wrong: string, right: string): OwnWord => ({ wrong, right, level: 'error', reason: '' })
  const shared = {
    words: [
      { ...word('布署', '部署'), list: '区委组织部' },
      { ...word('截止目前', '截至目前'), list: '区委组织部' },
    ],
    permitted: ['党建办', '应该说'],
  }

  it('say whose they are', () => {
    expect(check('作出布署。', ...shared.words)).toMatchObject([{ message: '共享词表“区委组织部”里写明应写作“部署”。', suggestion: '部署' }])
  })

  it('come after the user’s own, and not where those say something of the word already', () => {
    const own = { words: [word('布署', '安排'), word('应该说', '')], permitted: ['截止目前'] }
    expect(withSharedWords(own, shared)).toEqual({ words: own.words, permitted: ['截止目前', '党建办'] })
    expect(withSharedWords({ words: [], permitted: [] }, shared)).toEqual(shared)
  })

  it('leave the user’s list as it is where there are none', () => {
    const own = { words: [word('布署', '部署')], permitted: [] }
    expect(withSharedWords(own, { words: [], permitted: [] })).toBe(own)
  })
})
