import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dropPaths } from './drop.ts'
import { type Desk, expect, test } from './launch.ts'
import { reportPage } from './report-page.ts'

const report = (year: number) => `${year}年度抓基层党建工作述职报告\n一、履职情况\n全年组织学习**次,走访农户*户。\n`

/** What the dialog of the system will answer. */
async function chooseFiles(desk: Desk, files: readonly string[]): Promise<void> {
  await desk.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
    },
    [...files],
  )
}

test('several chosen files become drafts, and those that cannot be read say why', async ({ desk, page, dataDir }) => {
  const files = ['2022.txt', '2023.txt', '空.txt', '表格.xlsx'].map((name) => path.join(dataDir, name))
  await writeFile(files[0] ?? '', report(2022))
  await writeFile(files[1] ?? '', report(2023))
  await writeFile(files[2] ?? '', '')
  await writeFile(files[3] ?? '', 'PK')
  await chooseFiles(desk, [...files, path.join(dataDir, '不在了.txt')])
  await page.getByRole('button', { name: '选择文件' }).click()
  const dialog = page.getByRole('dialog', { name: '导入完成' })
  await expect(dialog).toContainText('2 个已成为草稿，3 个没有读入。')
  await expect(dialog.locator('li', { hasText: '2022.txt' })).toContainText('清理了 3 处')
  await expect(dialog.locator('li', { hasText: '空.txt' })).toContainText('空的')
  await expect(dialog.locator('li', { hasText: '表格.xlsx' })).toContainText('不认识这种文件')
  await dialog.getByRole('button', { name: '打开“2023.txt”' }).click()
  await expect
    .poll(reportPage(page).lines)
    .toEqual(['2023年度抓基层党建工作述职报告', '一、履职情况', '全年组织学习〔次数〕次，走访农户〔数量〕户。'])
  await desk.menu('start-page')
  await expect(page.getByRole('button', { name: /2022年度抓基层党建工作述职报告/ }).first()).toBeVisible()
})

test('a folder chosen in the menu gives its reports, and leaves the rest alone', async ({ desk, page, dataDir }) => {
  const folder = path.join(dataDir, '往年')
  await mkdir(folder)
  await writeFile(path.join(folder, '2021.txt'), report(2021))
  await writeFile(path.join(folder, '2022.txt'), report(2022))
  await writeFile(path.join(folder, '照片.png'), 'x')
  await desk.answerOpenDialog(folder)
  await desk.menu('import-folder')
  const dialog = page.getByRole('dialog', { name: '导入完成' })
  await expect(dialog).toContainText('2 个已成为草稿')
  await expect(dialog.locator('li', { hasText: '2021.txt' })).toContainText('清理了 3 处')
})

test('a dropped folder gives its reports, with those in folders below, and leaves the rest alone', async ({ page, dataDir }) => {
  const folder = path.join(dataDir, '历年 报告')
  await mkdir(path.join(folder, '更早'), { recursive: true })
  await writeFile(path.join(folder, '2023.txt'), report(2023))
  await writeFile(path.join(folder, '更早', '2021.md'), report(2021))
  await writeFile(path.join(folder, '照片.jpg'), 'x')
  await writeFile(path.join(folder, '~$2023.docx'), 'x')
  await dropPaths(page, [folder])
  const dialog = page.getByRole('dialog', { name: '导入完成' })
  await expect(dialog).toContainText('2 个已成为草稿，另有 1 个不是报告文件，没有读。')
  await expect(dialog.getByRole('listitem')).toHaveText([/2023\.txt/, /2021\.md/])
  await dialog.getByRole('button', { name: '好' }).click()
  await expect(page.getByRole('button', { name: /2021年度抓基层党建工作述职报告/ }).first()).toBeVisible()
})

test('a single dropped file of the disk is previewed', async ({ page, dataDir }) => {
  const file = path.join(dataDir, '去年.txt')
  await writeFile(file, report(2024))
  await dropPaths(page, [file])
  await expect(page.getByRole('dialog', { name: '导入前清理' })).toContainText('已选 3 处')
})

test('stopping in the middle keeps the drafts that were made', async ({ desk, page, dataDir }) => {
  const files = Array.from({ length: 40 }, (_, i) => path.join(dataDir, `报告${i + 1}.txt`))
  for (const file of files) await writeFile(file, report(2024).repeat(200))
  await chooseFiles(desk, files)
  await page.getByRole('button', { name: '选择文件' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click()
  const dialog = page.getByRole('dialog', { name: '导入停下了' })
  await expect(dialog).toContainText('个没有轮到', { timeout: 15_000 })
  const made = await dialog.getByRole('listitem').count()
  expect(made).toBeGreaterThan(0)
  expect(made).toBeLessThan(40)
  await dialog.getByRole('button', { name: '好' }).click()
  await expect(page.getByRole('button', { name: /2024年度抓基层党建工作述职报告/ }).first()).toBeVisible()
})
