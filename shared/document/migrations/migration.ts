/**
 * One step from `from` to `from + 1`. A step is never edited after release; a new version adds a file here,
 * a fixture of the old version under tests/fixtures/documents, and a line in `MIGRATIONS`.
 */
export interface Migration {
  readonly from: number
  migrate(report: Record<string, unknown>): Record<string, unknown>
}
