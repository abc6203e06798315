import { describe, expect, it } from 'vitest'
import { type ImportLog, applyEdits, removal } from '#shared/text-import/edit.ts'
import { BLANK_MARK, passageOf, sourceAt } from '#shared/text-import/passage.ts'

const mask = (start: number, end: number) =>
  ({ start, end, kind: 'mask', text: BLANK_MARK, holes: [{ kind: 'number', hint: '次数' }], message: '…' }) as const

describe('applyEdits', () => {
  it('makes the changes and logs each of them', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    const passage = applyEdits(passageOf('召开*次##会', 6), [mask(2, 3), removal('pay-marker', 4, 6, '去掉。')], log)
    expect(passage.text).toBe(`召开${BLANK_MARK}次会`)
    expect(passage.holes).toEqual([{ kind: 'number', hint: '次数', source: '*', line: 6, excerpt: '召开*次##会' }])
    expect(log.warnings.map(({ kind, line, before, after }) => [kind, line, before, after])).toEqual([
      ['mask', 6, '*', '〔次数〕'],
      ['pay-marker', 6, '##', ''],
    ])
    expect(log.residue).toEqual([{ kind: 'pay-marker', text: '##', line: 6 }])
  })
  it('keeps blanks in order when later ones are put between them', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    const first = applyEdits(passageOf('甲**乙*丙', 1), [mask(1, 3)], log)
    expect(applyEdits(first, [mask(3, 4)], log).holes.map((hole) => hole.source)).toEqual(['**', '*'])
  })
  it('knows what stands where in the source after changes', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    const passage = applyEdits(passageOf('召开*次##会议', 6, 100), [mask(2, 3), removal('pay-marker', 4, 6, '去掉。')], log)
    expect([0, 2, 3, 4, 5].map((offset) => sourceAt(passage, offset))).toEqual([100, 102, 103, 106, 107])
  })
  it('leaves out a change that overlaps the one before', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    expect(applyEdits(passageOf('甲乙丙', 1), [removal('stray', 0, 2, '…'), removal('stray', 1, 3, '…')], log).text).toBe('丙')
    expect(log.warnings).toHaveLength(1)
  })
})
