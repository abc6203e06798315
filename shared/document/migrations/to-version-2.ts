import type { Migration } from '#shared/document/migrations/migration.ts'

/**
 * Version 2 lets a report hold the local notice's figures (`requirements`), links between problems, causes and measures (`links`), and
 * a heading the section that it was said to be (`section`). All of them may be absent, so a report of version 1 is one of version 2.
 */
export const toVersion2: Migration = { from: 1, migrate: (report) => ({ ...report }) }
