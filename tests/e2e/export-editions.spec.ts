import { mkdir, readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { descendants, documentParagraphs, readDocx, wordText } from '#tests/support/read-docx.ts'
import { expect, test } from './launch.ts'
import { emptyReport, saved } from './report-page.ts'

async function docx(file: string) {
  return readDocx(new Uint8Array(await readFile(file)))
}

async function openMenu(page: import('@playwright/test').Page, entry: string) {
  await page.getByRole('button', { name: '选择导出版本' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

test('定稿版 is refused while something is open, leads there, and goes out only after a second, explicit step', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('召开')
  await page.getByRole('button', { name: '插入空项' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('次，走访××户。')
  await saved(page)
  await openMenu(page, '导出定稿版')
  const dialog = page.getByRole('dialog', { name: '导出 Word' })
  await expect(dialog).toContainText('填好 1 处空项、改好 1 处文字后可用')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await dialog.getByRole('button', { name: '去修改：遮掩的文字' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await page.evaluate(() => String(getSelection()))).toBe('××')

  const target = path.join(dataDir, '定稿.docx')
  await desk.answerSaveDialog(target)
  await openMenu(page, '导出定稿版')
  await expect(dialog.getByRole('button', { name: '导出定稿版' })).toHaveCount(0)
  await dialog.getByRole('button', { name: '仍要导出定稿' }).click()
  await dialog.getByRole('button', { name: '确认导出定稿' }).click()
  await expect(page.getByText(/已导出“定稿.docx”/)).toBeVisible()
  const written = await docx(target)
  expect(documentParagraphs(written).map(({ text }) => text)).toEqual(['召开〔待补〕次，走访××户。'])
  expect(descendants(written.part('word/document.xml'), 'w:rStyle')).toEqual([])

  await openMenu(page, '导出定稿版')
  await expect(dialog).toContainText('导出过 1 次定稿')
  await expect(dialog).toContainText('当时带着 2 处没处理完的地方')
  expect(await readFile(path.join(dataDir, 'user-data/drafts/exports.json'), 'utf8')).toContain('"overridden": 2')
})

test('送审版 takes a name, a layout and the proofreading along; the layout stays chosen after a restart', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('工作已经完成。。')
  await expect(page.getByRole('button', { name: /^校对 1/ })).toBeVisible()
  await openMenu(page, '选择版式和文件名')
  const dialog = page.getByRole('dialog', { name: '导出 Word' })
  await dialog.getByText('把 1 条校对意见写成批注').click()
  await dialog.getByRole('textbox', { name: '文件名' }).fill('送县委')
  await dialog.getByRole('button', { name: /版式/ }).first().click()
  await page.getByRole('option', { name: '文档网格' }).click()
  const target = path.join(dataDir, '送县委.docx')
  await desk.answerSaveDialog(target)
  await dialog.getByRole('button', { name: '导出送审版' }).click()
  await expect(page.getByText(/已导出“送县委.docx”/)).toBeVisible()
  const written = await docx(target)
  expect(written.source('word/document.xml')).toContain('linesAndChars')
  expect(descendants(written.part('word/comments.xml'), 'w:comment').map(wordText).join()).toContain('标点重复，留一个即可。建议改为“。”。')
  await saved(page)
  const again = await desk.relaunch()
  expect(await again.evaluate(() => (window as unknown as { desktop: DesktopApi }).desktop['settings:get']({}))).toMatchObject({
    layoutProfile: 'native-grid',
  })
})

test('a name that is taken by a folder can be exported under another one at once', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('正文')
  await mkdir(path.join(dataDir, '占用.docx'))
  await desk.answerSaveDialog(path.join(dataDir, '占用.docx'))
  await page.getByRole('button', { name: '导出 Word' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '换个名字导出' }).click()
  await expect(page.getByText(/已导出“占用（2）.docx”/)).toBeVisible()
  expect((await readdir(dataDir)).filter((name) => name.endsWith('.docx')).sort()).toEqual(['占用.docx', '占用（2）.docx'])
})

test('fonts that this machine lacks are named: in the dialog, and once after a one-click export', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('正文')
  await desk.answerSaveDialog(path.join(dataDir, '甲.docx'))
  await page.getByRole('button', { name: '导出 Word' }).click()
  await expect(page.getByText(/这台电脑没有装方正小标宋简体（用于标题/)).toBeVisible()
  await openMenu(page, '选择版式和文件名')
  await expect(page.getByRole('dialog')).toContainText('这台电脑没有装方正小标宋简体')
})
