import { describe, expect, it } from 'vitest'
import { changesIn, compareReports } from '#shared/comparison/compare-reports.ts'
import { restorePassage } from '#shared/comparison/restore-passage.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blockText } from '#shared/document/visit.ts'
import { h, p } from '#tests/support/build-report.ts'

const REPORT: Block[] = [
  p('a', '开头的一段。'),
  h(1, 'h1', '主要做法及成效'),
  p('b', '全年召开会议四次。'),
  p('c', '走访群众一百户。'),
  h(1, 'h2', '存在的问题'),
  p('d', '学习不够深入。'),
]

const brief = (before: readonly Block[], after: readonly Block[]) =>
  changesIn(compareReports(before, after)).map(({ kind, before: from, after: to }) => [kind, from, to])

describe('comparing two versions of a report', () => {
  it('finds nothing where nothing changed', () => {
    expect(brief(REPORT, REPORT)).toEqual([])
  })

  it('stands by section, what is before the first one included', () => {
    const sections = compareReports(REPORT, REPORT)
    expect(sections.map(({ title, passages }) => [title, passages.length])).toEqual([
      [null, 1],
      ['一、主要做法及成效', 3],
      ['二、存在的问题', 2],
    ])
  })

  it('knows a paragraph by its id, however much was rewritten', () => {
    const after = REPORT.map((block) => (block.id === 'b' ? p('b', '面目全非') : block))
    expect(brief(REPORT, after)).toEqual([['changed', 2, 2]])
  })

  it('tells added and removed paragraphs from changed ones', () => {
    const after = [...REPORT.slice(0, 3), p('new', '新增的一段，讲别的事情。'), ...REPORT.slice(4)]
    expect(brief(REPORT, after)).toEqual([
      ['added', null, 3],
      ['removed', 3, null],
    ])
  })

  it('knows paragraphs of another draft, with other ids, by what they read like', () => {
    const other = REPORT.map((block, index) => ({ ...block, id: `x${index}` }) as Block)
    expect(brief(REPORT, other)).toEqual([])
    const changed = other.map((block) => (block.id === 'x3' ? p('x3', '走访群众一百二十户。') : block))
    expect(brief(REPORT, changed)).toEqual([['changed', 3, 3]])
  })

  it('counts a paragraph that became a heading, although it reads the same', () => {
    const after = REPORT.map((block) => (block.id === 'd' ? h(2, 'd', '学习不够深入。') : block))
    expect(brief(REPORT, after)).toEqual([['changed', 5, 5]])
  })

  it('shows what went with a section that was removed', () => {
    const sections = compareReports(REPORT, REPORT.slice(0, 4))
    expect(sections.at(-1)?.title).toBe('二、存在的问题')
    expect(brief(REPORT, REPORT.slice(0, 4))).toEqual([
      ['removed', 4, null],
      ['removed', 5, null],
    ])
  })
})

describe('putting one passage back', () => {
  const texts = (blocks: readonly Block[]) => blocks.map(blockText)
  const restored = (version: readonly Block[], now: readonly Block[], which: number) => {
    const sections = compareReports(version, now)
    const passages = sections.flatMap((section) => section.passages)
    const passage = changesIn(sections)[which]
    if (passage === undefined) throw new Error('no such change')
    return restorePassage(now, version, passages, passage)
  }

  it('puts a changed paragraph back and leaves the rest', () => {
    const now = [p('a', '开头改了。'), ...REPORT.slice(1, 5), p('d', '问题也改了。')]
    expect(texts(restored(REPORT, now, 0))).toEqual(['开头的一段。', ...texts(now).slice(1)])
  })

  it('puts a removed paragraph in again where it stood', () => {
    const now = REPORT.filter(({ id }) => id !== 'c')
    expect(texts(restored(REPORT, now, 0))).toEqual(texts(REPORT))
  })

  it('puts the very first paragraph in again', () => {
    expect(texts(restored(REPORT, REPORT.slice(1), 0))).toEqual(texts(REPORT))
  })

  it('takes an added paragraph out', () => {
    const now = [...REPORT.slice(0, 2), p('new', '添上的。'), ...REPORT.slice(2)]
    expect(restored(REPORT, now, 0)).toEqual(REPORT)
  })

  it('gives no two paragraphs the same id', () => {
    const now = [p('c', '走访群众一百户。'), ...REPORT.filter(({ id }) => id !== 'c')]
    const sections = compareReports(REPORT, now)
    const passages = sections.flatMap((section) => section.passages)
    for (const passage of changesIn(sections)) {
      const blocks = restorePassage(now, REPORT, passages, passage)
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
    }
  })
})
