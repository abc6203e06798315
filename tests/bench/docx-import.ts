import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { nodeUnpacker } from '#electron/services/import/node-unpacker.ts'
import { countingIds } from '#shared/base/branded-ids.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import { passZipGate } from '#shared/docx-import/zip-gate.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { planText } from '#tests/support/plan-text.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { type Candidate, type Effort, measure, printFigures } from '#tests/bench/measure.ts'
import { ownReport } from '#tests/bench/own-texts.ts'

const EFFORT: Effort = { rounds: 60, budgetMs: 5_000 }
const OPTIONS = { now: '2025-01-01T00:00:00.000Z' }

/** Reading .docx: the whole, its parts, and the least that any reader on fflate and saxes would need. `first` is the cold figure. */
export async function benchDocxImport(root: string): Promise<void> {
  for (const characters of [5_000, 50_000]) {
    const plan = planExport(ownReport(root, characters))
    const bytes = await writeWord(plan)
    const text = planText(plan)
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const figures = await measure(
      [
        { name: '.docx → report', run: () => importDocx(bytes, { ...OPTIONS, ids: countingIds(), unpacker: nodeUnpacker }) },
        { name: 'its text → report', run: () => importText(text, { ...OPTIONS, ids: countingIds() }) },
        { name: 'gate on the zip directory', run: () => passZipGate(bytes) },
        { name: 'fflate: all parts', run: () => unzipSync(bytes) },
        { name: 'saxes: the document, no handlers', run: () => new SaxesParser().write(xml).close() },
        ...otherReaders(bytes),
      ],
      EFFORT,
    )
    printFigures(
      `reading .docx, ${characters} characters, ${Math.round(bytes.length / 1024)} KB, document ${Math.round(xml.length / 1024)} K characters`,
      figures,
    )
  }
}

/** Programs that read Word files, as a new process each, where they are installed. */
function otherReaders(bytes: Uint8Array): Candidate[] {
  const isInstalled = spawnSync('pandoc', ['--version']).status === 0
  if (!isInstalled) {
    console.log('pandoc is not installed: no comparison')
    return []
  }
  return [{ name: 'pandoc → html, a process', run: () => withFile(bytes, (file) => spawnSync('pandoc', [file, '-t', 'html'])) }]
}

function withFile(bytes: Uint8Array, act: (file: string) => unknown): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'antou-bench-'))
  const file = path.join(folder, 'a.docx')
  writeFileSync(file, bytes)
  act(file)
  rmSync(folder, { recursive: true })
}
