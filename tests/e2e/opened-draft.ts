import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { encodeDraft } from '#electron/services/drafts/draft-file.ts'
import type { DraftId } from '#shared/base/branded-ids.ts'
import type { Block } from '#shared/document/blocks.ts'
import { test as base, expect } from '#tests/e2e/launch.ts'
import { type ReportPageHandle, reportPage } from '#tests/e2e/report-page.ts'

const AT = '2025-01-02T03:04:05.000Z'

/** Journeys that begin in a draft with this title, which lies in the drafts folder at the start and is opened from the start page. */
export function testOn(title: string, blocks: readonly Block[]) {
  return base.extend<{ report: ReportPageHandle }>({
    dataDir: async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'antou-e2e-'))
      await mkdir(path.join(folder, 'user-data/drafts'), { recursive: true })
      const document = {
        schemaVersion: 2,
        id: 'opened' as DraftId,
        reportType: 'party-building-duty-report',
        author: {},
        blocks,
        createdAt: AT,
        updatedAt: AT,
      } as const
      const { bytes } = encodeDraft({ document, view: { caret: null }, revision: 1, savedAt: AT })
      await writeFile(path.join(folder, 'user-data/drafts/opened.antou'), bytes)
      await use(folder)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
    report: async ({ page }, use) => {
      await page.locator('.draft-open', { hasText: title }).first().click()
      const report = reportPage(page)
      await expect(report.blocks.first()).toBeVisible()
      await use(report)
    },
  })
}
