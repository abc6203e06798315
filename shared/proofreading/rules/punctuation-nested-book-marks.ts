import { matchesOf } from '#shared/base/matches-of.ts'
import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const OUTER = /《[^《》]*(?:《[^《》]*》[^《》]*)+》/gu
const INNER = /《([^《》]*)》/gu
/** 《关于印发<条例>的通知》: brackets of mathematics. */
const ANGLED = /<(?<=《[^《》<>]{0,30}<)([^《》<>a-zA-Z/]{2,40})>(?=[^《》<>]{0,30}》)/gu

export const punctuationNestedBookMarks: ProofreadingRule = {
  id: 'punctuation-nested-book-marks',
  severity: 'warning',
  title: '书名号里又用书名号',
  why: '书名号里还要用书名号时，外面用双的，里面用单的。',
  source: 'GB/T 15834—2011，4.15.3',
  examples: [
    { text: '印发《关于学习《条例》的通知》。', flags: ['《条例》'], fixed: '印发《关于学习〈条例〉的通知》。' },
    { text: '印发《关于学习<条例>的通知》。', flags: ['<条例>'], fixed: '印发《关于学习〈条例〉的通知》。' },
    { text: '印发《关于学习〈条例〉的通知》和《要点》，指标<5%。', flags: [] },
  ],
  needs: requiredLiterals(OUTER, ANGLED),
  check: (text) => [
    ...matchesOf(text, OUTER).flatMap((outer) =>
      findMatches(outer[0], INNER, (inner) => ({
        range: [outer.index + inner.index, outer.index + inner.index + inner[0].length],
        message: '书名号里面的书名用单书名号。',
        replacement: `〈${inner[1] ?? ''}〉`,
      })),
    ),
    ...findMatches(text, ANGLED, ([, title = '']) => ({ message: '书名号里面的书名用单书名号。', replacement: `〈${title}〉` })),
  ],
}
