/** One thing to measure. `prepare` is not counted. */
export interface Candidate {
  readonly name: string
  readonly run: () => unknown
  readonly prepare?: () => void
}

export interface Figures {
  readonly name: string
  readonly samples: number
  /** Milliseconds. `first` is the first call of this process, which still compiles. */
  readonly first: number
  /** The least disturbed by whatever else the machine was doing. */
  readonly best: number
  readonly median: number
  readonly p95: number
  readonly max: number
}

export interface Effort {
  /** Rounds at most; each round measures every candidate once. */
  readonly rounds: number
  /** Stops after the round in which this time is over, but never before `LEAST_ROUNDS`. */
  readonly budgetMs: number
}

const LEAST_ROUNDS = 8

/** Measures candidates in turn, so that a slow moment of the machine meets all of them. Later rounds go backwards, so that none always comes first. */
export async function measure(candidates: readonly Candidate[], effort: Effort): Promise<Figures[]> {
  const times = candidates.map((): number[] => [])
  const started = performance.now()
  for (let round = 0; round < effort.rounds && (round < LEAST_ROUNDS || performance.now() - started < effort.budgetMs); round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const index = round % 2 === 0 ? turn : candidates.length - 1 - turn
      const candidate = candidates[index]
      if (candidate) times[index]?.push(await timeOf(candidate))
    }
  }
  return candidates.map(({ name }, index) => figuresOf(name, times[index] ?? []))
}

async function timeOf({ run, prepare }: Candidate): Promise<number> {
  prepare?.()
  const start = performance.now()
  const result = run()
  // Only what is a promise is awaited: the turn that `await` takes would count for what is not.
  if (result instanceof Promise) await result
  return performance.now() - start
}

/** The first time is told apart and left out of the others, unless it is the only one. */
export function figuresOf(name: string, times: readonly number[]): Figures {
  const sorted = [...(times.length > 1 ? times.slice(1) : times)].sort((a, b) => a - b)
  return {
    name,
    samples: sorted.length,
    first: times[0] ?? 0,
    best: sorted[0] ?? 0,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    max: quantile(sorted, 1),
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export interface PrintedTable {
  readonly title: string
  readonly figures: readonly Figures[]
}

const tables: PrintedTable[] = []

/** The tables that were printed in this run, in order. */
export function printedTables(): readonly PrintedTable[] {
  return tables
}

/** A figure for the summary that is no time. */
export interface Note {
  readonly what: string
  readonly value: string
  readonly aim: string
}

const notes: Note[] = []

export function printedNotes(): readonly Note[] {
  return notes
}

export function noteFigure(note: Note): void {
  notes.push(note)
}

/** One table on the terminal, milliseconds with three digits that count. */
export function printFigures(title: string, figures: readonly Figures[]): void {
  tables.push({ title, figures })
  const width = Math.max(...figures.map(({ name }) => name.length), 10)
  console.log(`\n${title}\n${'ms'.padEnd(width)}${['best', 'median', 'p95', 'max', 'first', 'n'].map((head) => head.padStart(9)).join('')}`)
  for (const { name, best, median, p95, max, first, samples } of figures) {
    const cells = [...[best, median, p95, max, first].map(shown), String(samples)]
    console.log(`${name.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join('')}`)
  }
}

function shown(milliseconds: number): string {
  if (milliseconds >= 100) return milliseconds.toFixed(0)
  return milliseconds >= 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(2)
}
