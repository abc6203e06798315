import type { Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/launch.ts'
import { newReport, type ReportPageHandle } from '#tests/e2e/report-page.ts'

/** Types as one who goes on writing, without looking where the focus is. */
async function writesOn(page: Page, report: ReportPageHandle, text: string): Promise<void> {
  await expect(report.text).toBeFocused()
  await page.keyboard.insertText(text)
  await expect(report.blocks.first()).toHaveText(new RegExp(`${text}$`))
}

test('what is typed after a message was closed by the mouse goes on at the caret', async ({ page, desk }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  await desk.menu('save')
  await page.getByRole('button', { name: '关闭提示' }).click()
  await writesOn(page, report, '甲')
})

test('what is typed after a hint was waved away by keys goes on at the caret', async ({ page }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  const hint = page.getByRole('region', { name: '小提示' })
  await hint.getByRole('button', { name: '不再提示' }).focus()
  await page.keyboard.press('Enter')
  await expect(hint).toBeHidden()
  await writesOn(page, report, '乙')
})

test('a version that was named by keys leaves the focus on the way to the next, and one Escape closes the dialog', async ({ page, desk }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  await desk.menu('keep-version')
  const dialog = page.getByRole('dialog', { name: '历史版本' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText('一稿')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('一稿')).toBeVisible()
  await expect(dialog.getByRole('button', { name: '把现在的稿子存为一版' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await writesOn(page, report, '丙')
})
