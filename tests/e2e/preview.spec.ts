import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { type Desk, expect, test } from './launch.ts'
import { emptyReport, reportPage } from './report-page.ts'

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(reportPage(page).blocks.first()).toBeVisible()
}

/** The printed lines, page by page. */
async function sheets(page: Page): Promise<string[][]> {
  await expect(page.locator('.preview-page').first()).toBeVisible()
  return page
    .locator('.preview-page')
    .evaluateAll((pages) => pages.map((one) => [...one.querySelectorAll('[data-line]')].map((line) => line.textContent ?? '')))
}

async function savePdf(desk: Desk, page: Page, target: string): Promise<void> {
  await desk.answerSaveDialog(target)
  await page.getByRole('button', { name: '存为 PDF' }).click()
  await expect(page.getByText(/已存为“/)).toBeVisible()
}

test('the preview shows the finished pages, as many as the status bar counts, and Esc leads back', async ({ page }) => {
  await openSample(page)
  const counted = Number(/约 (\d+) 页/.exec(await page.getByText(/约 \d+ 页/).innerText())?.[1])
  await page.getByRole('button', { name: '预览' }).click()
  await expect(page.getByText(`共 ${counted} 页`)).toBeVisible()
  const pages = await sheets(page)
  expect(pages).toHaveLength(counted)
  expect(counted).toBeGreaterThan(1)
  expect(pages.every((lines) => lines.length <= 22)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(reportPage(page).text).toBeFocused()
})

test('the keys go from page to page, and a click on a line leads to its place in the editor', async ({ desk, page }) => {
  await openSample(page)
  await desk.menu('preview')
  await expect(page.getByText(/第 1 页/).first()).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.preview-count')).toContainText('第 2 页')
  await page.keyboard.press('Home')
  await expect(page.locator('.preview-count')).toContainText('第 1 页')
  const line = page.locator('.preview-page').first().locator('[data-line]').nth(5)
  const text = (await line.textContent()) ?? ''
  await line.locator('text').first().click()
  await expect(reportPage(page).text).toBeFocused()
  await page.keyboard.type('甲乙丙')
  const typed = (await reportPage(page).lines()).find((one) => one.includes('甲乙丙')) ?? ''
  expect(typed.split('甲乙丙')[1]?.slice(0, 6)).toBe(text.slice(0, 6))
})

test('the PDF has the pages and the text of the preview, on A4', async ({ desk, page, dataDir }) => {
  await openSample(page)
  await page.getByRole('button', { name: '预览' }).click()
  const pages = await sheets(page)
  await mkdir(path.join(dataDir, '导 出'))
  const target = path.join(dataDir, '导 出', '述职报告.pdf')
  await savePdf(desk, page, target)
  const bytes = await readFile(target, 'latin1')
  expect(bytes.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(pages.length)
  if (spawnSync('pdftotext', ['-v']).error !== undefined) {
    console.warn('skipped: the text of the PDF is not read, for want of pdftotext')
    return
  }
  const printed = execFileSync('pdftotext', ['-raw', target, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
  const squeeze = (text: string) => text.replace(/\s+/gu, '')
  expect(printed.map(squeeze)).toEqual(pages.map((lines, index) => squeeze(`${lines.join('')}—${index + 1}—`)))
  const size = execFileSync('pdfinfo', [target], { encoding: 'utf8' })
  expect(size).toContain('A4')
})

test('what changes the text leads back to the editor; another draft never shows the pages of the last', async ({ desk, page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('正文')
  await desk.menu('preview')
  await expect(page.locator('.preview-page')).toHaveCount(1)
  await desk.menu('undo')
  await expect(report.text).toBeVisible()
  await desk.menu('preview')
  await expect(page.locator('.preview-page')).toHaveCount(1)
  await desk.menu('preview')
  await expect(report.text).toBeVisible()
  await desk.menu('preview')
  await expect(page.locator('.preview-page')).toHaveCount(1)
  await desk.menu('start-page')
  await openSample(page)
})

test('printing shows the pages and leaves the rest to the system', async ({ desk, page }) => {
  await openSample(page)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', String(document.querySelectorAll('.preview-page').length))
  })
  await desk.menu('print')
  await expect(page.locator('body')).toHaveAttribute('data-printed', /^[2-9]$/)
})

test('a PDF that cannot be written gives a plain message and keeps everything', async ({ desk, page, dataDir }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('正文')
  const target = path.join(dataDir, '文件夹.pdf')
  await mkdir(target)
  await writeFile(path.join(target, '别的.txt'), '')
  await desk.answerSaveDialog(target)
  await desk.menu('save-pdf')
  await expect(page.getByRole('alertdialog')).toContainText('怎么办')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '返回编辑' }).click()
  expect(await report.lines()).toEqual(['正文'])
})
