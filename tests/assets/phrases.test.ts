import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { PHRASE_ROLES } from '#shared/phrases/phrase-role.ts'
import { inlinesToSlots, parseSlots, phraseInlines } from '#shared/phrases/slots.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { withoutFormulations } from '#tests/assets/fixed-formulations.ts'
import { allPhrases, phraseFileNames, readPhraseFile } from '#tests/assets/phrase-files.ts'
import { passages } from '#tests/assets/passages.ts'
import { SUPERSEDED_WORDING } from '#tests/assets/superseded-wording.ts'

const SAMPLES = new URL('../../../shared/samples/', import.meta.url)

const phrases = allPhrases()

/** The words of a block without its slots; `joint` stands where a slot was. */
function words(block: PhraseBlock, joint = ''): string {
  return parseSlots(block.text)
    .map((part) => (part.type === 'text' ? part.text : joint))
    .join('')
}

/** The ids of the blocks that a check objects to, for messages that say where to look. */
function idsWhere(objects: (block: PhraseBlock) => boolean): string[] {
  return phrases.filter(objects).map((block) => block.id)
}

describe('the phrase files', () => {
  it('are one for each role, and hold blocks of that role', () => {
    expect(phraseFileNames()).toEqual([...PHRASE_ROLES].map((role) => `${role}.json`).sort())
    for (const role of PHRASE_ROLES) for (const block of readPhraseFile(`${role}.json`)) expect(block.roles, block.id).toContain(role)
  })

  it('use every id and every title once', () => {
    for (const field of ['id', 'title'] as const) {
      const values = phrases.map((block) => block[field])
      expect(values.filter((value, at) => values.indexOf(value) < at)).toEqual([])
    }
  })

  it('have titles of 4 to 14 characters, without punctuation', () => {
    expect(idsWhere((block) => !/^\p{Script=Han}{4,14}$/u.test(block.title))).toEqual([])
  })

  it('have keywords, and terms that stand in the text', () => {
    expect(idsWhere((block) => block.keywords.length === 0 || block.keywords.some((word) => word === '' || block.title.includes(word)))).toEqual([])
    expect(idsWhere((block) => block.terms.some((term) => !block.text.includes(term)))).toEqual([])
  })
})

describe('the slots', () => {
  it('all have a known kind: no bracket is left over as text', () => {
    expect(idsWhere((block) => /[〔〕]/u.test(words(block)))).toEqual([])
  })

  it('have hints of 1 to 7 Chinese characters', () => {
    const odd = phrases.flatMap((block) => parseSlots(block.text)).filter((part) => part.type === 'slot' && !/^\p{Script=Han}{1,7}$/u.test(part.hint))
    expect(odd).toEqual([])
  })

  it('are told apart within a block by their hints', () => {
    const hints = (block: PhraseBlock) => parseSlots(block.text).flatMap((part) => (part.type === 'slot' ? [part.hint] : []))
    expect(idsWhere((block) => new Set(hints(block)).size < hints(block).length)).toEqual([])
  })

  it('leave the unit in the text: something follows a figure, and % follows a rate', () => {
    expect(idsWhere((block) => /〔number:[^〕]+〕[，。；：、]/u.test(block.text))).toEqual([])
    expect(idsWhere((block) => /〔percent:[^〕]+〕(?!%)/u.test(block.text) || /(?<!〔percent:[^〕]+〕)%/u.test(block.text))).toEqual([])
  })

  it('come back from a report as they went in', () => {
    for (const block of phrases) expect(inlinesToSlots(phraseInlines(block.text, countingIds())), block.id).toBe(block.text)
  })
})

