import { expect, test } from './launch.ts'
import { emptyReport, newReport, reportPage } from './report-page.ts'

test('a phrase is found by its words and inserted with its slots, the first one selected', async ({ page }) => {
  const report = await emptyReport(page)
  await page.getByRole('button', { name: '短语', exact: true }).click()
  const search = page
    .getByRole('combobox', { name: /短语/ })
    .or(page.getByRole('textbox', { name: /短语/ }))
    .first()
  await search.fill('三会一课')
  await search.press('Enter')
  await expect(report.blocks.first()).toContainText('三会一课')
  await expect(report.text.locator('.blank.is-current')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  expect(await report.lines()).toEqual([''])
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12')
  await expect(report.text.locator('.blank.is-filled')).toHaveText('12')
})

test('the checklist names what is missing, inserts an outline for it and ticks it off', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('一、主要做法')
  const missing = page.getByRole('listitem').or(page.locator('.check')).filter({ hasText: '缺少上年度' }).first()
  await expect(missing).toBeVisible()
  await missing.getByRole('button', { name: '插入提纲' }).click()
  await expect.poll(async () => (await report.lines()).some((line) => /^二、.*整改/.test(line))).toBe(true)
  await expect(page.getByText('缺少上年度问题整改情况')).toHaveCount(0)
})

test('the outline jumps to a section and shows the current one', async ({ page }) => {
  await newReport(page)
  const item = page.getByRole('navigation', { name: '大纲' }).getByText(/^三、/).first()
  await item.click()
  await expect(page.locator('.block.is-here')).toHaveText(/.+/)
  await expect(page.locator('.block.is-here')).toHaveAttribute('data-number', '三、')
})

test('the list of blanks jumps to the blank, and shrinks as blanks are filled', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('召开')
  await page.getByRole('button', { name: '插入空项' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('次')
  await page.getByRole('tab', { name: /空项/ }).click()
  await page.getByRole('tabpanel').getByText('〔待补〕').click()
  await page.keyboard.type('8')
  await expect(page.getByRole('tabpanel')).toContainText('空项都填好了')
  expect(await report.lines()).toEqual(['召开8次'])
})

test('a finding is shown, accepted and undone', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('及时布署党建工作。')
  await page.getByRole('tab', { name: /校对/ }).click()
  const card = page.getByRole('tabpanel').locator('.finding, li, article').filter({ hasText: '布署' }).first()
  await expect(card).toBeVisible()
  await card.getByRole('button', { name: '采纳' }).click()
  expect(await report.lines()).toEqual(['及时部署党建工作。'])
  await expect(page.getByRole('tabpanel')).toContainText('没有发现')
  await report.text.click()
  await page.keyboard.press('Control+z')
  expect(await report.lines()).toEqual(['及时布署党建工作。'])
})

test('the status line counts, and the share bar follows the sections', async ({ page }) => {
  await page.getByRole('button', { name: /一篇写好的/ }).click()
  await expect(page.getByText(/^\d+ 字/)).toBeVisible()
  await expect(page.getByText(/成绩 \d+%/)).toBeVisible()
  await expect(page.getByText(/约 \d+ 页/)).toBeVisible()
  expect((await reportPage(page).lines()).length).toBeGreaterThan(20)
})

test('the theme and the type size are chosen, and stay over a restart', async ({ desk, page }) => {
  await newReport(page)
  await page.getByRole('button', { name: '显示', exact: true }).click()
  await page.getByRole('menuitemradio', { name: '深色' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const again = await desk.relaunch()
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark')
})
