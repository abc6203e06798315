import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BLANK_KINDS } from '#shared/document/inline.ts'
import { CONTENT_BLOCK_TYPES } from '#shared/document/blocks.ts'
import { parseReportDocument, reportDocumentSchema } from '#shared/document/parse-report-document.ts'
import { listBlanks } from '#shared/document/visit.ts'

function v1(): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL('../../fixtures/documents/v1-complete.json', import.meta.url), 'utf8'))
}

function codeOf(value: unknown): string | null {
  const result = parseReportDocument(value)
  return result.ok ? null : result.error.code
}

function withBlock(block: unknown): Record<string, unknown> {
  return { ...v1(), blocks: [block] }
}

describe('opening a report of version 1', () => {
  it('keeps every block, blank and field as it was stored', () => {
    expect(parseReportDocument(v1())).toEqual({ ok: true, value: { ...v1(), schemaVersion: 2 } })
  })

  it('has every kind of block and blank in its fixture', () => {
    const result = parseReportDocument(v1())
    if (!result.ok) throw new Error(result.error.what)
    expect(new Set(result.value.blocks.map(({ type }) => type))).toEqual(new Set([...CONTENT_BLOCK_TYPES, 'heading', 'table']))
    expect(new Set(listBlanks(result.value).map(({ blank }) => blank.kind))).toEqual(new Set(BLANK_KINDS))
  })

  it('keeps a report type that this version does not know', () => {
    const result = parseReportDocument({ ...v1(), reportType: 'of-a-later-version' })
    expect(result.ok && result.value.reportType).toBe('of-a-later-version')
  })

  it('opens a report without year or author', () => {
    const { year: _, ...rest } = v1()
    expect(codeOf({ ...rest, author: {} })).toBeNull()
  })

  it('joins neighbouring texts and drops empty ones', () => {
    const result = parseReportDocument(
      withBlock({
        type: 'heading',
        id: 'h',
        level: 1,
        content: [
          { type: 'text', text: '履职' },
          { type: 'text', text: '情况' },
        ],
        runIn: [{ type: 'text', text: '' }],
      }),
    )
    expect(result.ok && result.value.blocks[0]).toEqual({
      type: 'heading',
      id: 'h',
      level: 1,
      content: [{ type: 'text', text: '履职情况' }],
      runIn: [],
    })
  })

  it('joins neighbouring texts in the cells of a table', () => {
    const result = parseReportDocument(
      withBlock({
        type: 'table',
        id: 't',
        headerRows: 0,
        rows: [
          [
            [
              { type: 'text', text: '甲' },
              { type: 'text', text: '乙' },
            ],
          ],
        ],
      }),
    )
    expect(result.ok && result.value.blocks[0]).toEqual({ type: 'table', id: 't', headerRows: 0, rows: [[[{ type: 'text', text: '甲乙' }]]] })
  })
})

describe('a file that is no report', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['a text', '草稿'],
    ['an object without version', { id: 'x' }],
    ['a version that is no number', { ...v1(), schemaVersion: '1' }],
    ['version 0', { ...v1(), schemaVersion: 0 }],
    ['a block of unknown type', withBlock({ type: 'picture', id: 'b', content: [] })],
    ['a heading of level 5', withBlock({ type: 'heading', id: 'b', level: 5, content: [], runIn: [] })],
    ['a blank without hint', withBlock({ type: 'paragraph', id: 'b', content: [{ type: 'blank', id: 'k', kind: 'number', hint: '' }] })],
    ['an unknown field', { ...v1(), fontSize: 16 }],
    ['an id that leaves its folder', { ...v1(), id: '../secret' }],
    ['a time that is none', { ...v1(), updatedAt: '昨天' }],
    ['a table without rows', withBlock({ type: 'table', id: 'b', rows: [], headerRows: 0 })],
  ])('is refused: %s', (_, value) => {
    expect(codeOf(value)).toBe('not-a-report')
  })

  it('is told in three Chinese sentences', () => {
    const result = parseReportDocument({ ...v1(), blocks: 'none' })
    if (result.ok) throw new Error('should have been refused')
    for (const sentence of [result.error.what, result.error.safe, result.error.advice]) expect(sentence).toMatch(/。$/)
  })
})

describe('a report of a later version', () => {
  it('is refused as such, so that it is never written over', () => {
    expect(codeOf({ ...v1(), schemaVersion: 3 })).toBe('newer-version')
  })
})

describe('the schema', () => {
  it('accepts the fixture once it has been migrated, and not before', () => {
    expect(reportDocumentSchema.safeParse(v1()).success).toBe(false)
    expect(reportDocumentSchema.safeParse({ ...v1(), schemaVersion: 2 }).success).toBe(true)
  })
})

describe('opening a report of version 2', () => {
  const v2 = () => JSON.parse(readFileSync(new URL('../../fixtures/documents/v2-complete.json', import.meta.url), 'utf8'))

  it('keeps the figures of the notice, the links and the sections set by hand', () => {
    expect(parseReportDocument(v2())).toEqual({ ok: true, value: v2() })
    expect([v2().requirements.aspects, v2().links.length, v2().blocks[1].section]).toEqual([['理论学习', '担当作为'], 2, 'problems'])
  })

  it('refuses figures that make no sense and links that lead nowhere', () => {
    expect(codeOf({ ...v2(), requirements: { tolerance: 7 } })).toBe('not-a-report')
    expect(codeOf({ ...v2(), links: [{ problem: { block: '../x' }, kind: 'cause', other: { block: 'a' } }] })).toBe('not-a-report')
  })
})
