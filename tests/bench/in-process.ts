import { strToU8, unzipSync, zipSync } from 'fflate'
import { countingIds } from '#shared/base/branded-ids.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { inspectReport } from '#shared/inspection/inspect-report.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { createPhraseSearch } from '#shared/phrases/search-phrases.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { type Candidate, type Effort, measure, printFigures } from '#tests/bench/measure.ts'
import { LENGTHS, ownPhrases, ownReport, ownText } from '#tests/bench/own-texts.ts'
import { headlessEditor } from '#tests/support/headless-editor.ts'

const EFFORT: Effort = { rounds: 60, budgetMs: 5_000 }
const NOW = '2025-01-01T00:00:00.000Z'

/** Everything that needs neither a disk nor a window. */
export async function benchInProcess(root: string): Promise<void> {
  for (const characters of LENGTHS) await benchReport(root, characters)
  await benchPhraseSearch(root)
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

/** Words of two to eight characters, typed letter by letter as a user does; half of them occur. */
const QUERIES = ['党', '党建', '学习', '第一责任', '软弱涣散', '党员发展', '不存在的词', '调研 走访', '主题党日活动', '抓基层党建工作']

async function benchPhraseSearch(root: string): Promise<void> {
  const own = ownPhrases(root)
  const blocks = Array.from({ length: 1_000 }, (_, index) => ({ ...own[index % own.length], id: `p${index}` }) as PhraseBlock)
  const { search } = createPhraseSearch(blocks)
  const figures = await measure(
    [
      { name: 'prepare 1,000 phrases', run: () => createPhraseSearch(blocks) },
      { name: 'list all', run: () => search('', { section: 'achievements' }) },
      ...QUERIES.map((query) => ({ name: `search, ${query.length} characters`, run: () => search(query, { section: 'achievements' }) })),
    ],
    EFFORT,
  )
  printFigures('phrase search in 1,000 phrases', figures)
}
