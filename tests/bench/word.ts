import { spawnSync } from 'node:child_process'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { nodeUnpacker } from '#electron/services/import/node-unpacker.ts'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { importDocx } from '#shared/docx-import/import-docx.ts'
import type { ExportPlan, PlanRun } from '#shared/export-plan/export-plan.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { planText } from '#tests/support/plan-text.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { type Candidate, type Figures, figuresOf, measure, printFigures } from '#tests/bench/measure.ts'
import { otherPrograms } from '#tests/bench/other-programs.ts'
import { ownReport } from '#tests/bench/own-texts.ts'

const LENGTHS = [5_000, 50_000] as const
const WARM = { rounds: 40, budgetMs: 8_000 }
/** Each call is a process: few of them tell enough. */
const PROCESSES = { rounds: 8, budgetMs: 8_000 }
const COLD_STARTS = 5
const OPTIONS = { now: '2025-01-01T00:00:00.000Z' }

/** Word out and Word in, beside those that do the same. Our own candidates come first in each list. */
export async function benchWord(root: string): Promise<void> {
  for (const characters of LENGTHS) {
    const report = ownReport(root, characters)
    const plan = planExport(report)
    const word = await writeWord(plan)
    const others = otherPrograms(planText(plan), word)
    const [exporting, importing] = [exporters(report, plan, word), importers(word)]
    const title = `${characters} characters, Word file ${Math.round(word.length / 1024)} KB`
    printCompared(`export, ${title}: warm`, [...(await measure(exporting, WARM)), ...(await measure(others.exporting, PROCESSES))])
    printCompared(`import, ${title}: warm`, [...(await measure(importing, WARM)), ...(await measure(others.importing, PROCESSES))])
    printCompared(`the first call of a process, ${title}`, coldStarts(root, characters, ['export', 'bare docx', 'import', 'mammoth']))
  }
}

function exporters(report: ReportDocument, plan: ExportPlan, word: Uint8Array): Candidate[] {
  const parts = Object.fromEntries(Object.entries(unzipSync(word)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
  return [
    { name: 'report → Word bytes', run: () => writeWord(planExport(report)) },
    { name: 'bare docx package, same content', run: () => bareDocx(plan) },
    { name: 'same XML, fflate zip only', run: () => zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))) },
  ]
}

function importers(word: Uint8Array): Candidate[] {
  return [
    { name: '.docx → report', run: () => importDocx(word, { ...OPTIONS, ids: countingIds(), unpacker: nodeUnpacker }) },
    { name: 'mammoth → html', run: () => mammoth.convertToHtml({ buffer: Buffer.from(word) }) },
  ]
}

/** The same paragraphs and runs, without layout: what anyone who calls the package would write. */
function bareDocx({ blocks }: ExportPlan): Promise<ArrayBuffer> {
  const runs = (of: readonly PlanRun[]) => of.map(({ text, openBlank }) => new TextRun({ text, ...(openBlank ? { style: 'Blank' } : {}) }))
  const children = blocks.map((block) =>
    block.type === 'paragraph'
      ? new Paragraph({ style: block.style, children: runs(block.runs) })
      : new Table({
          rows: block.rows.map(
            (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] })) }),
          ),
        }),
  )
  return Packer.toArrayBuffer(new Document({ sections: [{ children }] }))
}

type ColdName = 'export' | 'bare docx' | 'import' | 'mammoth'

/** Milliseconds of one call in this process, which has called nothing like it before. */
export async function timeFirstCall(root: string, name: ColdName, characters: number): Promise<number> {
  const plan = planExport(ownReport(root, characters))
  if (name === 'export') return timed(() => writeWord(plan))
  if (name === 'bare docx') return timed(() => bareDocx(plan))
  const word = await writeWord(plan)
  return name === 'import'
    ? timed(() => importDocx(word, { ...OPTIONS, ids: countingIds(), unpacker: nodeUnpacker }))
    : timed(() => mammoth.convertToHtml({ buffer: Buffer.from(word) }))
}

async function timed(act: () => unknown): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}

function coldStarts(root: string, characters: number, names: readonly ColdName[]): Figures[] {
  const call = (name: ColdName) => {
    const script = `import(${JSON.stringify(import.meta.url)}).then(async (bench) => console.log(await bench.timeFirstCall(${JSON.stringify(root)}, ${JSON.stringify(name)}, ${characters})))`
    return Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout)
  }
  return names.map((name) => figuresOf(name, [0, ...Array.from({ length: COLD_STARTS }, () => call(name))]))
}

/** The figures, then how many times as long each takes as the first, by the least disturbed call. */
function printCompared(title: string, figures: readonly Figures[]): void {
  printFigures(title, figures)
  const [own, ...others] = figures
  if (own) console.log(others.map(({ name, best }) => `${name}: ${(best / own.best).toFixed(2)} ×`).join('; '))
}
