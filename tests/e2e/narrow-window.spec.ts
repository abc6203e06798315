import type { DesktopApi } from '#shared/contract/contract.ts'
import { expect, test } from '#tests/e2e/launch.ts'
import { newReport } from '#tests/e2e/report-page.ts'
import { cutOrCovered } from '#tests/e2e/surfaces/cut-or-covered.ts'

/** The smallest window there is. */
const SMALLEST = { width: 1024, height: 640 }

test('the tools keep to one line whatever paragraph the caret is in, so that the page does not move under the hand', async ({ page }) => {
  await page.setViewportSize(SMALLEST)
  const report = await newReport(page)
  const tools = page.getByRole('button', { name: /^段落样式|段落样式$/ })
  const heights = []
  for (const [index, style] of (await report.lines()).slice(0, 8).entries()) {
    await report.caretAtEnd(index)
    heights.push([style.slice(0, 6), await page.locator('.toolbar').evaluate((toolbar) => toolbar.getBoundingClientRect().height)])
  }
  await expect(tools).toBeVisible()
  expect(new Set(heights.map(([, height]) => height)).size, JSON.stringify(heights)).toBe(1)
})

test('the tools keep to one line at every size of type that leaves room for them', async ({ page }) => {
  await newReport(page)
  for (const [width, scale] of [
    [1024, 1],
    [1024, 1.1],
    [1024, 1.25],
    [1024, 1.5],
    [1280, 1.75],
  ] as const) {
    await page.setViewportSize({ width, height: 640 })
    await page.evaluate((of) => document.documentElement.style.setProperty('--text-scale', String(of)), scale)
    const rems = () =>
      page.locator('.toolbar').evaluate((bar) => bar.clientHeight / Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
    await expect.poll(rems, { message: `${width} wide at ${scale}` }).toBeLessThan(4)
  }
})

test('on the start page what is pressed and typed in stays in its place, whatever is chosen or found', async ({ page, desk }) => {
  await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    for (let made = 0; made < 3; made++) await desktop['drafts:createSample']({})
  })
  const again = await desk.relaunch()
  const search = again.getByRole('textbox', { name: /搜索草稿/ })
  const places = () => Promise.all([again.getByRole('radiogroup', { name: '报告类别' }), search].map(async (part) => (await part.boundingBox())?.y))
  await expect(search).toBeVisible()
  const before = await places()
  await again.getByRole('radiogroup', { name: '报告类别' }).getByText('支部活动', { exact: true }).click()
  expect(await places()).toEqual(before)
  await search.fill('没有这样的话')
  await expect(again.getByText(/没有找到/).first()).toBeVisible()
  expect(await places()).toEqual(before)
})

test('a panel that lies over the page is put away by Escape, from the page and from the panel', async ({ page, desk }) => {
  await page.setViewportSize(SMALLEST)
  const report = await newReport(page)
  await report.caretAtEnd(0)
  const close = page.getByRole('button', { name: '收起面板' })
  await desk.menu('panel-blanks')
  await expect(close).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(close).toBeHidden()
  await expect(report.text).toBeFocused()
  await desk.menu('panel-checklist')
  await page.keyboard.press('F6')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.app-panel') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(close).toBeHidden()
  await expect(report.text).toBeFocused()
})

test('the heading over the drafts stays in one line when there are more than are shown', async ({ page, desk }) => {
  await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    for (let made = 0; made < 8; made++) await desktop['drafts:createSample']({})
  })
  const again = await desk.relaunch()
  await again.setViewportSize(SMALLEST)
  await expect(again.getByRole('button', { name: '全部草稿' })).toBeVisible()
  const heading = again.getByRole('heading', { name: '最近的草稿' })
  expect(await heading.evaluate((element) => element.getClientRects().length === 1 && element.getBoundingClientRect().height < 40)).toBe(true)
})

test('in a browser window that is lower still, at twice the type, the hint and a report beside this one keep within their frames', async ({
  page,
  desk,
}) => {
  await newReport(page)
  // The first hint comes with the first check.
  await expect(page.getByRole('region', { name: '小提示' })).toBeVisible()
  await page.evaluate(async (title) => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const sample = await desktop['drafts:createSample']({})
    if (!sample.ok) throw new Error(sample.error.what)
    const { document } = sample.value
    const blocks = document.blocks.map((block) => (block.type === 'title' ? { ...block, content: [{ type: 'text' as const, text: title }] } : block))
    await desktop['drafts:save']({ document: { ...document, blocks }, view: { caret: null }, revision: sample.value.revision })
    await desktop['drafts:close']({ id: document.id })
  }, '中共青山县石桥街道工作委员会关于落实全面从严治党主体责任和抓基层党建工作第一责任人职责情况的述职报告')
  await page.setViewportSize({ width: 900, height: 600 })
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'))
  await expect.poll(() => cutOrCovered(page)).toEqual([])
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '1.5'))
  await page.setViewportSize({ width: 1024, height: 700 })
  await desk.menu('compare')
  await expect(page.locator('.reference-line').first()).toBeVisible()
  await expect.poll(() => cutOrCovered(page)).toEqual([])
})
