import { describe, expect, it } from 'vitest'
import confusable from '#assets/proofreading/confusable-words.json'
import homophones from '#assets/proofreading/homophones.json'
import lookAlikes from '#assets/proofreading/look-alikes.json'
import setPhrases from '#assets/proofreading/set-phrases.json'
import { createPhraseSlipFinder } from '#shared/proofreading/phrase-slips.ts'
import { characterInPhrase } from '#shared/proofreading/rules/character-in-phrase.ts'

const words = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '))
const find = createPhraseSlipFinder(['民主评议', '战斗堡垒', '战斗堡垒作用', '为民服务', '巩固拓展成果'])

describe('a set phrase with one wrong character', () => {
  it('is found by a character of the same sound or of much the same shape, wherever it stands', () => {
    expect(find('开展民主评义。')).toEqual([{ start: 2, at: 5, phrase: '民主评议' }])
    expect(find('发挥战斗堡磊作用')).toEqual([{ start: 2, at: 5, phrase: '战斗堡垒作用' }])
    expect(find('战斗堡磊、站斗堡垒')).toEqual([
      { start: 0, at: 3, phrase: '战斗堡垒' },
      { start: 5, at: 5, phrase: '战斗堡垒' },
    ])
    expect(find('巩固拓展成国')).toEqual([{ start: 0, at: 5, phrase: '巩固拓展成果' }])
    expect(find('巩故拓展成果')).toEqual([{ start: 0, at: 1, phrase: '巩固拓展成果' }])
  })

  it('is left alone where the character is unlike, where two differ, and where all is right', () => {
    expect(find('民主评论，民众评义，民主评议')).toEqual([])
  })

  it('is left alone where the character belongs to what stands beside', () => {
    expect(find('民主评仪仗')).toEqual([])
    expect(find('民主评义，')).toHaveLength(1)
    expect(find('单位民服务')).toEqual([])
  })
})

describe('the lists', () => {
  const phrases = words(setPhrases)

  it('hold every phrase once, long enough to be told from chance, and none that another list has', () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) < at)).toEqual([])
    expect(phrases.filter((phrase) => phrase.length < 4)).toEqual([])
    const right = new Set(confusable.map((entry) => entry.right))
    expect(phrases.filter((phrase) => right.has(phrase))).toEqual([])
  })

  it('flag none of their own phrases', () => {
    const text = [...phrases, ...confusable.map(({ right }) => right)].join('，')
    expect(characterInPhrase.check(text, { blockType: 'paragraph' }).map(({ message }) => message)).toEqual([])
  })

  it('group no character alone', () => {
    expect([...words(homophones), ...words(lookAlikes)].filter((group) => new Set(group).size < 2)).toEqual([])
  })
})
