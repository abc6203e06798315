import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { reportDocumentSchema } from '#shared/document/parse-report-document.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { outOfOrder, unaccounted, written } from './account-for-source.ts'

const FIXTURES = join(process.cwd(), 'tests', 'fixtures', 'texts')
const SAMPLES = join(process.cwd(), '..', 'shared', 'samples')
const now = '2026-01-01T00:00:00.000Z'
const read = (text: string) => importText(text, { ids: countingIds(), now })

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

describe('fixture texts', () => {
  it('are at least ten', () => expect(names.length).toBeGreaterThanOrEqual(10))

  it.each(names)('%s is read into the blocks written down for it', (name) => {
    const report = read(readFileSync(join(FIXTURES, `${name}.txt`), 'utf8'))
    const expected = readFileSync(join(FIXTURES, `${name}.expected`), 'utf8')
      .trimEnd()
      .split('\n')
    const residue = report.residue.map(({ line, kind, text }) => `${line} residue ${kind} ${JSON.stringify(text)}`)
    expect([...written(report), ...residue, `year ${report.document.year ?? 'none'}`]).toEqual(expected)
  })
})

const samples = existsSync(SAMPLES)
  ? readdirSync(SAMPLES)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => join(SAMPLES, file))
  : []
if (samples.length === 0) console.warn('skipped: no real reports beside the project (../shared/samples); only own fixtures are accounted for')

describe('nothing is removed or replaced without a warning', () => {
  it.each([...names.map((name) => join(FIXTURES, `${name}.txt`)), ...samples])('%s: document and warnings account for every character', (file) => {
    const source = readFileSync(file, 'utf8')
    for (const fragment of [false, true]) {
      const report = importText(source, { ids: countingIds(), now, fragment })
      expect(unaccounted(source, report)).toEqual({})
      // A word that was put back (D建 → 党建) has no place in the source's order; such a text is only counted.
      if (report.warnings.every((warning) => warning.after !== '党')) expect(outOfOrder(source, report)).toBe('')
      expect(reportDocumentSchema.safeParse(report.document).success).toBe(true)
      expect(report.blockLines).toHaveLength(report.document.blocks.length)
    }
  })
})
