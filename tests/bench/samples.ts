import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { countingIds } from '#shared/base/branded-ids.ts'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { blockText } from '#shared/document/visit.ts'
import type { Finding } from '#shared/proofreading/finding.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { importText } from '#shared/text-import/import-text.ts'

/** One slip that an editor marked in a real report. */
interface Defect {
  readonly id: string
  readonly line: number
  readonly excerpt: string
  readonly kind: string
  readonly level: 'A' | 'B' | 'C'
}

interface Tally {
  found: number
  readonly missed: string[]
}

const NOW = '2026-01-05T08:00:00.000Z'

/** Recall by level and kind, findings beside the marked slips, and findings in 1,000 characters, on real reports beside the project. */
export async function benchSamples(root: string): Promise<void> {
  const folder = path.resolve(root, '../shared/samples')
  const ids = existsSync(folder) ? readdirSync(folder).flatMap((name) => /^(.+)\.expected\.json$/u.exec(name)?.[1] ?? []) : []
  if (ids.length === 0) console.log('../shared/samples is missing: recall and findings on real reports were NOT measured.')
  for (const id of ids) measureSample(folder, id)
}

function measureSample(folder: string, id: string): void {
  const text = readFileSync(path.join(folder, `${id}.txt`), 'utf8')
  const { defects } = JSON.parse(readFileSync(path.join(folder, `${id}.expected.json`), 'utf8')) as { readonly defects: readonly Defect[] }
  const blocks = text
    .split(/\r?\n/u)
    .map((line, i): Block => ({ type: 'paragraph', id: `line-${i + 1}` as BlockId, content: [{ type: 'text', text: line }] }))
  const raw = runProofreading({ blocks })
  printRecall(id, defects, (defect) => raw.some((finding) => touches(finding, defect, blocks)))
  printFindings(id, text)
  for (const finding of raw.filter(({ rule }) => !rule.startsWith('residue')))
    if (!defects.some((defect) => touches(finding, defect, blocks)))
      console.log(`  not marked: ${finding.rule} ${finding.severity}: ${finding.excerpt}`)
}

function touches(finding: Finding, defect: Defect, blocks: readonly Block[]): boolean {
  const block = blocks[defect.line - 1]
  const start = block === undefined ? -1 : blockText(block).indexOf(defect.excerpt)
  return finding.blockIndex + 1 === defect.line && start >= 0 && finding.start < start + defect.excerpt.length && finding.end > start
}

function printRecall(id: string, defects: readonly Defect[], isFound: (defect: Defect) => boolean): void {
  for (const level of ['A', 'B', 'C'] as const) {
    const kinds = new Map<string, Tally>()
    for (const defect of defects.filter((each) => each.level === level)) {
      const tally = kinds.get(defect.kind) ?? { found: 0, missed: [] }
      kinds.set(defect.kind, tally)
      if (isFound(defect)) tally.found++
      else tally.missed.push(defect.id)
    }
    const tallies = [...kinds.values()]
    const found = tallies.reduce((sum, tally) => sum + tally.found, 0)
    const all = tallies.reduce((sum, tally) => sum + tally.found + tally.missed.length, 0)
    console.log(`sample ${id}, level ${level}: ${found} of ${all}`)
    for (const [kind, { found: hits, missed }] of kinds)
      console.log(`  ${kind}: ${hits} of ${hits + missed.length}${missed.length > 0 ? `, missed ${missed.join(' ')}` : ''}`)
  }
}

/** As the program shows them: after import. */
function printFindings(id: string, text: string): void {
  const { document, residue } = importText(text, { ids: countingIds(), now: NOW })
  const findings = runProofreading(document)
  const length = text.replace(/\s/gu, '').length
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const quiet = ((count('warning') + count('info')) / length) * 1_000
  console.log(
    `sample ${id}: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} hints, ${residue.length} leftovers taken out at import`,
  )
  console.log(`  warnings and hints in 1,000 characters: ${quiet.toFixed(2)} (aim: at most 6)`)
}
