import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './launch.ts'
import { compose } from './ime.ts'
import { newReport, reportPage, saved } from './report-page.ts'

/** What has the focus: its name or text; '' when it was lost to the page as a whole. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return ''
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
  })

/** Presses Tab until something of that name has the focus; on the way the focus is never lost and always seen. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (name.test(at)) return
  }
  throw new Error(`${name} is not reached by Tab; the focus is on ${await focused(page)}`)
}

test('from the start page to a Word file, and back to delete and bring back, without a mouse', async ({ page, desk, dataDir }) => {
  test.setTimeout(120_000)
  await tabTo(page, /^新建报告$/)
  await page.keyboard.press('Enter')
  const report = reportPage(page)
  await expect(report.text).toBeFocused()

  // Blanks: Tab goes to the next one, what is composed there fills it.
  await page.keyboard.press('Tab')
  await compose(page, ['li', '李'], '柳河镇')
  await expect.poll(async () => (await report.lines()).join('')).toContain('柳河镇')

  // A phrase: a slash at the caret, Enter takes the first.
  const before = (await report.lines()).join('').length
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/xx')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await report.lines()).join('').length).toBeGreaterThan(before + 10)
  await expect(report.text).toBeFocused()
  await saved(page)

  // The outline by F6, and back into the text by Enter.
  await page.keyboard.press('Shift+F6')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(report.text).toBeFocused()

  // Export: the tools by F6, the arrow of the export button, the dialog.
  const file = path.join(dataDir, '述职报告.docx')
  await desk.answerSaveDialog(file)
  await page.keyboard.press('Shift+F6')
  await page.keyboard.press('Shift+F6')
  for (let presses = 0; presses < 20 && !/选择导出版本/.test(await focused(page)); presses++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '导出 Word' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect.poll(() => focused(page)).not.toBe('')
  await page.keyboard.press('Control+e')
  await expect.poll(() => existsSync(file), { timeout: 15_000 }).toBe(true)
  expect(await focused(page)).not.toBe('')

  // Back to the drafts: the row's menu, the bin, and 撤销.
  await desk.menu('start-page')
  await tabTo(page, /^更多操作/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: '移到回收箱' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.draft-open', { hasText: /述职报告/ }).filter({ hasText: '字' })).toHaveCount(0)
  await tabTo(page, /^撤销$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^更多操作/ })).toHaveCount(1)
})

test('findings are walked and accepted by keys alone, with the focus left in the text', async ({ page }) => {
  await tabTo(page, /一篇写好的乡镇述职报告/)
  await page.keyboard.press('Enter')
  const count = () =>
    page
      .getByRole('button', { name: /^校对 \d/ })
      .last()
      .textContent()
  await expect.poll(count).toMatch(/[1-9]/)
  const first = await count()
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+F8')
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+F8')
  await expect.poll(count).not.toBe(first)
  await expect.poll(() => focused(page)).not.toBe('')
})

test('what scrolls and holds nothing to press is scrolled by keys alone', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 640 })
  await desk.menu('self-check')
  await expect(page.getByRole('dialog', { name: '离线自检' })).toContainText('合格')
  const body = page.locator('.dialog-body')
  const scrolled = () => body.evaluate((element) => element.scrollTop)
  expect(await scrolled()).toBe(0)
  for (let presses = 0; presses < 5 && (await scrolled()) === 0; presses++) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(200)
  }
  expect(await scrolled()).toBeGreaterThan(0)
})

test('Escape on the page leaves the caret where it is, and what is typed next goes on there', async ({ page }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  const before = (await report.lines())[0] ?? ''
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape')
  await page.keyboard.insertText('甲')
  expect((await report.lines())[0]).toBe(`${before}甲`)
})

test('keys for the report do nothing behind an open dialog', async ({ page }) => {
  const report = await newReport(page)
  await report.caretAtEnd(1)
  const before = await report.lines()
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog')
  await expect(help).toBeVisible()
  for (const key of ['Control+d', 'Control+k', 'Control+1', 'Control+f', 'F8', 'F6', 'Alt+5', 'Control+Shift+o']) await page.keyboard.press(key)
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  expect(await report.lines()).toEqual(before)
  await expect(page.getByRole('search')).toHaveCount(0)
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('search')).toBeVisible()
})

test('a section is moved from its row in the outline again and again: the focus stays on the row', async ({ page }) => {
  const report = await newReport(page)
  const rows = page.getByRole('treeitem')
  await expect(rows.nth(3)).toBeVisible()
  const names = () =>
    report.text.locator('.block-heading-2').evaluateAll((all) => all.slice(0, 3).map((each) => (each.textContent ?? '').slice(0, 4)))
  const [first = '', second = '', third = ''] = await names()
  // The caret is in the text of another section: the same key would move that paragraph.
  await report.caretAtEnd((await report.blocks.count()) - 3)
  await page.getByRole('treeitem', { name: new RegExp(first) }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(names).toEqual([second, third, first])
  const row = page.getByRole('treeitem', { name: new RegExp(first) })
  await expect(row).toContainText('（三）')
  await expect(row).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(names).toEqual([second, first, third])
  await expect(row).toContainText('（二）')
  await expect(row).toBeFocused()
})

test('对照 by keys alone: chosen, searched, taken from more than once, left', async ({ page, desk }) => {
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(reportPage(page).text).toBeFocused()
  await desk.menu('start-page')
  const report = await newReport(page)
  await report.caretAtEnd(1)
  const count = await report.blocks.count()
  await desk.menu('compare')
  await expect(page.locator('.reference-line').first()).toBeVisible()
  await page.keyboard.press('F6')
  await tabTo(page, /^在对照的报告里查找$/)
  await page.keyboard.insertText('流动党员')
  await expect(page.getByText('1/1')).toBeVisible()
  await tabTo(page, /^把“/, 3)
  expect(await page.evaluate(() => document.activeElement?.closest('.reference-block')?.textContent)).toContain('流动党员')
  await page.keyboard.press('Enter')
  await expect(report.blocks).toHaveCount(count + 1)
  expect(await focused(page)).toMatch(/^把“/)
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.closest('.reference-block')?.textContent)).not.toContain('流动党员')
  await page.keyboard.press('Enter')
  await expect(report.blocks).toHaveCount(count + 2)
  await page.keyboard.press('End')
  expect(await page.evaluate(() => document.activeElement?.closest('.reference-block')?.nextElementSibling === null)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(report.text).toBeFocused()
  await expect(page.locator('.reference')).toBeVisible()
})
