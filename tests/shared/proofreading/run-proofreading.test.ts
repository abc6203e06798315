import { describe, expect, it } from 'vitest'
import { PROOFREADING_RULES } from '#shared/proofreading/index.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'

/** Flags every 错, offering 对; reaches over whatever follows up to a full stop when `wide`. */
function marker(id: string, severity: ProofreadingRule['severity'], pattern: RegExp): ProofreadingRule {
  return {
    id,
    severity,
    title: id,
    why: '',
    source: '',
    examples: [],
    check: (text) =>
      Array.from(text.matchAll(pattern), (match) => ({ range: [match.index, match.index + match[0].length], message: '错。', replacement: '对' })),
  }
}

const mistakes = marker('mistakes', 'error', /错/gu)

describe('proofreading a report', () => {
  it('gives findings in reading order with their block, place, excerpt and suggestion', () => {
    const blocks = [line('title', 't', '述职报告'), p('a', '一二三四五六七八九错十一二三四五六七八九'), h(1, 'b', '错')]
    expect(runProofreading({ blocks }, [mistakes])).toEqual([
      {
        rule: 'mistakes',
        severity: 'error',
        title: 'mistakes',
        blockId: 'a',
        blockIndex: 1,
        start: 9,
        end: 10,
        excerpt: '一二三四五六七八九错十一二三四五六七八九',
        lead: 9,
        message: '错。',
        suggestion: '对',
      },
      {
        rule: 'mistakes',
        severity: 'error',
        title: 'mistakes',
        blockId: 'b',
        blockIndex: 2,
        start: 0,
        end: 1,
        excerpt: '错',
        lead: 0,
        message: '错。',
        suggestion: '对',
      },
    ])
  })

  it('reads a heading and the text that follows it as one', () => {
    const [finding] = runProofreading({ blocks: [h(2, 'a', '抓学习。', '带头错。')] }, [mistakes])
    expect([finding?.start, finding?.end]).toEqual([6, 7])
  })

  it('finds nothing inside the label of an open blank', () => {
    expect(runProofreading({ blocks: [p('a', '有', blank('k', 'number', '错处'), '。')] }, [mistakes])).toEqual([])
  })

  it('reads a filled blank like any other text', () => {
    expect(runProofreading({ blocks: [p('a', '有', blank('k', 'number', '数', '错'), '。')] }, [mistakes])).toHaveLength(1)
  })

  it('offers no correction that would delete an open blank', () => {
    const wide = marker('wide', 'warning', /约.*余/gu)
    const [finding] = runProofreading({ blocks: [p('a', '约', blank('k', 'number', '数量'), '余个')] }, [wide])
    expect([finding?.start, finding?.end, finding?.suggestion]).toEqual([0, 6, undefined])
  })

  it('still corrects beside an open blank', () => {
    const [finding] = runProofreading({ blocks: [p('a', '慰问约', blank('k', 'number', '数量'), '余人。')] })
    expect([finding?.rule, finding?.start, finding?.end, finding?.suggestion]).toEqual(['numeral-approximate-doubled', 2, 3, ''])
  })

  it('keeps the cells of a table apart but counts their places through', () => {
    const blocks = [table('t', 0, ['目的', '的错'])]
    expect(runProofreading({ blocks }, [marker('doubled', 'error', /的的/gu)])).toEqual([])
    const [finding] = runProofreading({ blocks }, [mistakes])
    expect([finding?.start, finding?.end]).toEqual([3, 4])
  })

  it('shows the more severe of two findings that share characters', () => {
    const found = runProofreading({ blocks: [p('a', '全错了')] }, [marker('hint', 'info', /全错了/gu), mistakes])
    expect(found.map(({ rule }) => rule)).toEqual(['mistakes'])
  })

  it('tells rules the year of the report', () => {
    const blocks = [p('a', '持续开展主题教育。')]
    expect(runProofreading({ blocks, year: 2024 }).map(({ rule }) => rule)).toEqual(['term-superseded'])
    expect(runProofreading({ blocks, year: 2023 })).toEqual([])
    expect(runProofreading({ blocks }).map(({ rule }) => rule)).toEqual(['term-superseded'])
  })

  it('leaves spaces in signatures and titles alone', () => {
    expect(runProofreading({ blocks: [line('signature', 's', '某镇党委书记　张　某'), line('title', 't', '述 职 报 告')] })).toEqual([])
  })
})

describe('hostile text', () => {
  it.each([
    ['opening marks', '“'.repeat(100_000) + '）'.repeat(100_000)],
    ['brackets left open in a quote', `“${'（'.repeat(200_000)}”`],
    ['spaces', `党${' '.repeat(200_000)}a`],
    ['digits', '1'.repeat(200_000)],
    ['hyphened letters', 'a-'.repeat(100_000)],
    ['hashes', '#'.repeat(200_000)],
    ['book marks', '《甲'.repeat(60_000)],
    ['一是', '一是'.repeat(100_000)],
  ])('of 200,000 characters comes to an end: %s', (_, text) => {
    const blocks = [p('a', text)]
    // One assertion: a text of marks has 200,000 findings.
    expect(runProofreading({ blocks }, PROOFREADING_RULES).every(({ start, end }) => end > start)).toBe(true)
  })
})
