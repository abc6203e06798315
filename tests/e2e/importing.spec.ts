import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { drop } from './drop.ts'
import { expect, test } from './launch.ts'
import { reportPage } from './report-page.ts'

const SAMPLE = path.resolve(import.meta.dirname, '../../assets/samples/township-report.txt')

test('a report is chosen, previewed, and opened with its headings and blanks; the file stays as it was', async ({ desk, page }) => {
  const before = await readFile(SAMPLE)
  await desk.answerOpenDialog(SAMPLE)
  await page.getByRole('button', { name: '选择文件' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('原文件不会改动')
  await dialog.getByRole('button', { name: '处理并导入' }).click()
  await expect(page.getByText(/已导入并处理 \d+ 处/)).toBeVisible()
  await page.getByRole('button', { name: '查看空项' }).click()
  const report = reportPage(page)
  const lines = await report.lines()
  expect(lines[0]).toBe('2025年度抓基层党建工作述职报告')
  expect(lines.filter((line) => /^[一二三四]、/.test(line))).toHaveLength(4)
  await expect(page.getByRole('tab', { name: /空项/ })).toHaveAttribute('aria-selected', 'true')
  expect(await readFile(SAMPLE)).toEqual(before)
})

test('a dropped text keeps every paragraph', async ({ page }) => {
  const text = '关于开展调研工作的报告\n一、基本情况\n（一）走访支部。全年走访支部*个。\n二、下一步打算\n继续走访。\n'
  await drop(page, '去年的 报告.txt', new TextEncoder().encode(text))
  await page.getByRole('dialog').getByRole('button', { name: '处理并导入' }).click()
  await expect
    .poll(reportPage(page).lines)
    .toEqual([
      '关于开展调研工作的报告',
      '一、基本情况',
      expect.stringMatching(/^（一）走访支部。全年走访支部〔.+〕个。$/),
      '二、下一步打算',
      '继续走访。',
    ])
})

test('a GB18030 file is read as what it is', async ({ page }) => {
  // 党建工作报告\n正文。
  const bytes = Uint8Array.from([0xb5, 0xb3, 0xbd, 0xa8, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6, 0x0a, 0xd5, 0xfd, 0xce, 0xc4, 0xa1, 0xa3])
  await drop(page, 'gbk.txt', bytes)
  await expect.poll(reportPage(page).lines).toEqual(['党建工作报告', '正文。'])
})

for (const [what, name, bytes] of [
  ['an empty file', '空.txt', new Uint8Array()],
  ['a picture', '图.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
] as const)
  test(`${what} gives one plain message and opens nothing`, async ({ page }) => {
    await drop(page, name, bytes)
    await expect(page.getByRole('alertdialog')).toContainText('怎么办')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: '新建报告' })).toBeVisible()
  })

test('a file that is gone when it is chosen is told about', async ({ desk, page, dataDir }) => {
  await desk.answerOpenDialog(path.join(dataDir, '不在了.txt'))
  await page.getByRole('button', { name: '选择文件' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
})

test('a real report of three sections goes from file to finished Word', async ({ desk, page, dataDir }) => {
  const source = path.join(dataDir, '述职 报告.txt')
  await writeFile(source, await readFile(SAMPLE))
  await desk.answerOpenDialog(source)
  await page.getByRole('button', { name: '选择文件' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '处理并导入' }).click()
  await desk.answerSaveDialog(path.join(dataDir, '成稿.docx'))
  await page.getByRole('button', { name: '导出 Word' }).click()
  await expect(page.getByText(/已导出“成稿.docx”/)).toBeVisible()
  expect((await readFile(path.join(dataDir, '成稿.docx'))).subarray(0, 2).toString()).toBe('PK')
})
