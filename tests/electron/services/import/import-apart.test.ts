import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { countingIds } from '#shared/base/branded-ids.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { importBytes } from '#electron/services/import/import-bytes.ts'
import { IMPORT_LIMITS, importBytesApart } from '#electron/services/import/import-apart.ts'
import { findWorkerProgram } from '#electron/services/import/worker-program.ts'
import { buildDocx, para } from '#tests/support/build-docx.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'
import { expectThreeSentences } from '#tests/electron/services/support/three-sentences.ts'
import { useTempFolders } from '#tests/electron/services/support/temp-folder.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'

const options = () => ({ ids: countingIds(), now: '2024-12-01T08:00:00.000Z' })
const SOURCES = path.resolve(import.meta.dirname, '../../../../electron/services/import')

/** The program as vite.config.ts builds it, in a folder of its own: unit tests do not need a built product. */
async function buildWorker(): Promise<string> {
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'antou-worker-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(SOURCES, 'import-worker.ts'),
      outDir,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'import-worker.cjs', codeSplitting: false } },
    },
  })
  return path.join(outDir, 'import-worker.cjs')
}

describe('importBytesApart', () => {
  let program: string
  beforeAll(async () => {
    program = await buildWorker()
  }, 60_000)
  afterAll(() => rmSync(path.dirname(program), { recursive: true }))

  it('gives from its thread the report that is read here', async () => {
    const blocks = [
      line('title', 'b1', '工作报告'),
      h(1, 'b2', '做法', ['学习', blank('k1', 'number', '次数'), '次。']),
      table('b3', 1, ['甲', '乙'], ['丙', blank('k2', 'number', '人数')]),
      p('b4', blank('k3', 'person', '姓名'), '同志参加。'),
    ]
    const bytes = await writeWord(planExport({ blocks, author: {} }))
    const apart = await importBytesApart('去年.docx', bytes, options(), program)
    expect(apart.ok).toBe(true)
    expect(apart).toEqual(importBytes('去年.docx', bytes, options()))
  })

  it('keeps the report type asked for', async () => {
    const apart = await importBytesApart('去年.docx', buildDocx(para('正文。')), { ...options(), reportType: 'plain-report' }, program)
    expect(apart).toMatchObject({ ok: true, value: { document: { reportType: 'plain-report' } } })
  })

  it('gives up a file that takes too long, and one that takes too much memory', async () => {
    const large = buildDocx(Array.from({ length: 30_000 }, (_, i) => para(`第${i * 7919}次学习，全年工作按计划推进。`)).join(''))
    for (const limits of [
      { ...IMPORT_LIMITS, milliseconds: 5 },
      { ...IMPORT_LIMITS, megabytes: 8 },
    ]) {
      const given = await importBytesApart('去年.docx', large, options(), program, limits)
      expect(given).toMatchObject({ ok: false, error: { code: 'too-complex' } })
      if (!given.ok) expectThreeSentences(given.error)
    }
  })

  it('reads a large text in the thread too', async () => {
    const text = Buffer.from('全年工作按计划推进。\n'.repeat(40_000))
    const apart = await importBytesApart('去年.txt', text, options(), program)
    expect(apart).toMatchObject({ ok: true, value: { document: { blocks: { length: 40_000 } } } })
  })

  it('starts no thread for what the gate refuses', async () => {
    const refusal = async (bytes: Uint8Array) => {
      const apart = await importBytesApart('去年.docx', bytes, options(), '/nowhere')
      return apart.ok ? null : apart.error.code
    }
    expect(await refusal(Buffer.from('PK\x03\x04 word/document.xml'))).toBe('damaged')
    expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('not-word')
  })

  it('reads a .doc in the thread as it is read here', async () => {
    const bytes = await readFile(path.resolve(import.meta.dirname, '../../../fixtures/doc/report.doc'))
    const apart = await importBytesApart('去年.doc', bytes, options(), program)
    expect(apart.ok).toBe(true)
    expect(apart).toEqual(importBytes('去年.doc', bytes, options()))
  })

  it('hands on a refusal of the thread', async () => {
    expect(await importBytesApart('去年.docx', buildDocx('<w:p/>'), options(), program)).toMatchObject({ ok: false, error: { code: 'empty-file' } })
  })
})

describe('findWorkerProgram', () => {
  const tempFolder = useTempFolders()

  it('finds it beside the running program and below it, and not in the sources', async () => {
    const folder = await tempFolder()
    await mkdir(path.join(folder, 'electron'))
    const program = path.join(folder, 'electron', 'import-worker.cjs')
    await writeFile(program, '')
    expect(findWorkerProgram(path.join(folder, 'electron', 'main.cjs'))).toBe(program)
    expect(findWorkerProgram(path.join(folder, 'cli.mjs'))).toBe(program)
    expect(findWorkerProgram(path.join(SOURCES, 'worker-program.ts'))).toBeNull()
  })
})
