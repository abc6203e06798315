import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { UNIT_KIND_NAMES, UNIT_KINDS, type UnitKind } from '#shared/document/report-document.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { PHRASE_ROLE_INFO, PHRASE_ROLES, type PhraseRole } from '#shared/phrases/phrase-role.ts'
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

/** The role × 身份 cells that a check objects to: 政治建设 × 村. */
function cells(roles: readonly PhraseRole[], objects: (role: PhraseRole, kind: UnitKind) => boolean): string[] {
  return roles.flatMap((role) =>
    UNIT_KINDS.filter((kind) => objects(role, kind)).map((kind) => `${PHRASE_ROLE_INFO[role].name} × ${UNIT_KIND_NAMES[kind]}`),
  )
}

describe('the phrase files', () => {
  it('are one for each role, and hold blocks of that role', () => {
    expect(phraseFileNames()).toEqual([...PHRASE_ROLES].map((role) => `${role}.json`).sort())
    for (const role of PHRASE_ROLES) for (const block of readPhraseFile(`${role}.json`)) expect(block.roles, block.id).toContain(role)
  })

  it('hold at least 620 blocks, at least 6 usable for every role and 身份', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(620)
    const usable = (role: PhraseRole, kind: UnitKind) =>
      phrases.filter((block) => block.roles.includes(role) && (block.unitKinds.length === 0 || block.unitKinds.includes(kind)))
    expect(cells(PHRASE_ROLES, (role, kind) => usable(role, kind).length < 6)).toEqual([])
  })

  it('hold at least 3 blocks written for every 身份 in achievements, problems, causes and measures', () => {
    const own = (role: PhraseRole, kind: UnitKind) => phrases.filter((block) => block.roles.includes(role) && block.unitKinds.includes(kind))
    const roles = PHRASE_ROLES.filter((role) => ['achievements', 'problems', 'causes', 'measures'].includes(PHRASE_ROLE_INFO[role].section))
    expect(roles).toHaveLength(12)
    expect(cells(roles, (role, kind) => own(role, kind).length < 3)).toEqual([])
  })

  it('offer several lengths: short sentences, heading pairs, paragraphs of 一是二是三是', () => {
    expect(phrases.filter((block) => words(block, '某').length < 60).length).toBeGreaterThanOrEqual(60)
    expect(phrases.filter((block) => /^[^，。；：]{2,12}(?:，[^，。；：]{2,12})?。/u.test(words(block, '某'))).length).toBeGreaterThanOrEqual(100)
    expect(phrases.filter((block) => /一是.+二是.+三是/u.test(block.text)).length).toBeGreaterThanOrEqual(40)
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

describe('the terms a report must mention', () => {
  it.each([
    '一岗双责',
    '三会一课',
    '第一议题',
    '双重组织生活',
    '主题党日',
    '民主评议党员',
    '谈心谈话',
    '软弱涣散',
    '发展党员',
    '理论学习中心组',
    '意识形态工作责任制',
    '中央八项规定精神',
    '四下基层',
    '两个覆盖',
    '四议两公开',
    '党建带群建',
    '民主生活会',
    '组织生活会',
    '三重一大',
    '双培养',
  ])('%s stands in a block with slots', (term) => {
    const blocks = phrases.filter((block) => block.terms.includes(term) && parseSlots(block.text).some((part) => part.type === 'slot'))
    expect(blocks).not.toEqual([])
  })
})

describe('the points each 身份 must mention', () => {
  it.each([
    ['township', ['村“两委”', '软弱涣散', '发展党员', '集体经济', '乡村全面振兴', '网格', '减负']],
    ['subdistrict', ['大党委', '党建联席会议', '网格', '党群服务中心', '在职党员', '新就业群体', '物业']],
    ['office', ['模范机关', '四强', '政治机关', '机关纪委', '双重组织生活|普通党员', '处室']],
    ['enterprise', ['章程', '前置研究', '权重', '临时党支部|临时支部', '突击队', '两个一以贯之', '班组']],
    ['school', ['立德树人', '党组织领导的校长负责制', '双培养|把骨干培养成党员', '师德师风', '思政课']],
    ['hospital', ['党委领导下的院长负责制', '行风', '支部建在科室', '医德', '公益性']],
    ['village', ['四议两公开', '集体收入', '公开栏', '党小组', '监督委员会']],
    ['park', ['两个覆盖', '党建指导员', '流动党员', '口袋党员', '空壳支部', '产业链']],
  ] as const)('%s: %j stand in blocks written for it', (kind, points) => {
    const text = phrases.filter((block) => block.unitKinds.includes(kind)).map((block) => block.text)
    expect(points.filter((point) => !text.some((one) => new RegExp(point, 'u').test(one)))).toEqual([])
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

  it('has no two blocks that say the same: under half of the trigrams of the shorter are in the longer', () => {
    const trigrams = phrases.map((block) => ({ id: block.id, set: new Set(passages([words(block).replace(/\p{P}/gu, '')], 3)) }))
    const pairs = trigrams.flatMap((one, at) =>
      trigrams
        .slice(at + 1)
        .filter((other) => {
          const [short, long] = one.set.size < other.set.size ? [one.set, other.set] : [other.set, one.set]
          return [...short].filter((trigram) => long.has(trigram)).length * 2 >= short.size
        })
        .map((other) => `${one.id} ${other.id}`),
    )
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
