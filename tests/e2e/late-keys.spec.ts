import path from 'node:path'
import type { Page } from '@playwright/test'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { expect, test } from '#tests/e2e/launch.ts'
import { newReport, saved } from '#tests/e2e/report-page.ts'

/** The texts of all drafts on disk, by id. */
function draftsOnDisk(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const list = await desktop['drafts:list']({})
    const texts: Record<string, string> = {}
    for (const { id } of list.ok ? list.value : []) {
      const draft = await desktop['drafts:open']({ id })
      if (draft.ok) texts[id] = JSON.stringify(draft.value.document.blocks)
    }
    return texts
  })
}

test('what is still typed while another draft takes the place of the open one goes into neither unseen', async ({ page, desk }) => {
  const other = await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const draft = await desktop['drafts:createSample']({})
    if (!draft.ok) throw new Error(draft.error.what)
    await desktop['drafts:close']({ id: draft.value.document.id })
    return { id: draft.value.document.id, blocks: JSON.stringify(draft.value.document.blocks) }
  })
  const report = await newReport(page)
  await report.caretAtEnd(0)
  const handed = desk.startSecond(path.join(desk.dataDir, 'user-data/drafts', `${other.id}.antou`))
  let isSwapped = false
  const swapped = expect(report.text)
    .toContainText('各位领导、同志们')
    .then(() => {
      isSwapped = true
    })
  // As a hand types: no key waits for what became of the one before.
  const keys: Promise<void>[] = []
  const press = async (key: string) => {
    keys.push(page.keyboard.press(key))
    await page.waitForTimeout(60)
  }
  while (!isSwapped) await press('w')
  for (const key of ['w', 'w', 'Enter', 'w', 'Backspace', 'w']) await press(key)
  await Promise.all([swapped, handed, ...keys])
  await expect(page.getByText('换的时候按下的键没有写进去')).toBeVisible()
  expect(await report.text.textContent()).not.toContain('w')
  // After a pause the page is written on as ever.
  await page.keyboard.insertText('接着写')
  await expect(report.text).toContainText('接着写')
  await saved(page)
  const texts = await draftsOnDisk(page)
  expect(texts[other.id]).not.toContain('w')
  expect(texts[other.id]).toContain('接着写')
  const first = Object.entries(texts).find(([id]) => id !== other.id)?.[1] ?? ''
  expect(first).toMatch(/w{3}/)
  expect(first).not.toContain('接着写')
})

test('whoever was not typing writes on at once', async ({ page, desk }) => {
  const id = await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const draft = await desktop['drafts:createSample']({})
    if (!draft.ok) throw new Error(draft.error.what)
    await desktop['drafts:close']({ id: draft.value.document.id })
    return draft.value.document.id
  })
  const report = await newReport(page)
  await desk.startSecond(path.join(desk.dataDir, 'user-data/drafts', `${id}.antou`))
  await expect(report.text).toContainText('各位领导、同志们')
  await expect(report.text).toHaveAttribute('contenteditable', 'true')
  await page.keyboard.insertText('马上写')
  await expect(report.text).toContainText('马上写')
  await expect(page.getByText('换的时候按下的键没有写进去')).toHaveCount(0)
})
