import { describe, expect, it } from 'vitest'
import alike from '#assets/proofreading/alike-characters.json'
import commonWords from '#assets/proofreading/common-words.json'
import confusable from '#assets/proofreading/confusable-words.json'
import knownPairs from '#assets/proofreading/known-pairs.json'
import setPhrases from '#assets/proofreading/set-phrases.json'

const HAN = /^[\u4e00-\u9fff]+$/u
const phrases = Object.values(setPhrases).flatMap((lines) => lines.join(' ').split(' '))
const words = commonWords.words.join(' ').split(' ')
const pairs = Object.entries(knownPairs).flatMap(([first, seconds]) => [...seconds].map((second) => first + second))
const wrong = new Set(confusable.map((entry) => entry.wrong))

describe('the lists behind near misses', () => {
  it('hold Chinese characters only (phrases also 、 and quotation marks), phrases of at least four and words of two', () => {
    expect(phrases.filter((phrase) => !/^[\u4e00-\u9fff、“”]+$/u.test(phrase) || phrase.length < 4)).toEqual([])
    expect(words.filter((word) => !HAN.test(word) || word.length !== 2)).toEqual([])
    expect(pairs.filter((pair) => !HAN.test(pair) || pair.length !== 2)).toEqual([])
  })
  it('hold nothing twice', () => {
    for (const list of [phrases, words, pairs]) expect(list.length - new Set(list).size).toBe(0)
  })
  it('hold nothing that the word list of slips calls wrong in every context', () => {
    expect(phrases.filter((phrase) => wrong.has(phrase))).toEqual([])
    expect(pairs.filter((pair) => wrong.has(pair))).toEqual([])
  })
  it('know every common word and every pair inside our own phrases, unless it is listed as a slip', () => {
    const known = new Set(pairs)
    const own = setPhrases.own.join(' ').split(' ')
    const inner = own.flatMap((phrase) => [...phrase].slice(1).map((second, index) => phrase.charAt(index) + second)).filter((pair) => HAN.test(pair))
    expect([...words, ...inner].filter((pair) => !known.has(pair))).toEqual([])
  })
  it('have groups of at least two characters that look alike, and syllables without tones', () => {
    expect(alike.shapes.filter((group) => new Set(group).size < 2)).toEqual([])
    expect(Object.keys(alike.sounds).filter((syllable) => !/^[a-z]+$/.test(syllable))).toEqual([])
  })
})
