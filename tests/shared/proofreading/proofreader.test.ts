import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { PROOFREADING_RULES, REPORT_RULES } from '#shared/proofreading/index.ts'
import { createProofreader } from '#shared/proofreading/proofreader.ts'
import type { CheckText, ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import type { ReportRule, Sighting } from '#shared/proofreading/report-rule.ts'
import { resolveOverlaps } from '#shared/proofreading/resolve-overlaps.ts'
import { h, p, table } from '#tests/support/build-report.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

const ABOUT = { title: '', why: '', source: '' }

/** Counts how often it is asked. */
function counting(check: CheckText, asked: string[]): ProofreadingRule {
  return {
    id: 'counting',
    severity: 'warning',
    ...ABOUT,
    examples: [],
    check: (text, context) => {
      asked.push(text)
      return check(text, context)
    },
  }
}

function findAll(text: string, word: string): Sighting[] {
  return Array.from(text.matchAll(new RegExp(word, 'gu')), (match) => ({
    range: [match.index, match.index + match[0].length] as const,
    key: word,
    form: match[0],
  }))
}

/** Flags every way of writing the percent sign but the first. */
const unevenPercent: ReportRule = {
  id: 'uneven-percent',
  severity: 'info',
  ...ABOUT,
  examples: [],
  needs: ['%', '％'],
  read: (text) => findAll(text, '[%％]'),
  judge: (sightings) => sightings.filter(({ form }) => form !== sightings[0]?.form).map((of) => ({ of, message: '前后不一致。' })),
}

describe('a proofreader that is asked again', () => {
  it('reads only blocks that it has not seen', () => {
    const asked: string[] = []
    const proofreader = createProofreader({ text: [counting(() => [], asked)], report: [] })
    const [a, b, c] = [p('a', '甲'), p('b', '乙'), p('c', '丙')]
    proofreader.check({ blocks: [a, b, c] })
    proofreader.check({ blocks: [a, p('b', '乙二'), c] })
    proofreader.check({ blocks: [c, a] })
    expect(asked).toEqual(['甲', '乙', '丙', '乙二'])
  })

  it('tells the place that a block has now', () => {
    const proofreader = createProofreader({ text: [counting((text) => [{ range: [0, text.length], message: '错。' }], [])], report: [] })
    const [a, b] = [p('a', '甲'), p('b', '乙')]
    proofreader.check({ blocks: [a, b] })
    expect(proofreader.check({ blocks: [b, p('n', '新'), a] }).map(({ blockId, blockIndex }) => [blockId, blockIndex])).toEqual([
      ['b', 0],
      ['n', 1],
      ['a', 2],
    ])
  })

  it('reads everything again in another year', () => {
    const asked: string[] = []
    const proofreader = createProofreader({
      text: [counting((_, { year }) => (year === 2024 ? [{ range: [0, 1], message: '错。' }] : []), asked)],
      report: [],
    })
    const blocks = [p('a', '甲')]
    expect(proofreader.check({ blocks, year: 2023 })).toEqual([])
    expect(proofreader.check({ blocks, year: 2024 })).toHaveLength(1)
    expect(asked).toEqual(['甲', '甲'])
  })

  it('does not ask a rule about texts in which nothing that it needs stands', () => {
    const asked: string[] = []
    const rule = { ...counting(() => [], asked), needs: ['乙', '丙丁'] }
    createProofreader({ text: [rule], report: [] }).check({ blocks: [p('a', '甲'), p('b', '甲乙'), p('c', '丙'), p('d', '丙丁')] })
    expect(asked).toEqual(['甲乙', '丙丁'])
  })

  it('leaves alone what the user permits, and what reaches beyond it not', () => {
    const rule = counting((text) => findAll(text, '台帐本?').map(({ range }) => ({ range, message: '错。' })), [])
    const check = (text: string) => createProofreader({ text: [rule], report: [], permitted: ['工作台帐', ''] }).check({ blocks: [p('a', text)] })
    expect(check('建立工作台帐，工作台帐。')).toEqual([])
    expect(check('建立工作台帐本，学习台帐。').map(({ start, end }) => [start, end])).toEqual([
      [4, 7],
      [10, 12],
    ])
  })
})

describe('a rule over the whole report', () => {
  const rules = { text: [], report: [unevenPercent] }

  it('compares what stands in different blocks and cells', () => {
    const blocks = [p('a', '达到5%'), h(1, 'b', '完成率6％'), table('t', 0, ['7%', '占8％'])]
    expect(
      createProofreader(rules)
        .check({ blocks })
        .map(({ blockId, start, excerpt }) => [blockId, start, excerpt]),
    ).toEqual([
      ['b', 4, '完成率6％'],
      ['t', 4, '占8％'],
    ])
  })

  it('changes its mind about a block that stayed as it was', () => {
    const proofreader = createProofreader(rules)
    const [a, b] = [p('a', '达到5%'), p('b', '完成率6％')]
    expect(proofreader.check({ blocks: [a, b] }).map(({ blockId }) => blockId)).toEqual(['b'])
    expect(proofreader.check({ blocks: [b] })).toEqual([])
    expect(proofreader.check({ blocks: [b, a] }).map(({ blockId, blockIndex }) => [blockId, blockIndex])).toEqual([['a', 1]])
  })

  it('is not asked to judge again when a block without its matter changes', () => {
    let judged = 0
    const judge = (sightings: readonly Sighting[]) => {
      judged++
      return unevenPercent.judge(sightings)
    }
    const rule = { ...unevenPercent, judge }
    const proofreader = createProofreader({ text: [], report: [rule] })
    const [a, b] = [p('a', '达到5%'), p('b', '完成率6％')]
    proofreader.check({ blocks: [a, b, p('c', '甲')] })
    expect(proofreader.check({ blocks: [a, b, p('c', '甲乙')] })).toHaveLength(1)
    expect(judged).toBe(1)
  })

  it('gives way to a graver finding at the same place', () => {
    const graver = counting((text) => findAll(text, '％').map(({ range }) => ({ range, message: '全角。' })), [])
    const found = createProofreader({ text: [graver], report: [unevenPercent] }).check({ blocks: [p('a', '5%，6％')] })
    expect(found.map(({ rule }) => rule)).toEqual(['counting'])
  })
})

const ALL = { text: PROOFREADING_RULES, report: REPORT_RULES }
const SAMPLE = readFileSync(new URL('../../../assets/samples/township-report.txt', import.meta.url), 'utf8')
const TEXTS = [
  ...SAMPLE.split('\n').filter((line) => line !== ''),
  ...PROOFREADING_RULES.flatMap(({ examples }) => examples.map(({ text }) => text)),
  ...REPORT_RULES.flatMap(({ examples }) => examples.flatMap(({ texts }) => texts)),
]

describe('all rules together', () => {
  it('say of every example and sample what each rule says when it is asked without the gate', () => {
    for (const [index, text] of TEXTS.entries()) {
      const context = { blockType: 'paragraph', year: 2024 }
      const each = PROOFREADING_RULES.flatMap((rule, order) =>
        rule.check(text, context).map((found) => ({ ...found, severity: rule.severity, order, id: rule.id })),
      )
      const expected = resolveOverlaps(each).map(({ id, range }) => `${id} ${range.join('-')}`)
      const found = createProofreader({ text: PROOFREADING_RULES, report: [] }).check({ blocks: [p(`b${index}`, text)], year: 2024 })
      expect(found.map(({ rule, start, end }) => `${rule} ${start}-${end}`)).toEqual(expected)
    }
  }, 60_000)

  it('find step by step what a check of the whole finds, through random edits', () => {
    const random = seededRandom(2024)
    const any = (count: number) => Math.floor(random() * count)
    let next = 0
    const fresh = (): Block => p(`n${next++}`, TEXTS[any(TEXTS.length)] ?? '')
    const slice = (block: Block): Block => {
      const text = 'content' in block ? block.content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('') : ''
      const at = any(text.length + 1)
      return p(block.id, text.slice(0, at) + (TEXTS[any(TEXTS.length)] ?? '').slice(0, any(12)) + text.slice(at + any(4)))
    }
    const stepwise = createProofreader(ALL)
    let blocks = Array.from({ length: 40 }, fresh)
    for (let round = 0; round < 150; round++) {
      const at = any(blocks.length)
      const kind = any(4)
      if (kind === 0) blocks = [...blocks.slice(0, at), fresh(), ...blocks.slice(at)]
      else if (kind === 1 && blocks.length > 5) blocks = [...blocks.slice(0, at), ...blocks.slice(at + 1)]
      else if (kind === 2) blocks = [...blocks.slice(at), ...blocks.slice(0, at)]
      else blocks = blocks.map((block, i) => (i === at ? slice(block) : block))
      const year = round > 100 ? 2016 : 2024
      expect(stepwise.check({ blocks, year })).toEqual(createProofreader(ALL).check({ blocks, year }))
    }
    expect(new Set(blocks.map(({ id }) => id as BlockId)).size).toBe(blocks.length)
  }, 60_000)
})
