import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildDocx, para, r, writeZip } from '#tests/support/build-docx.ts'
import { expect, test } from './launch.ts'
import { emptyReport, reportPage } from './report-page.ts'

test('a report goes to Word and comes back through the window, line by line', async ({ desk, page, dataDir }) => {
  const report = await emptyReport(page)
  for (const text of ['一、主要做法', '（一）抓学习。组织学习四次。', '1.学制度', '二、存在问题', '学得还不够深。']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.type('特此报告。')
  const lines = await report.lines()
  const file = path.join(dataDir, '去年的 报告.docx')
  await desk.answerSaveDialog(file)
  await page.getByRole('button', { name: '导出 Word' }).click()
  await expect(page.getByText(/已导出“去年的 报告.docx”/)).toBeVisible()
  const before = await readFile(file)
  await desk.menu('start-page')
  await desk.answerOpenDialog(file)
  await desk.menu('import-report')
  await expect(page.getByText('去年的 报告').or(reportPage(page).text).first()).toBeVisible()
  await expect.poll(reportPage(page).lines).toEqual(lines)
  expect(await readFile(file)).toEqual(before)
})

test('what a Word file holds besides its text is told', async ({ desk, page, dataDir }) => {
  const file = path.join(dataDir, '带图.docx')
  const picture = '<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>'
  await writeFile(file, buildDocx(para('一、主要做法') + para(r('全年学习四次。') + picture)))
  await desk.answerOpenDialog(file)
  await page.getByRole('button', { name: '选择文件' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('图片 1 幅没有读入。')
  await dialog.getByRole('button', { name: '好' }).click()
  await expect.poll(reportPage(page).lines).toEqual(['一、主要做法', '全年学习四次。'])
})

test('a file that would fill the memory gives one message and opens nothing', async ({ desk, page, dataDir }) => {
  const file = path.join(dataDir, '炸弹.docx')
  await writeFile(file, writeZip([{ name: 'word/document.xml', data: new Uint8Array(40 * 1024 * 1024) }]))
  await desk.answerOpenDialog(file)
  await page.getByRole('button', { name: '选择文件' }).click()
  await expect(page.getByRole('alertdialog')).toHaveCount(1)
  await expect(page.getByRole('alertdialog')).toContainText('没有打开它')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: '新建报告' })).toBeVisible()
})
