import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { answers } from '#tests/support/installed-programs.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { planText } from '#tests/support/plan-text.ts'
import { BUILT_IN_PROFILES } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { profileDepartures } from '#shared/layout-profiles/profile-departures.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { type DocxFile, readDocx } from '#tests/support/read-docx.ts'

/**
 * Holds finished files against a checker of the standard and the schemas of ISO 29500 that stand beside the project, where they do.
 * Every profile and report: `ANTOU_LONG_TESTS=1`; else the standard profile and the complete report only.
 */
const project = path.resolve(import.meta.dirname, '../../..')
const shared = path.resolve(project, '../shared')
const checker = path.join(shared, 'word/check_docx.py')
const schema = path.join(shared, 'word/xsd/ISO-IEC29500-4_2016/wml.xsd')
const isLong = process.env['ANTOU_LONG_TESTS'] === '1'
/** Where the files are left for looking at; a folder of its own otherwise. */
const kept = process.env['ANTOU_KEEP_FILES']
const folder = kept ?? mkdtempSync(path.join(os.tmpdir(), 'antou-conformance-'))

afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true })
})

const missing = [
  ...(existsSync(checker) ? [] : ['the checker of the standard beside the project']),
  ...(answers('python3') ? [] : ['python3']),
  ...(answers('soffice') ? [] : ['soffice (LibreOffice)']),
  ...(answers('pdftotext') ? [] : ['pdftotext']),
]
const missingForSchema = [...(existsSync(schema) ? [] : ['the schemas beside the project']), ...(answers('xmllint') ? [] : ['xmllint'])]
if (missing.length > 0) console.warn(`skipped: finished pages are not held against the standard, for want of ${missing.join(', ')}`)
if (missingForSchema.length > 0) console.warn(`skipped: parts are not held against the schemas, for want of ${missingForSchema.join(', ')}`)

function completeReport(): ReportDocument {
  const parsed = parseReportDocument(JSON.parse(readFileSync(path.join(project, 'tests/fixtures/documents/every-element.json'), 'utf8')))
  if (!parsed.ok) throw new Error(parsed.error.what)
  return parsed.value
}

/** A sample's text as a report; undefined where it does not stand beside the project. */
function sample(name: string): ReportDocument | undefined {
  const file = path.join(shared, `samples/${name}.txt`)
  return existsSync(file) ? importText(readFileSync(file, 'utf8'), { ids: countingIds(), now: '2025-01-01T00:00:00.000Z' }).document : undefined
}

const reports = [
  ['every-element', completeReport()] as const,
  ...['000', '001', '004'].flatMap((name) => {
    const report = sample(name)
    if (report === undefined) console.warn(`skipped: sample ${name} does not stand beside the project`)
    return report === undefined ? [] : [[name, report] as const]
  }),
]

async function writeCase(profile: LayoutProfile, name: string, report: ReportDocument, edition: 'review' | 'final' = 'review') {
  const plan = planExport({ ...report, author: { name: report.author.name ?? '某同志' } }, { layout: profile, edition })
  const file = path.join(folder, `${profile.id}-${name}.docx`)
  const text = file.replace(/docx$/, 'txt')
  writeFileSync(file, await writeWord(plan, { exportedAt: '2025-01-05T08:00:00Z' }))
  writeFileSync(text, planText(plan))
  return { file, text }
}

interface Verdict {
  readonly rules: readonly { readonly id: string; readonly ok: boolean | null; readonly name?: string; readonly found?: unknown }[]
}

/** Ids of the rules that a finished file breaks, after conversion to PDF. */
function broken(file: string, text: string, profile: LayoutProfile): string[] {
  const json = file.replace(/docx$/, 'json')
  const seal = profile.seal ? '--seal' : '--no-seal'
  const run = spawnSync('python3', [checker, file, '--convert', '--text', text, seal, '--json', json, '--quiet'], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (!existsSync(json)) throw new Error(`the checker gave no verdict: ${run.stderr}`)
  const verdict = JSON.parse(readFileSync(json, 'utf8')) as Verdict
  if (verdict.rules.filter(({ ok }) => ok === true).length < 60) throw new Error('the checker judged less than it should')
  return verdict.rules.filter(({ ok }) => ok === false).map((rule) => JSON.stringify(rule))
}

/** LibreOffice gives each character two cells of a native grid: what it prints is not what Word prints. */
const NOT_SHOWN_BY_LIBREOFFICE = /"id":"L\d"/

/** The checker takes a first paragraph that ends in a colon (现将有关情况报告如下：) for a salutation; without one its rule does not apply. */
const SALUTATION = /"id":"C6"/
function hasSalutation({ blocks }: ReportDocument): boolean {
  return blocks.some(({ type }) => type === 'salutation')
}

const allowed = BUILT_IN_PROFILES.filter((profile) => profileDepartures(profile).length === 0)
const cases = allowed.flatMap((profile) => reports.map(([name, report]) => [profile.name, name, profile, report] as const))
const judged = isLong ? cases : cases.filter(([, name, { id }]) => id === 'standard' && name === 'every-element')

describe.skipIf(missing.length > 0)('finished files held against the standard', () => {
  it.each(judged)('%s: %s keeps every rule that applies', { timeout: 180_000 }, async (_profile, name, profile, report) => {
    const { file, text } = await writeCase(profile, name, report)
    const faults = broken(file, text, profile)
    const applies = (fault: string) =>
      !(profile.grid === 'native' && NOT_SHOWN_BY_LIBREOFFICE.test(fault)) && !(!hasSalutation(report) && SALUTATION.test(fault))
    expect(faults.filter(applies)).toEqual([])
  })
})

function expectValidParts(docx: DocxFile): void {
  for (const part of docx.paths.filter((candidate) => /^word\/[^/]+\.xml$/.test(candidate))) {
    const target = path.join(folder, 'part.xml')
    writeFileSync(target, docx.source(part))
    const checked = spawnSync('xmllint', ['--noout', '--schema', schema, target], { encoding: 'utf8' })
    expect(checked.status, `${part}: ${checked.stderr}`).toBe(0)
  }
}

describe.skipIf(missingForSchema.length > 0)('the parts of a file', () => {
  it.each(isLong ? cases : cases.filter(([, name]) => name === 'every-element'))(
    'of %s: %s are valid by the schema',
    { timeout: 60_000 },
    async (_profile, name, profile, report) => {
      const { file } = await writeCase(profile, `schema-${name}`, report)
      expectValidParts(readDocx(new Uint8Array(readFileSync(file))))
    },
  )

  it('with remarks are valid by the schema', { timeout: 60_000 }, async () => {
    const report = completeReport()
    const remarks = report.blocks.map(({ id }) => ({ blockId: id, start: 0, end: 2, author: '案头<校对>', text: '请核对。' }))
    for (const options of [{}, { exportedAt: '2025-01-05T08:00:00Z' }]) {
      const docx = readDocx(await writeWord(planExport(report, { remarks }), options))
      expect(docx.paths).toContain('word/comments.xml')
      expectValidParts(docx)
    }
  })
})
