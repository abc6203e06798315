import { mkdir, readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { documentParagraphs, readDocx } from '#tests/support/read-docx.ts'
import { expect, test } from './launch.ts'
import { emptyReport, saved } from './report-page.ts'

test('the button writes a Word file whose text is the page, blanks included', async ({ desk, page, dataDir }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('一、做法')
  await page.keyboard.press('Enter')
  await page.keyboard.type('（一）抓学习。组织学习')
  await page.getByRole('button', { name: '插入空项' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('次。')
  await mkdir(path.join(dataDir, '导 出'))
  const target = path.join(dataDir, '导 出', '述职报告.docx')
  await desk.answerSaveDialog(target)
  await page.getByRole('button', { name: '导出 Word' }).click()
  await expect(page.getByText(/已导出“述职报告.docx”/)).toBeVisible()
  const written = documentParagraphs(readDocx(new Uint8Array(await readFile(target))))
  expect(written.map(({ text }) => text)).toEqual(await report.lines())
  expect(await readdir(path.dirname(target))).toEqual(['述职报告.docx'])
})

test('Ctrl+E and the menu export too; a cancelled dialog writes nothing', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('正文')
  await desk.answerSaveDialog(null)
  await page.getByRole('button', { name: '导出 Word' }).click()
  await expect(page.getByRole('button', { name: '导出 Word' })).toBeEnabled()
  const target = path.join(dataDir, '甲.docx')
  await desk.answerSaveDialog(target)
  await desk.menu('export-word')
  await expect
    .poll(() =>
      stat(target).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
})

test('a target that cannot be written gives a plain message, keeps the draft and leaves nothing half-written', async ({ desk, page, dataDir }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('正文')
  await saved(page)
  const target = path.join(dataDir, '文件夹.docx')
  await mkdir(target)
  await desk.answerSaveDialog(target)
  await page.getByRole('button', { name: '导出 Word' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('原因')
  await expect(dialog).toContainText('怎么办')
  expect(await readdir(target)).toEqual([])
  expect((await readdir(dataDir)).filter((name) => name.includes('tmp'))).toEqual([])
  await page.keyboard.press('Escape')
  expect(await report.lines()).toEqual(['正文'])
})
