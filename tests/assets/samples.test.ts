import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { withoutFormulations } from '#tests/assets/fixed-formulations.ts'
import { passages } from '#tests/assets/passages.ts'
import { SUPERSEDED_WORDING } from '#tests/assets/superseded-wording.ts'

const REAL_REPORTS = new URL('../../../shared/samples/', import.meta.url)

const text = readFileSync(new URL('../../assets/samples/township-report.txt', import.meta.url), 'utf8')
const lines = text.trimEnd().split('\n')
const imported = importText(text, { ids: countingIds(), now: '2026-03-01T00:00:00.000Z' })

describe('the sample report of a township', () => {
  it('is a whole report of ordinary length: one paragraph a line, 2,600 to 3,200 characters', () => {
    const length = text.replace(/\s/gu, '').length
    expect(length).toBeGreaterThanOrEqual(2600)
    expect(length).toBeLessThanOrEqual(3200)
    expect(lines[0]).toBe('2025年度抓基层党建工作述职报告')
    expect(lines.slice(-3)).toEqual(['特此报告，请予评议。', '中共××镇委员会　×××', '×年×月×日'])
    expect(lines.filter((line) => line.trim() === '' || line !== line.trim())).toEqual([])
  })

  it('is read as title, salutation, four parts, signature and date', () => {
    const { blocks } = imported.document
    expect(blocks.slice(0, 4).map((block) => block.type)).toEqual(['title', 'subtitle', 'salutation', 'paragraph'])
    expect(blocks.slice(-2).map((block) => block.type)).toEqual(['signature', 'date'])
    expect(blocks.filter((block) => block.type === 'heading' && block.level === 1)).toHaveLength(4)
    expect(blocks.filter((block) => block.type === 'heading' && block.level === 2 && block.runIn.length > 0)).toHaveLength(17)
    expect(imported.document.year).toBe(2025)
  })

  it('states no fact: the only figure is the year, and every mask becomes a blank', () => {
    expect([...text.matchAll(/\d+/gu)].map(([figure]) => figure)).toEqual(['2025', '2025'])
    expect(imported.blanks).toHaveLength([...text.matchAll(/×+/gu)].length)
    expect(imported.blanks.length).toBeGreaterThan(100)
    expect(imported.residue).toEqual([])
  })

  it('holds exactly the three slips that the proofreader is to find', () => {
    const found = runProofreading(imported.document).map((finding) => [finding.rule, finding.suggestion])
    expect(found).toEqual([
      ['punctuation-half-width', '，'],
      ['punctuation-dunhao-between-quotes', ''],
      ['character-confusable', '部署'],
    ])
    expect(text.match(/,/gu)).toHaveLength(1)
    expect(text.match(/”、“/gu)).toHaveLength(1)
    expect(text.match(/布署/gu)).toHaveLength(1)
  })

  it('has nothing superseded', () => {
    expect(SUPERSEDED_WORDING.filter((pattern) => pattern.test(text))).toEqual([])
  })

  it.runIf(existsSync(REAL_REPORTS))('shares no 12 characters with the real reports', () => {
    const masks = /[\s\d*×%]/gu
    for (const name of readdirSync(REAL_REPORTS).filter((file) => file.endsWith('.txt'))) {
      const known = new Set(passages(withoutFormulations(readFileSync(new URL(name, REAL_REPORTS), 'utf8').replace(masks, '')), 12))
      expect(
        passages(withoutFormulations(text.replace(masks, '')), 12).filter((passage) => known.has(passage)),
        name,
      ).toEqual([])
    }
  })

  it.skipIf(existsSync(REAL_REPORTS))('says aloud that the real reports are missing', () => {
    console.warn('../shared/samples is missing: the sample report was not compared with the real ones.')
  })
})