describe('the wording', () => {
  it('has no white space, no ASCII sign or letter and no digit outside slots', () => {
    expect(idsWhere((block) => /[\s!-$&-~\p{Nd}０-９]/u.test(words(block)))).toEqual([])
  })

  it('has no 顿号 between quotation marks, paired quotation marks and no doubled signs', () => {
    expect(idsWhere((block) => /[”》]、[“《]/u.test(words(block)))).toEqual([])
    expect(idsWhere((block) => /[，。；：、]{2}|的的|了了|[“（][，。；：、]/u.test(words(block, '某')))).toEqual([])
    expect(idsWhere((block) => words(block).replace(/[^“”]/gu, '').replaceAll('“”', '') !== '')).toEqual([])
  })

  it('ends every block with a full stop', () => {
    expect(idsWhere((block) => !block.text.endsWith('。'))).toEqual([])
  })

  it('follows 一是 with 二是', () => {
    expect(idsWhere((block) => block.text.includes('一是') !== block.text.includes('二是'))).toEqual([])
  })

  it('knows no wrong characters', () => {
    expect(idsWhere((block) => /布署|签定|律已|持而不息|周祥|做出|其它|通迅|开展会议|召开学习|亟需|截止〔/u.test(block.text))).toEqual([])
  })

  it('leaves the proofreader nothing to find', () => {
    const ids = countingIds()
    const found = phrases.flatMap((block) => {
      const paragraph = { type: 'paragraph', id: ids.blockId(), content: phraseInlines(block.text, ids) } as const
      return runProofreading({ blocks: [paragraph], year: 2025 }).map((finding) => `${block.id} ${finding.rule}: ${finding.excerpt}`)
    })
    expect(found).toEqual([])
  })

  it('has nothing superseded', () => {
    const found = phrases.flatMap((block) =>
      SUPERSEDED_WORDING.filter((pattern) => pattern.test(block.title + words(block))).map((pattern) => `${block.id} ${pattern}`),
    )
    expect(found).toEqual([])
  })
})

describe('originality', () => {
  it('repeats no 20 characters of one block in another', () => {
    const firstUse = new Map<string, string>()
    const pairs = new Set<string>()
    for (const block of phrases)
      for (const passage of passages(withoutFormulations(words(block)), 20)) {
        const user = firstUse.get(passage) ?? block.id
        if (user !== block.id) pairs.add(`${user} ${block.id}: ${passage}`)
        firstUse.set(passage, user)
      }
    expect([...pairs]).toEqual([])
  })

  it('has no two blocks that say the same: of the trigrams of the shorter one, under half stand in the other', () => {
    const trigrams = phrases.map((block) => new Set(passages([words(block).replace(/\p{P}/gu, '')], 3)))
    const usersBefore = new Map<string, number[]>()
    const pairs: string[] = []
    for (const [at, own] of trigrams.entries()) {
      const shared = new Map<number, number>()
      for (const trigram of own) {
        const users = usersBefore.get(trigram) ?? []
        for (const user of users) shared.set(user, (shared.get(user) ?? 0) + 1)
        usersBefore.set(trigram, [...users, at])
      }
      for (const [user, count] of shared)
        if (count * 2 >= Math.min(own.size, trigrams[user]?.size ?? 0)) pairs.push(`${phrases[user]?.id} ${phrases[at]?.id}`)
    }
    expect(pairs).toEqual([])
  })

  it.runIf(existsSync(SAMPLES))('shares no 12 characters with the sample reports', () => {
    for (const name of readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'))) {
      const sample = withoutFormulations(readFileSync(new URL(name, SAMPLES), 'utf8').replace(/[\s\d*×%]/gu, ''))
      const known = new Set(passages(sample, 12))
      const copied = phrases.flatMap((block) =>
        passages(withoutFormulations(words(block).replace(/%/gu, '')), 12)
          .filter((passage) => known.has(passage))
          .map((passage) => `${block.id}: ${passage}`),
      )
      expect(copied, name).toEqual([])
    }
  })

  it.skipIf(existsSync(SAMPLES))('says aloud that the sample reports are missing', () => {
    console.warn('../shared/samples is missing: phrase blocks were not compared with the sample reports.')
  })
})
