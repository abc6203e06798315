import { describe, expect, it } from 'vitest'
import confusable from '#assets/proofreading/confusable-words.json'
import variant from '#assets/proofreading/variant-words.json'
import { wordChecks, type WordEntry } from '#shared/proofreading/word-list.ts'

type ListEntry = WordEntry & { readonly example: string }

const LISTS: readonly (readonly [string, readonly ListEntry[]])[] = [
  ['confusable-words', confusable],
  ['variant-words', variant],
]

describe('the lists together', () => {
  const all = LISTS.flatMap(([, entries]) => entries)
  const checks = LISTS.map(([, entries]) => wordChecks(entries, ({ right }) => right).check)

  it('hold at least 600 words that are certainly wrong, and some that are worth a look', () => {
    expect(confusable.length).toBeGreaterThanOrEqual(600)
    expect(variant.length).toBeGreaterThanOrEqual(150)
  })

  it('name no word twice', () => {
    const words = all.map(({ wrong }) => wrong)
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([])
  })

  it('correct to nothing that they would flag', () => {
    expect(all.filter(({ right }) => checks.some((check) => check(right).length > 0))).toEqual([])
  })

  it('name no word that a shorter one of them already corrects in the same way', () => {
    const needless = all.filter(({ wrong, right }) =>
      all.some((other) => other.wrong !== wrong && wrong.includes(other.wrong) && !other.except && wrong.replace(other.wrong, other.right) === right),
    )
    expect(needless).toEqual([])
  })
})

describe.each(LISTS)('the list %s', (_, entries) => {
  const { check } = wordChecks(entries, ({ right }) => right)

  it('finds the word of every entry in its example, and offers the right one', () => {
    const missed = entries.filter(({ wrong, right, example }) => {
      const at = example.indexOf(wrong)
      return !check(example).some(({ range, replacement }) => range[0] === at && range[1] === at + wrong.length && replacement === right)
    })
    expect(missed).toEqual([])
  })

  it('leaves the corrected examples and the exceptions alone', () => {
    expect(entries.filter(({ wrong, right, example }) => check(example.replace(wrong, right)).length > 0)).toEqual([])
    for (const entry of entries)
      for (const stretch of entry.except ?? []) {
        expect(stretch).toContain(entry.wrong)
        expect([stretch, wordChecks([entry], () => '').check(stretch)]).toEqual([stretch, []])
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
