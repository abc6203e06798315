import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { drop } from './drop.ts'
import { type Desk, expect, test } from './launch.ts'
import { reportPage } from './report-page.ts'

const REPORT = [
  '2024年度抓基层党建工作述职报告',
  '各位领导、同志们:',
  '一、履职情况',
  '（一）抓学习。D建引领，全年组织学习**次，撰写心得**篇，比例为3:1。',
  '以下内容付费后可见',
  '（三）抓组织。压实责任,层层传导。。整顿软弱涣散党组织**个。',
  '二、存在问题',
  '创新意识 不够强。',
  '述职人：某某某',
  '2024年12月31日',
].join('\n')

const draftFiles = async (dataDir: string) =>
  (await readdir(path.join(dataDir, 'user-data', 'drafts')).catch(() => [])).filter((name) => name.endsWith('.antou') && !name.includes('.prev'))

async function openPreview(desk: Desk, page: Page, dataDir: string, text = REPORT): Promise<Locator> {
  const file = path.join(dataDir, '去年述职报告.txt')
  await writeFile(file, text)
  await desk.answerOpenDialog(file)
  await page.getByRole('button', { name: '选择文件' }).click()
  const dialog = page.getByRole('dialog', { name: '导入前清理' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('a proposal can be refused singly and by kind; what is refused comes in as it stands', async ({ desk, page, dataDir }) => {
  const dialog = await openPreview(desk, page, dataDir)
  await expect(dialog).toContainText('读入“去年述职报告”9 段，认出标题、两个部分和落款，有 10 处建议处理。')
  expect(await draftFiles(dataDir)).toEqual([])
  await expect(dialog).toContainText('已选 10 处')
  // One mask, singly.
  await dialog.locator('.clean-row', { hasText: '撰写心得' }).nth(1).click()
  await expect(dialog).toContainText('已选 9 处')
  const masks = dialog.getByRole('checkbox', { name: '遮掩变空项：一起勾选' })
  expect(await masks.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true)
  // All of a kind.
  await dialog.getByRole('checkbox', { name: '收费提示：一起勾选' }).uncheck()
  await expect(dialog).toContainText('已选 8 处')
  await dialog.getByRole('tab', { name: /半角标点/ }).click()
  await expect(dialog.locator('.clean-row')).toHaveCount(2)
  await dialog.getByRole('button', { name: '处理并导入' }).click()
  await expect
    .poll(reportPage(page).lines)
    .toEqual([
      '2024年度抓基层党建工作述职报告',
      '各位领导、同志们：',
      '一、履职情况',
      '（一）抓学习。党建引领，全年组织学习〔次数〕次，撰写心得**篇，比例为3:1。',
      '以下内容付费后可见',
      '（二）抓组织。压实责任，层层传导。整顿软弱涣散党组织〔数量〕个。',
      '二、存在问题',
      '创新意识不够强。',
      '述职人：〔姓名〕',
      '2024年12月31日',
    ])
  expect(await draftFiles(dataDir)).toHaveLength(1)
})

test('the toast imports the same text once more as it stands, as a draft of its own', async ({ desk, page, dataDir }) => {
  const dialog = await openPreview(desk, page, dataDir)
  await dialog.getByRole('button', { name: '处理并导入' }).click()
  await page.getByRole('button', { name: '按原样重新导入' }).click()
  await expect.poll(async () => (await reportPage(page).lines())[3]).toBe('（一）抓学习。D建引领，全年组织学习**次，撰写心得**篇，比例为3:1。')
  await expect(page.getByText(/处理过的那一份也还在草稿里/)).toBeVisible()
  expect(await draftFiles(dataDir)).toHaveLength(2)
})

test('cancelling leaves no draft, by button and by Esc', async ({ desk, page, dataDir }) => {
  const dialog = await openPreview(desk, page, dataDir)
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect(dialog).toHaveCount(0)
  await openPreview(desk, page, dataDir)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '新建报告' })).toBeVisible()
  expect(await draftFiles(dataDir)).toEqual([])
})

test('all of it goes by keyboard', async ({ desk, page, dataDir }) => {
  const dialog = await openPreview(desk, page, dataDir)
  await expect(dialog.getByRole('button', { name: '处理并导入' })).toBeFocused()
  await dialog.getByRole('tab', { name: '全部' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('tab', { name: /遮掩变空项/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('checkbox', { name: '遮掩变空项：一起勾选' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(dialog).toContainText('已选 9 处')
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await expect(dialog).toContainText('已选 8 处')
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(dialog).toContainText('已选 10 处')
  for (let i = 0; i < 6 && !(await dialog.getByRole('button', { name: '处理并导入' }).evaluate((button) => button === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(reportPage(page).blocks.first()).toHaveText('2024年度抓基层党建工作述职报告')
})

test('five thousand proposals come up, scroll and are refused without the window standing still', async ({ page }) => {
  test.slow()
  await drop(page, '很多.txt', new TextEncoder().encode(`述职报告\n${'组织学习**次，走访农户若干。\n'.repeat(5_000)}`))
  const dialog = page.getByRole('dialog', { name: '导入前清理' })
  await expect(dialog).toContainText('已选 5000 处', { timeout: 60_000 })
  const longest = await page.evaluate(async () => {
    let most = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) most = Math.max(most, entry.duration)
    })
    observer.observe({ type: 'longtask' })
    const wait = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const click = async (find: () => HTMLElement | null | undefined) => {
      find()?.click()
      await wait()
    }
    await click(() =>
      [...document.querySelectorAll<HTMLElement>('.clean-subhead button')].find((button) => button.textContent?.startsWith('展开其余')),
    )
    const list = document.querySelector('.changes-list')
    // Portions come as they are scrolled to; how many frames that takes depends on the machine.
    for (let i = 0; i < 200 && document.querySelectorAll('.clean-row').length < 400; i++) {
      list?.scrollTo(0, list.scrollHeight)
      await wait()
    }
    await click(() => document.querySelector<HTMLElement>('.clean-head input'))
    await click(() => document.querySelector<HTMLElement>('.clean-row input'))
    observer.disconnect()
    return { most, rows: document.querySelectorAll('.clean-row').length }
  })
  console.log(`longest task with 5,000 proposals: ${Math.round(longest.most)} ms, ${longest.rows} rows made`)
  expect(longest.rows).toBeGreaterThan(300)
  // That only what is scrolled to is made keeps the window from standing still; how long it takes is printed, not judged.
  expect(longest.rows).toBeLessThan(2_000)
  await expect(dialog).toContainText('已选 1 处', { timeout: 60_000 })
  await dialog.getByRole('button', { name: '处理并导入' }).click()
  // Asked of the page itself first: an expectation that fails once describes the whole page, which takes the browser most of a
  // minute where 5,000 paragraphs stand on it. Not the message: it may have gone by the time a busy machine shows so long a report.
  await page.waitForFunction(() => document.querySelector('.page .block') && !document.querySelector('[role=dialog]'), null, { polling: 200 })
  await expect(reportPage(page).blocks.first()).toHaveText('述职报告')
  await expect(dialog).toBeHidden()
})
