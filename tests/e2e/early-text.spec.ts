import type { Page } from '@playwright/test'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { compose } from '#tests/e2e/ime.ts'
import { expect, test } from '#tests/e2e/launch.ts'
import { newReport, reportPage, saved } from '#tests/e2e/report-page.ts'

/** The start page with its code loaded, so that nothing but the report itself is waited for. */
async function startPage(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建报告' }).focus()
}

const TITLE = /^\d{4}年度抓基层党建工作述职报告$/u

test('what is typed right behind 新建报告 stands in the new report, once, and undo takes it back', async ({ page }) => {
  await startPage(page)
  await page.keyboard.press('Enter')
  for (const key of '12345678') await page.keyboard.press(key)
  const report = reportPage(page)
  await expect(report.text).toBeFocused()
  await page.keyboard.press('9')
  await expect.poll(async () => (await report.lines())[0]).toMatch(/^123456789\d{4}年度/u)
  // What came before the page stood is one step; how many the rest is depends on how fast it was typed.
  for (let steps = 0; steps < 10; steps++) await page.keyboard.press('Control+z')
  await expect.poll(async () => (await report.lines())[0]).toMatch(TITLE)
})

test('an input method works at once, and a word half composed is not broken off when the page comes', async ({ page }) => {
  await startPage(page)
  // In one turn with the press, before the page can come.
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '新建报告')
    button?.click()
    const field = document.activeElement as HTMLTextAreaElement
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    field.value = 'dang j'
  })
  const report = reportPage(page)
  await expect(report.text).toBeVisible()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('early-text')
  await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement
    field.value = '党建'
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '党建' }))
  })
  await expect(report.text).toBeFocused()
  await compose(page, ['y', 'yin', '引'], '引领')
  await expect.poll(async () => (await report.lines())[0]).toMatch(/^党建引领\d{4}年度/u)
})

test('what is typed right behind opening a draft goes in at its caret', async ({ page, desk }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  await page.keyboard.insertText('（初稿）')
  await saved(page)
  await desk.menu('start-page')
  await page.locator('.draft-open', { hasText: '字' }).focus()
  await page.keyboard.press('Enter')
  for (const key of '678') await page.keyboard.press(key)
  await expect(report.text).toBeFocused()
  await expect.poll(async () => (await report.lines())[0]).toMatch(/述职报告（初稿）678$/u)
})

test('where nothing could be opened, what was typed goes nowhere, and the focus is back', async ({ page, desk }) => {
  await newReport(page)
  await desk.menu('start-page')
  const draft = page.locator('.draft-open', { hasText: '字' })
  await draft.focus()
  await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const list = await desktop['drafts:list']({})
    for (const { id } of list.ok ? list.value : []) await desktop['drafts:remove']({ id })
  })
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.locator('.early-text')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})
