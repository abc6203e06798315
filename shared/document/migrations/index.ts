import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import type { Migration } from '#shared/document/migrations/migration.ts'
import { toVersion2 } from '#shared/document/migrations/to-version-2.ts'
import { SCHEMA_VERSION } from '#shared/document/report-document.ts'

export type { Migration } from '#shared/document/migrations/migration.ts'

/** In order, without gaps. */
export const MIGRATIONS: readonly Migration[] = [toVersion2]

/** Brings a stored report of any known version to `target`, leaving its argument untouched. The result is not yet validated. */
export function migrateReport(value: unknown, migrations: readonly Migration[] = MIGRATIONS, target: number = SCHEMA_VERSION): Result<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notAReport()
  let report = value as Record<string, unknown>
  const version = report['schemaVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return notAReport()
  if (version > target)
    return fail(
      userError(
        'newer-version',
        '这份草稿是用更新版本的案头写的，现在这个版本读不懂。',
        '原文件没有改动，也不会被改动。',
        '请先升级案头，再打开它。',
      ),
    )
  for (let at = version; at < target; at++) {
    const step = migrations.find((migration) => migration.from === at)
    if (!step) return notAReport()
    report = { ...step.migrate(report), schemaVersion: at + 1 }
  }
  return ok(report)
}

function notAReport() {
  return fail(userError('not-a-report', '这不是案头的草稿文件。', '原文件没有改动。', '请换一个文件，或者从草稿列表里打开。'))
}
