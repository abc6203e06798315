import { describe, expect, it } from 'vitest'
import variants from '#assets/proofreading/variant-words.json'
import { areAlike } from '#shared/proofreading/near-miss/alike-characters.ts'
import { isKnownPair } from '#shared/proofreading/near-miss/known-pairs.ts'
import { shownRange } from '#shared/proofreading/near-miss/near-miss.ts'
import { nearPhrases } from '#shared/proofreading/near-miss/near-phrases.ts'
import { swappedPhrases } from '#shared/proofreading/near-miss/swapped-phrases.ts'
import { nearWords } from '#shared/proofreading/near-miss/near-words.ts'
import { characterNearPhrase } from '#shared/proofreading/rules/character-near-phrase.ts'

const code = (character: string) => character.charCodeAt(0)
const alike = (a: string, b: string) => areAlike(code(a), code(b))
const known = (pair: string) => isKnownPair(pair.charCodeAt(0), pair.charCodeAt(1))

describe('alike characters', () => {
  it('sound alike whatever the tone, also where people do not tell zh from z, or -ng from -n', () => {
    expect(alike('责', '则')).toBe(true)
    expect(alike('站', '战')).toBe(true)
    expect(alike('诗', '思')).toBe(true)
    expect(alike('清', '亲')).toBe(true)
  })
  it('may share any of their readings', () => {
    expect(alike('率', '绿')).toBe(true)
    expect(alike('率', '帅')).toBe(true)
  })
  it('may look alike', () => {
    expect(alike('未', '末')).toBe(true)
    expect(alike('垒', '磊')).toBe(true)
  })
  it('are not those that do neither, nor a character and itself, nor what is no Chinese character', () => {
    expect(alike('责', '任')).toBe(false)
    expect(alike('责', '责')).toBe(false)
    expect(alike('责', 'a')).toBe(false)
    expect(alike('，', '。')).toBe(false)
  })
})

describe('known pairs', () => {
  it('are those of words and of usual text', () => {
    for (const pair of ['部署', '责任', '堡垒', '盼问', '党员']) expect(known(pair), pair).toBe(true)
  })
  it('are not slips, nor other marks', () => {
    for (const pair of ['部暑', '责认', '堡磊', '党。', 'ab', '员1']) expect(known(pair), pair).toBe(false)
  })
})

describe('near phrases', () => {
  const found = (text: string) => nearPhrases.of(text).map(({ at, usual }) => [at, usual])
  it('have one alike character in place of another, whichever of the first four or later', () => {
    expect(found('现锋模范')).toEqual([[0, '先锋模范']])
    expect(found('先风模范')).toEqual([[1, '先锋模范']])
    expect(found('先锋摸范')).toEqual([[2, '先锋模范']])
    expect(found('先锋模犯')).toEqual([[3, '先锋模范']])
    expect(found('优秀共产党圆')).toEqual([[5, '优秀共产党员']])
  })
  it('are named by the shortest phrase that the character spoils', () => {
    expect(found('发挥战斗堡磊作用')).toEqual([[5, '战斗堡垒']])
  })
  it('are not phrases that are right, nor those with two characters wrong, nor with one that is not alike', () => {
    expect(found('先锋模范作用')).toEqual([])
    expect(found('现风模范')).toEqual([])
    expect(found('先锋示范带')).toEqual([])
    expect(found('')).toEqual([])
    expect(found('先锋')).toEqual([])
  })
  it('may miss their last character where the clause ends, also where that one goes with its neighbour', () => {
    expect(found('打通服务群众最后一公理。')).toEqual([[10, '最后一公里']])
    expect(found('深刻领会核心要意')).toEqual([[7, '核心要义']])
    expect(found('深刻领会核心要义')).toEqual([])
  })
  it('are the same for texts that were prepared', () => {
    nearPhrases.prepare(['先锋模犯', '先锋模范'])
    expect(found('先锋模犯')).toEqual([[3, '先锋模范']])
    expect(found('先锋模范')).toEqual([])
    expect(found('先锋摸范')).toEqual([[2, '先锋模范']])
  })
  it('answers for each text anew', () => {
    expect(found('先锋模犯')).toHaveLength(1)
    expect(found('先锋模范')).toHaveLength(0)
    expect(found('先锋模犯')).toHaveLength(1)
  })
})

describe('near words', () => {
  const found = (text: string) => nearWords.of(text).map(({ at, usual }) => [at, usual])
  it('have one alike character in place of another', () => {
    expect(found('各项工作取得实笑。')).toEqual([[7, '实效']])
    expect(found('有关措失。')).toEqual([[3, '措施']])
  })
  it('are not words that are known, however rare, nor what a neighbour belongs to', () => {
    expect(found('取得实效。')).toEqual([])
    expect(found('互学互查互评，自有产权房面积。')).toEqual([])
    expect(found('实')).toEqual([])
  })
})

describe('swapped phrases', () => {
  it('have two neighbours in the wrong order', () => {
    expect(swappedPhrases.of('发挥先模锋范作用')).toEqual([{ start: 2, usual: '先锋模范' }])
    expect(swappedPhrases.of('做到因地宜制。')).toEqual([{ start: 2, usual: '因地制宜' }])
  })
  it('are not phrases that are right, nor ends of a text', () => {
    expect(swappedPhrases.of('发挥先锋模范作用，从从容容')).toEqual([])
    expect(swappedPhrases.of('宜制')).toEqual([])
    expect(swappedPhrases.of('')).toEqual([])
  })
})

describe('the range that is shown', () => {
  it('is the word with the wrong character, or the phrase where it makes no word', () => {
    expect(shownRange({ start: 3, at: 6, usual: '先锋模范' })).toEqual([5, 7])
    expect(shownRange({ start: 3, at: 5, usual: '先锋模范' })).toEqual([5, 7])
    expect(shownRange({ start: 2, at: 4, usual: '因地制宜' })).toEqual([2, 6])
    expect(shownRange({ start: 2, at: 3, usual: '先锋' })).toEqual([2, 4])
  })
})

describe('what is only worth a look', () => {
  it('is no error because a set phrase has it otherwise, unless it is wrong in that phrase beyond doubt', () => {
    const errors = variants.filter(({ example }) => characterNearPhrase.check(example, { blockType: 'paragraph' }).length > 0)
    expect(errors.map(({ wrong }) => wrong)).toEqual(['抓早抓校', '推委', '因人而宜', '合睦', '防犯', '严格把官'])
  })
})
