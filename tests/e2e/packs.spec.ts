import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { encodeOwnWords } from '#shared/own-words/own-words-file.ts'
import { expect, test } from './launch.ts'
import { emptyReport, reportPage } from './report-page.ts'

async function openPanel(page: Page) {
  await emptyReport(page)
  await page.getByRole('button', { name: '短语', exact: true }).click()
  await expect(page.getByRole('grid', { name: '短语' }).getByRole('row').first()).toBeVisible()
}

async function manage(page: Page, item: string | RegExp) {
  await page.getByRole('button', { name: '管理', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function writePhrase(page: Page, title: string, text: string) {
  await page.getByRole('button', { name: '新建', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '新建我的短语' })
  await dialog.getByRole('textbox', { name: '标题' }).fill(title)
  await dialog.getByRole('textbox', { name: '短语正文' }).click()
  await page.keyboard.type(text)
  await dialog.getByRole('button', { name: '保存短语' }).click()
  await expect(dialog).toHaveCount(0)
}

async function writeTerm(page: Page, name: string, wording: string) {
  await page.getByRole('radiogroup', { name: '短语范围' }).getByText('固定提法').click()
  await page.getByRole('button', { name: '新建提法' }).click()
  const dialog = page.getByRole('dialog', { name: '新建固定提法' })
  await dialog.getByRole('textbox', { name: '名称' }).fill(name)
  await dialog.getByRole('textbox', { name: '完整表述' }).fill(wording)
  await dialog.getByRole('button', { name: '保存提法' }).click()
  await expect(dialog).toHaveCount(0)
  await page.getByRole('radiogroup', { name: '短语范围' }).getByText('全部').click()
}

/** As if it had been saved from a report. */
async function keepType(dataDir: string) {
  await mkdir(path.join(dataDir, 'user-data/report-types'), { recursive: true })
  const plain = JSON.parse(await readFile(path.resolve(import.meta.dirname, '../../assets/report-types/plain-report.json'), 'utf8')) as object
  const file = JSON.stringify({ format: 'antou-report-type', type: { ...plain, id: 'own-type', name: '支部书记述职', group: 'own' } })
  await writeFile(path.join(dataDir, 'user-data/report-types/own-type.json'), file)
}

const wordsFile = (dataDir: string) => path.join(dataDir, 'user-data/words.antouwords')
const layoutFile = (dataDir: string) => path.join(dataDir, 'user-data/profiles/own.json')

async function keepWordsAndLayout(dataDir: string) {
  await writeFile(
    wordsFile(dataDir),
    encodeOwnWords({ words: [{ wrong: '党政办', right: '党政综合办', level: 'error', reason: '' }], permitted: [] }),
  )
  await mkdir(path.dirname(layoutFile(dataDir)), { recursive: true })
  const standard = JSON.parse(await readFile(path.resolve(import.meta.dirname, '../../assets/layout-profiles/standard.json'), 'utf8')) as object
  await writeFile(layoutFile(dataDir), JSON.stringify({ format: 'antou-layout-profile', profile: { ...standard, id: 'own', name: '本单位' } }))
}

async function forgetWordsAndLayout(dataDir: string) {
  await rm(wordsFile(dataDir))
  await rm(layoutFile(dataDir))
}

async function pick(page: Page, file: string) {
  const chooser = page.waitForEvent('filechooser')
  await manage(page, '导入短语包…')
  await (await chooser).setFiles(file)
}

async function libraryOf(dataDir: string) {
  const file = await readFile(path.join(dataDir, 'user-data/library/phrases.json'), 'utf8')
  const { blocks, terms } = (JSON.parse(file) as { library: { blocks: unknown; terms: unknown } }).library
  return { blocks, terms }
}

test('a pack taken to a fresh profile gives the same library; what differs there is asked about', async ({ desk, page, dataDir }) => {
  const pack = path.join(dataDir, '镇党建办.antoupack')
  await openPanel(page)
  await writePhrase(page, '例会制度', '坚持每周例会，逐项研究。')
  await writePhrase(page, '走访制度', '坚持入户走访，听取意见。')
  await writeTerm(page, '走访两件事', '户户走到、事事记清')
  await keepType(dataDir)
  const before = await libraryOf(dataDir)
  await desk.answerSaveDialog(pack)
  await manage(page, '导出短语包…')
  const dialog = page.getByRole('dialog', { name: '导出短语包' })
  await dialog.getByRole('textbox', { name: '短语包名称' }).fill('镇党建办')
  await dialog.getByRole('button', { name: '导出 4 条' }).click()
  await expect(page.getByText(/短语包已存成/)).toBeVisible()

  await desk.close()
  await rm(path.join(dataDir, 'user-data/library'), { recursive: true })
  await rm(path.join(dataDir, 'user-data/report-types'), { recursive: true })
  const fresh = await desk.relaunch()
  await openPanel(fresh)
  await pick(fresh, pack)
  const preview = fresh.getByRole('dialog', { name: '导入短语包“镇党建办”' })
  await expect(preview).toContainText('新的 4 条')
  await preview.getByRole('button', { name: '导入 4 条' }).click()
  await expect(fresh.getByText('已导入 4 条。')).toBeVisible()
  expect(await libraryOf(dataDir)).toEqual(before)
  await fresh.getByRole('radiogroup', { name: '短语范围' }).getByText('我的短语').click()
  await expect(fresh.getByRole('grid', { name: '短语' }).getByRole('row')).toHaveCount(2)

  await pick(fresh, pack)
  await expect(fresh.getByRole('dialog', { name: '导入短语包“镇党建办”' })).toContainText('完全相同 4 条')
})

test('a damaged and a foreign file are refused with a reason, and change nothing', async ({ page, dataDir }) => {
  await openPanel(page)
  await writePhrase(page, '例会制度', '坚持每周例会。')
  const before = await libraryOf(dataDir)
  for (const [name, content, told] of [
    ['别的.antoupack', '{"name":"别的程序"}', '这不是案头的短语包'],
    ['坏的.antoupack', '{"format":"antou-pack","version":1,"name":"","checksum":"0","sections":{}}', '不完整，或者被改动过'],
  ] as const) {
    const file = path.join(dataDir, name)
    await writeFile(file, content)
    await pick(page, file)
    const refused = page.getByRole('alertdialog').or(page.getByRole('dialog')).filter({ hasText: told })
    await expect(refused).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(refused).toHaveCount(0)
  }
  expect(await libraryOf(dataDir)).toEqual(before)
})

test('a shared folder’s phrases, terms and report types are there to be used; when the share is gone, it is told and they stay', async ({
  desk,
  page,
  dataDir,
}) => {
  const share = path.join(dataDir, '共享')
  await mkdir(share)
  await openPanel(page)
  await writePhrase(page, '例会制度', '坚持每周例会。')
  await writeTerm(page, '走访两件事', '户户走到、事事记清')
  await keepType(dataDir)
  await desk.answerSaveDialog(path.join(share, '区委.antoupack'))
  await manage(page, '导出短语包…')
  await page.getByRole('textbox', { name: '短语包名称' }).fill('区委组织部')
  await page.getByRole('button', { name: '导出 3 条' }).click()
  await expect(page.getByText(/短语包已存成/)).toBeVisible()

  await desk.answerOpenDialog(share)
  await manage(page, '共享短语…')
  const dialog = page.getByRole('dialog', { name: '共享短语' })
  await dialog.getByRole('button', { name: '订阅一个文件夹…' }).click()
  await expect(dialog).toContainText('1 条短语、1 条固定提法、1 种报告')
  await dialog.getByRole('button', { name: '完成' }).click()
  await rename(share, `${share}不在了`)

  const again = await desk.relaunch()
  await expect(again.getByText(/共享文件夹“.*”现在打不开/)).toBeVisible()
  await openPanel(again)
  await again.getByRole('combobox', { name: '查找短语' }).fill('lhzd')
  await expect(again.getByRole('row').filter({ hasText: '区委组织部' })).toContainText('例会制度')
  await again.getByRole('combobox', { name: '查找短语' }).fill('hhzd')
  await expect(again.getByRole('row').filter({ hasText: '走访两件事' })).toHaveCount(2)
  await desk.menu('start-page')
  await again.getByRole('radiogroup', { name: '报告类别' }).getByText('本单位的', { exact: true }).click()
  await expect(again.getByText('支部书记述职（区委组织部）').first()).toBeVisible()
})

test('a shared folder’s words are checked by and its layouts are there to be used, neither to be changed', async ({ desk, page, dataDir }) => {
  const share = path.join(dataDir, '共享')
  await mkdir(share)
  await openPanel(page)
  await keepWordsAndLayout(dataDir)
  await desk.answerSaveDialog(path.join(share, '区委.antoupack'))
  await manage(page, '导出短语包…')
  await page.getByRole('textbox', { name: '短语包名称' }).fill('区委组织部')
  await page.getByRole('button', { name: '导出 2 条' }).click()
  await expect(page.getByText(/短语包已存成/)).toBeVisible()
  await forgetWordsAndLayout(dataDir)

  await desk.answerOpenDialog(share)
  await manage(page, '共享短语…')
  const dialog = page.getByRole('dialog', { name: '共享短语' })
  await dialog.getByRole('button', { name: '订阅一个文件夹…' }).click()
  await expect(dialog).toContainText('1 条词表、1 种版式')
  await dialog.getByRole('button', { name: '完成' }).click()
  await reportPage(page).text.click()
  await page.keyboard.type('报镇党政办审定。')
  await page.getByRole('tab', { name: /校对/ }).click()
  await expect(page.getByText('共享词表“区委组织部”里写明应写作“党政综合办”。').first()).toBeVisible()
  await page.getByRole('button', { name: '选择导出版本' }).click()
  await page.getByRole('menuitem', { name: '管理版式' }).click()
  const layouts = page.getByRole('dialog', { name: '管理版式' })
  await layouts.getByRole('button', { name: '本单位（区委组织部） 共享' }).click()
  await expect(layouts.getByRole('button', { name: '复制一份再改' })).toBeVisible()
  await expect(layouts.getByRole('button', { name: '修改' })).toHaveCount(0)
})
