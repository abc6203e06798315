import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './launch.ts'
import { emptyReport, saved } from './report-page.ts'

test('everything is backed up into one file, and comes back after the drafts were lost', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('备份过的稿子')
  await saved(page)
  await page.getByRole('button', { name: '全部草稿' }).click()
  await page.getByRole('button', { name: '备份', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '备份' })
  const file = path.join(dataDir, '备份.zip')
  await desk.answerSaveDialog(file)
  await dialog.getByRole('button', { name: '备份到文件…' }).click()
  await expect(page.getByText(/已备份 1 份草稿和全部设置到“备份.zip”/).first()).toBeVisible()

  const drafts = path.join(dataDir, 'user-data', 'drafts')
  for (const name of await readdir(drafts)) if (name.endsWith('.antou')) await rm(path.join(drafts, name))
  await page.getByRole('button', { name: '备份', exact: true }).click()
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: '选择备份文件…' }).click()
  await (await chooser).setFiles(file)
  await expect(dialog.getByText(/校验无误。恢复会放回 1 份草稿/)).toBeVisible()
  // What is told while it lasts may be gone again before it can be looked for.
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    new MutationObserver(() => told.push(...[...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent ?? ''))).observe(
      document.body,
      { subtree: true, childList: true, characterData: true },
    )
  })
  await expect(dialog.locator('.button-primary')).toHaveText(['恢复'])
  await dialog.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.getByText('已从备份放回 1 份草稿。').first()).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told.join())).toContain('正在放回')
  await expect(page.locator('.draft-open', { hasText: '备份过的稿子' })).toHaveCount(1)
})
