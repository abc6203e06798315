import { describe, expect, it } from 'vitest'
import { type CleanLine, joinHardWraps } from '#shared/text-import/cleaning/hard-wraps.ts'
import type { ImportLog } from '#shared/text-import/edit.ts'
import { passageOf } from '#shared/text-import/passage.ts'

const lines = (texts: readonly string[]): CleanLine[] =>
  texts.map((text, i) => ({ passage: passageOf(text.trim(), i + 1), afterGap: false, indented: text.startsWith('　') }))
const FULL = '我们坚持把学习放在首位并且持之以恒地抓下去直到见成效'

describe('joinHardWraps', () => {
  it('joins lines of one width that break off in the middle of a sentence', () => {
    const log: ImportLog = { residue: [], warnings: [] }
    const texts = ['一、工作情况', FULL, FULL, FULL, '完成任务。', FULL, FULL, FULL, '到此。']
    expect(joinHardWraps(lines(texts), log).map(({ text }) => text)).toEqual([
      '一、工作情况',
      `${FULL}${FULL}${FULL}完成任务。`,
      `${FULL}${FULL}${FULL}到此。`,
    ])
    expect(log.residue.map(({ kind, line }) => [kind, line])).toEqual([3, 4, 5, 7, 8, 9].map((line) => ['hard-wrap', line]))
  })
  it('joins nothing to a title that falls short of the width, and to no copy of it', () => {
    const title = '关于某区落实党建工作责任制的调研报告'
    const texts = [title, title, FULL, FULL, FULL, FULL, FULL, '到此。']
    expect(joinHardWraps(lines(texts), { residue: [], warnings: [] }).map(({ text }) => text)).toEqual([title, title, `${FULL.repeat(5)}到此。`])
  })
  it('joins nothing to a heading in clauses that falls short of the width', () => {
    const heading = '（二）突出重点任务，夯实工作基础，提升能力'
    const texts = [heading, FULL, FULL, FULL, '完成任务。', FULL, FULL, FULL, '到此。']
    expect(joinHardWraps(lines(texts), { residue: [], warnings: [] })[0]?.text).toBe(heading)
  })
  it('joins nothing to a heading that is nearly as wide as the lines', () => {
    const heading = '一、党建与业务工作融合不够的主要原因和表现'
    const texts = [heading, FULL, FULL, FULL, '完成任务。', FULL, FULL, FULL, '到此。']
    expect(joinHardWraps(lines(texts), { residue: [], warnings: [] })[0]?.text).toBe(heading)
  })
  it('joins a line that broke off early, in the middle of a clause', () => {
    const early = '国土面积172平方公里，耕地面积9.6万亩，户籍人'
    const texts = [FULL, FULL, FULL, early, '口7677户23819人，现有党员35人。', FULL, FULL, FULL, '到此。']
    expect(joinHardWraps(lines(texts), { residue: [], warnings: [] })[0]?.text).toBe(`${FULL.repeat(3)}${early}口7677户23819人，现有党员35人。`)
    const heading = '提高政治站位，扛牢整改责任'
    expect(joinHardWraps(lines([heading, FULL, FULL, FULL, '完成任务。', FULL, FULL, FULL, '到此。']), { residue: [], warnings: [] })[0]?.text).toBe(
      heading,
    )
  })
  it('keeps short lines that are paragraphs', () => {
    const texts = ['一、学习', '抓班子。', '二、组织', '抓队伍。', '三、作风', '抓落实。', '四、廉政', '抓警示。', '五、其他']
    expect(joinHardWraps(lines(texts), { residue: [], warnings: [] })).toHaveLength(9)
  })
  it('keeps paragraphs of sentences even where they are of like length', () => {
    const texts = Array.from({ length: 10 }, () => `${FULL}。`)
    expect(joinHardWraps(lines(texts), { residue: [], warnings: [] })).toHaveLength(10)
  })
})
