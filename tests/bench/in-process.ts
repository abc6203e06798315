import { strToU8, unzipSync, zipSync } from 'fflate'
import { countingIds } from '#shared/base/branded-ids.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { type Candidate, type Effort, measure, printFigures } from '#tests/bench/measure.ts'
import { LENGTHS, ownReport, ownText } from '#tests/bench/own-texts.ts'
import { headlessEditor } from '#tests/support/headless-editor.ts'

const EFFORT: Effort = { rounds: 60, budgetMs: 5_000 }
const NOW = '2025-01-01T00:00:00.000Z'

/** Everything that needs neither a disk nor a window. */
export async function benchInProcess(root: string): Promise<void> {
  for (const characters of LENGTHS) await benchReport(root, characters)
}

async function benchReport(root: string, characters: number): Promise<void> {
  const text = ownText(root, characters)
  const report = ownReport(root, characters)
  const plan = planExport(report)
  const word = await writeWord(plan)
  const parts = Object.fromEntries(Object.entries(unzipSync(word)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
  const editor = headlessEditor(report.blocks)
  const { chars, findings, pages } = inspectReport(report)
  const candidates: Candidate[] = [
    { name: 'text → report (import)', run: () => importText(text, { ids: countingIds(), now: NOW }) },
    { name: 'inspection, all checks', run: () => inspectReport(report) },
    { name: 'pages and lines, from the plan', run: () => layOutPages(plan) },
    { name: 'report → Word bytes', run: () => writeWord(planExport(report)) },
    { name: 'same XML, zip only', run: () => zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))) },
    { name: 'editor: load (no page)', run: () => editor.load(report.blocks, null) },
    // Loading makes everything new, so that the editor has nothing to read from memory.
    { name: 'editor: read back', prepare: () => editor.load(report.blocks, null), run: () => editor.blocks() },
  ]
  const figures = await measure(candidates, EFFORT)
  const about = `${chars} characters, ${report.blocks.length} blocks, ${pages} pages, ${findings.length} findings, Word file ${Math.round(word.length / 1024)} KB`
  printFigures(about, figures)
}
