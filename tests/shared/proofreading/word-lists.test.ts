import { describe, expect, it } from 'vitest'
import confusable from '#assets/proofreading/confusable-words.json'
import variant from '#assets/proofreading/variant-words.json'
import { wordChecks, type WordEntry } from '#shared/proofreading/word-list.ts'

describe.each<readonly [string, readonly WordEntry[]]>([
  ['confusable-words', confusable],
  ['variant-words', variant],
])('the list %s', (_, entries) => {
  const { check } = wordChecks(entries, ({ right }) => right)

  it('names no word twice', () => {
    expect(new Set(entries.map(({ wrong }) => wrong)).size).toBe(entries.length)
  })

  it.each(entries.map((entry) => [entry.wrong, entry] as const))('corrects %s and lets its right form and exceptions be', (_wrong, entry) => {
    expect(check(`全面${entry.wrong}。`)).toMatchObject([{ replacement: entry.right }])
    expect(check(`全面${entry.right}。`)).toEqual([])
    for (const stretch of entry.except ?? []) {
      expect(stretch).toContain(entry.wrong)
      expect(check(stretch)).toEqual([])
    }
  })
})

describe('looking words up', () => {
  const { check } = wordChecks(
    [
      { wrong: '布署', right: '部署', except: ['布署名'] },
      { wrong: '布署下去', right: '部署下去' },
    ],
    ({ wrong }) => wrong,
  )

  it('finds every place', () => {
    expect(check('布署再布署').map(({ range }) => range)).toEqual([
      [0, 2],
      [3, 5],
    ])
  })

  it('checks an exception against the place, not the text', () => {
    expect(check('公布署名文章后布署').map(({ range }) => range)).toEqual([[7, 9]])
  })
})
