import { describe, expect, it } from 'vitest'
import { MIGRATIONS, type Migration, migrateReport } from '#shared/document/migrations/index.ts'
import { SCHEMA_VERSION } from '#shared/document/report-document.ts'

const addYear: Migration = { from: 1, migrate: (report) => ({ ...report, year: 2024 }) }
const renameYear: Migration = { from: 2, migrate: ({ year, ...rest }) => ({ ...rest, dutyYear: year }) }

describe('migrating a stored report', () => {
  it('runs every step in order and raises the version each time', () => {
    expect(migrateReport({ schemaVersion: 1, id: 'a' }, [addYear, renameYear], 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, id: 'a', dutyYear: 2024 },
    })
  })

  it('begins at the version of the report', () => {
    expect(migrateReport({ schemaVersion: 2, year: 1999 }, [addYear, renameYear], 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, dutyYear: 1999 },
    })
  })

  it('leaves a report of the present version as it is', () => {
    const report = { schemaVersion: SCHEMA_VERSION, id: 'a' }
    expect(migrateReport(report)).toEqual({ ok: true, value: report })
  })

  it('never changes the object it was given', () => {
    const report = Object.freeze({ schemaVersion: 1, id: 'a' })
    migrateReport(report, [addYear, renameYear], 3)
    expect(report).toEqual({ schemaVersion: 1, id: 'a' })
  })

  it('refuses when a step is missing', () => {
    const result = migrateReport({ schemaVersion: 1 }, [renameYear], 3)
    expect(result.ok ? null : result.error.code).toBe('not-a-report')
  })

  it('has one step for every version before the present one', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1))
  })
})
