import { describe, expect, it } from 'vitest'
import { createLiteralScanner } from '#shared/proofreading/literal-scanner.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

function found(literals: readonly string[], text: string): string[] {
  return createLiteralScanner(literals)
    .scan(text)
    .map((index) => literals[index] ?? '?')
    .sort()
}

describe('looking for many strings at once', () => {
  it('finds strings inside one another, at both ends, and single characters', () => {
    expect(found(['部署', '布署', '布署下去', '署', '去', '部'], '布署下去')).toEqual(['去', '布署', '布署下去', '署'])
    expect(found(['部署'], '')).toEqual([])
    expect(found(['部署'], '部')).toEqual([])
  })

  it('names a string once, however often it stands there, and forgets the text before', () => {
    const scanner = createLiteralScanner(['布署', '。'])
    expect(scanner.scan('布署布署。。')).toHaveLength(2)
    expect(scanner.scan('部署')).toEqual([])
  })

  it('agrees with `includes` on strings and texts made at random', () => {
    const random = seededRandom(11)
    const word = (longest: number) => Array.from({ length: 1 + Math.floor(random() * longest) }, () => '党政军民学'.charAt(random() * 5)).join('')
    const literals = [...new Set(Array.from({ length: 60 }, () => word(4)))]
    for (let round = 0; round < 300; round++) {
      const text = word(30)
      expect(found(literals, text)).toEqual(literals.filter((literal) => text.includes(literal)).sort())
    }
  })
})
