import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { readDocx } from '#tests/support/read-docx.ts'
import { expect, test } from './launch.ts'
import { emptyReport } from './report-page.ts'

async function manage(page: Page) {
  await page.getByRole('button', { name: '选择导出版本' }).click()
  await page.getByRole('menuitem', { name: '管理版式' }).click()
  return page.getByRole('dialog', { name: '管理版式' })
}

test('a layout is copied, changed, saved under a name, used by the one-click export, sent as a file, deleted and read again', async ({
  desk,
  page,
  dataDir,
}) => {
  await emptyReport(page)
  await page.keyboard.type('正文')
  const dialog = await manage(page)
  await expect(dialog.getByRole('button', { name: '删除' })).toHaveCount(0)
  await dialog.getByRole('button', { name: '复制一份再改' }).click()
  await dialog.getByRole('textbox', { name: '版式名称' }).fill('本单位')
  await dialog.getByRole('textbox', { name: '正文行距' }).fill('28')
  await dialog.locator('label').filter({ hasText: '页码居中' }).click()
  await expect(dialog).toContainText('与标准版式不同：行距 28 磅，页码居中。')
  await expect(dialog).toContainText('标准是单页居右、双页居左')
  await dialog.getByRole('button', { name: '保存版式' }).click()
  await expect(page.getByText('已保存版式“本单位”')).toBeVisible()

  const sent = path.join(dataDir, '本单位.antouprofile')
  await desk.answerSaveDialog(sent)
  await dialog.getByRole('button', { name: '导出成文件' }).click()
  await expect(page.getByText('版式已存成“本单位.antouprofile”')).toBeVisible()
  await dialog.getByRole('button', { name: '完成' }).click()

  const target = path.join(dataDir, '甲.docx')
  await desk.answerSaveDialog(target)
  await page.getByRole('button', { name: '导出 Word' }).click()
  await expect(page.getByText(/已导出“甲.docx”/)).toBeVisible()
  expect(readDocx(new Uint8Array(await readFile(target))).source('word/document.xml')).toContain('w:linePitch="560"')

  const again = await manage(page)
  await again.getByRole('button', { name: '本单位' }).click()
  await again.getByRole('button', { name: '删除', exact: true }).click()
  await again.getByRole('button', { name: '确认删除这个版式' }).click()
  await expect(again.getByRole('button', { name: '本单位' })).toHaveCount(0)
  expect(await readdir(path.join(dataDir, 'user-data/profiles'))).toEqual([])

  const chooser = page.waitForEvent('filechooser')
  await again.getByRole('button', { name: '从样稿或版式文件读入' }).click()
  await (await chooser).setFiles(sent)
  await expect(again.getByRole('textbox', { name: '版式名称' })).toHaveValue('本单位')
  await expect(again.getByRole('textbox', { name: '正文行距' })).toHaveValue('28')
  await again.getByRole('button', { name: '保存版式' }).click()
  await expect(again.getByRole('button', { name: '本单位' })).toBeVisible()
})

test('a layout is learned from the unit’s own sample; a foreign file is refused with a sentence', async ({ desk, page, dataDir }) => {
  // The sample is a report of ours in a layout that shows: 28 pt and digits in 仿宋.
  const sample = path.join(dataDir, '样稿.docx')
  await desk.answerSaveDialog(sample)
  await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const draft = await desktop['drafts:createSample']({})
    if (!draft.ok) throw new Error(draft.error.what)
    return desktop['export:word']({ document: draft.value.document, profileId: 'fangsong-digits' })
  })
  await emptyReport(page)
  const foreign = path.join(dataDir, '别的.antouprofile')
  await writeFile(foreign, '{"name":"别的程序"}')

  const dialog = await manage(page)
  const first = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: '从样稿或版式文件读入' }).click()
  await (await first).setFiles(foreign)
  await expect(page.getByRole('alertdialog')).toContainText('这不是案头的版式文件')
  await page.keyboard.press('Escape')

  const second = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: '从样稿或版式文件读入' }).click()
  await (await second).setFiles(sample)
  await expect(dialog).toContainText('从样稿里读出来的：页边距：上 37、下 35、左 28、右 26 毫米')
  await expect(dialog).toContainText('数字和字母：跟随正文字体；行距：28 磅')
  await expect(dialog).toContainText('样稿里看不出来、按标准定的：')
  await expect(dialog.getByRole('textbox', { name: '版式名称' })).toHaveValue('样稿')
})
