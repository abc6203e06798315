import { lintFor } from 'autocorrect-node'
import { run as zhlint } from 'zhlint'
import type { Block } from '#shared/document/blocks.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { checkReport, countPages } from '#shared/inspection/inspect-report.ts'
import { createBlockReader } from '#shared/proofreading/block-reading.ts'
import { NO_OWN_WORDS } from '#shared/proofreading/own-words.ts'
import { createProofreader } from '#shared/proofreading/proofreader.ts'
import { rulesWith } from '#shared/proofreading/rules-with.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { type Candidate, type Figures, measure, printFigures } from '#tests/bench/measure.ts'
import { ownReport, ownText } from '#tests/bench/own-texts.ts'

const EFFORT = { rounds: 60, budgetMs: 6_000 }
/** Characters; the last is 1 MB of UTF-8. */
const LENGTHS = [5_000, 50_000, 350_000] as const
/** Beyond this zhlint takes minutes. */
const LONGEST_FOR_ZHLINT = 50_000

/**
 * What the checks cost: of a whole report, after one keystroke, and beside two proofreaders of npm, which know spacing and punctuation.
 * They are given one paragraph at a time: of a whole text autocorrect finds nothing above some size, and zhlint is more than linear.
 *
 * In turn, each candidate finds the processor's caches full of the others' code and tables, as after any other work of the machine; in a row
 * (warm), of its own. Both are printed.
 */
export async function benchChecks(root: string): Promise<void> {
  for (const characters of LENGTHS) {
    const report = ownReport(root, characters)
    const text = ownText(root, characters)
    const figures = await measure([...ourOwn(report), ...others(text)], EFFORT)
    const found = runProofreading(report).length
    printFigures(`checks in turn, ${text.length} characters, ${report.blocks.length} blocks, ${found} findings`, figures)
    printThroughput(text.length, figures)
    const warm: Figures[] = []
    for (const candidate of [...wholeReport(report), autocorrect(text)]) warm.push(...(await measure([candidate], EFFORT)))
    printFigures(`checks in a row, ${text.length} characters`, warm)
    printThroughput(text.length, warm)
  }
  const [reader] = await measure([{ name: 'compile all rules', run: () => createBlockReader(rulesWith(NO_OWN_WORDS)) }], EFFORT)
  if (reader) printFigures('once a start', [reader])
}

function ourOwn(report: ReportDocument): Candidate[] {
  const stepwise = createProofreader(rulesWith(NO_OWN_WORDS))
  stepwise.check(report)
  let typed = report
  let keys = 0
  return [
    ...wholeReport(report),
    { name: 'pages', run: () => countPages(report) },
    {
      name: 'proofreader after one key',
      prepare: () => {
        typed = typeOne(typed, keys++)
      },
      run: () => stepwise.check(typed),
    },
    {
      name: 'full check after one key',
      prepare: () => {
        typed = typeOne(typed, keys++)
      },
      run: () => checkReport(typed, stepwise.check(typed)),
    },
  ]
}

function wholeReport(report: ReportDocument): Candidate[] {
  return [
    { name: 'proofreader, all rules', run: () => runProofreading(report) },
    { name: 'full check: proofreader, checklist, outline, blanks', run: () => checkReport(report, runProofreading(report)) },
  ]
}

/** The report with one character more in the paragraph in the middle. */
function typeOne(report: ReportDocument, key: number): ReportDocument {
  const at = report.blocks.findIndex((block, index) => block.type === 'paragraph' && index >= report.blocks.length / 2)
  const typed = (block: Block): Block =>
    block.type === 'paragraph' ? { ...block, content: [...block.content, { type: 'text', text: '今年以来坚持'.charAt(key % 6) }] } : block
  return { ...report, blocks: report.blocks.map((block, index) => (index === at ? typed(block) : block)) }
}

function others(text: string): Candidate[] {
  const slow = {
    name: 'zhlint 0.8.2',
    run: () => paragraphsOf(text).map((paragraph) => zhlint(paragraph, { rules: { preset: 'default' } }).validations.length),
  }
  return [autocorrect(text), ...(text.length <= LONGEST_FOR_ZHLINT * 1.1 ? [slow] : [])]
}

function autocorrect(text: string): Candidate {
  const paragraphs = paragraphsOf(text)
  return { name: 'autocorrect-node 2.13.0, lint', run: () => paragraphs.map((paragraph) => lintFor(paragraph, 'text').lines.length) }
}

function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function printThroughput(characters: number, figures: readonly Figures[]): void {
  for (const { name, median, best } of figures.filter(({ name }) => /proofreader, all|full check:|autocorrect|zhlint/u.test(name)))
    console.log(`${name}: ${speed(characters, median)} million characters a second, at best ${speed(characters, best)}`)
}

function speed(characters: number, milliseconds: number): string {
  return (characters / milliseconds / 1000).toFixed(1)
}
