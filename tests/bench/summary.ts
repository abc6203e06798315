import { type Figures, printedNotes, printedTables } from '#tests/bench/measure.ts'

/** A line of the summary: a figure that an aim exists for. */
interface Row {
  readonly what: string
  /** How the title of its table begins, and the names in it: ours, and the one it is held against. */
  readonly table: string
  readonly name: string
  readonly figure: 'best' | 'median' | 'p95'
  readonly beside?: string
  readonly aim: string
}

const OURS = '案头, all checks and panels'

const FULL_CHECK = 'full check: proofreader, checklist, outline, blanks'

const TYPING: readonly Row[] = [5_000, 50_000, 200_000].flatMap((characters) => [
  {
    what: `draft of ${characters} characters, open → frame`,
    table: `${characters} characters: text given`,
    name: OURS,
    figure: 'median',
    beside: 'bare lexical',
    aim: '≤ 1.2 ×',
  },
  {
    what: `key → frame at ${characters} characters`,
    table: `${characters} characters: key`,
    name: OURS,
    figure: 'p95',
    beside: 'bare lexical',
    aim: '≤ 1.3 ×, ≤ 16.7 ms',
  },
])

const ROWS: readonly Row[] = [
  {
    what: 'start → start page',
    table: 'window, draft of 5000',
    name: 'start of the program → start page shown',
    figure: 'median',
    aim: '≤ 1,000 ms',
  },
  {
    what: 'start → first key shown in a draft',
    table: 'window, draft of 5000',
    name: 'start of the program → first key shown',
    figure: 'median',
    aim: '≤ 1,000 ms',
  },
  ...TYPING,
  {
    what: 'key → frame at 50000 characters, CPU 4 × slower',
    table: '50000 characters, CPU 4×',
    name: OURS,
    figure: 'p95',
    beside: 'bare lexical',
    aim: '≤ 20 ms',
  },
  { what: 'paste of 5000 characters', table: '5000 characters: paste', name: OURS, figure: 'median', beside: 'bare lexical', aim: '≤ 20 ms' },
  { what: 'full check of 5000 characters, warm', table: 'checks in a row, 5', name: FULL_CHECK, figure: 'median', aim: '≤ 3 ms' },
  { what: 'full check of 5000 characters, after other work', table: 'checks in turn, 5', name: FULL_CHECK, figure: 'median', aim: '≤ 3 ms' },
  {
    what: 'Word file of 5000 characters',
    table: 'export, 5000 characters',
    name: 'report → Word bytes',
    figure: 'median',
    beside: 'bare docx package, same content',
    aim: '≤ 1 ×',
  },
  {
    what: 'import of a .docx of 50000 characters',
    table: 'import, 50000 characters',
    name: '.docx → report',
    figure: 'median',
    beside: 'mammoth → html',
    aim: '≤ 10 ms',
  },
  { what: 'phrase query, “ygsz”', table: 'a query', name: '“ygsz”', figure: 'median', aim: '≤ 16.7 ms' },
  { what: 'phrase index of 5000 blocks', table: 'index ready', name: 'index', figure: 'median', beside: 'minisearch, pairs', aim: '≤ 150 ms' },
]

/** Prints one table of the figures that an aim exists for, as far as the parts that ran measured them. */
export function printSummary(): void {
  const lines: Line[] = ROWS.flatMap((row) => {
    const figures = printedTables().find(({ title }) => title.startsWith(row.table))?.figures
    const ours = find(figures, row.name)
    return ours === undefined ? [] : [lineOf(row, ours, find(figures, row.beside))]
  })
  lines.push(...printedNotes().map(({ what, value, aim }) => [what, value, '', aim] as const))
  if (lines.length === 0) return
  const width = Math.max(...lines.map(([what]) => what.length))
  console.log('\nin short')
  for (const [what, value, ratio, aim] of lines) console.log(`${what.padEnd(width)}${value.padStart(18)}${ratio.padStart(28)}   aim ${aim}`)
}

/** What, our value, its ratio to a peer, the aim. */
type Line = readonly [string, string, string, string]

function find(figures: readonly Figures[] | undefined, name: string | undefined): Figures | undefined {
  return figures?.find((one) => one.name === name)
}

function lineOf({ what, figure, aim }: Row, ours: Figures, beside: Figures | undefined): Line {
  const ratio = beside === undefined ? '' : `${(ours[figure] / beside[figure]).toFixed(2)} × ${beside.name}`
  return [what, `${ours[figure].toFixed(1)} ms (${figure})`, ratio, aim]
}
