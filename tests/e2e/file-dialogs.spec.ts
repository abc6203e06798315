import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { expect, test } from '#tests/e2e/launch.ts'

test('the file chosen in the dialog becomes a draft; the next dialog opens in the same folder', async ({ page, desk }) => {
  const folder = path.join(desk.dataDir, '去年')
  await mkdir(folder)
  await writeFile(path.join(folder, '去年.txt'), '2023年度抓基层党建工作述职报告\n一、主要做法\n坚持抓基层、打基础。')
  await desk.answerOpenDialog(path.join(folder, '去年.txt'))
  const imported = await page.evaluate(() => (window as unknown as { desktop: DesktopApi }).desktop['import:choose']({}))
  expect(imported).toMatchObject({ ok: true, value: { draft: { document: { year: 2023 } } } })
  expect(JSON.parse(await readFile(path.join(desk.dataDir, 'user-data/dialog-folders.json'), 'utf8'))).toEqual({ importFrom: folder, exportTo: null })
})

test('an export goes where the dialog says, gets its ending, and only this file can be opened', async ({ page, desk }) => {
  const target = path.join(desk.dataDir, '述职报告')
  await desk.answerSaveDialog(target)
  const exported = await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const draft = await desktop['drafts:createSample']({})
    if (!draft.ok) throw new Error(draft.error.what)
    return desktop['export:word']({ document: draft.value.document })
  })
  expect(exported).toMatchObject({ ok: true, value: { fileName: '述职报告.docx', folder: desk.dataDir } })
  expect((await readFile(`${target}.docx`)).subarray(0, 2).toString()).toBe('PK')
  test.skip(desk.kind === 'electron', 'a real Electron would open the file in another program')
  const exportId = exported.ok ? (exported.value?.exportId ?? '') : ''
  const answers = await page.evaluate(async (id) => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    return [await desktop['export:open']({ exportId: id }), await desktop['export:open']({ exportId: 'another' })]
  }, exportId)
  expect(answers).toMatchObject([{ ok: true }, { ok: false, error: { code: 'not-found' } }])
  expect(await desk.evaluate(({ shell }) => (shell as unknown as { opened: string[] }).opened)).toEqual([`${target}.docx`])
})

test('a cancelled dialog changes nothing', async ({ page, desk }) => {
  await desk.answerOpenDialog(null)
  const seen = await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    return { imported: await desktop['import:choose']({}), drafts: await desktop['drafts:list']({}) }
  })
  expect(seen).toEqual({ imported: { ok: true, value: null }, drafts: { ok: true, value: [] } })
})

test('a Word file opened by double click is offered for import, at start and while the window is open', async ({ desk }) => {
  const file = path.join(desk.dataDir, '去年 述职.txt')
  await writeFile(file, '2024年度抓基层党建工作述职报告\n一、主要做法\n组织学习**次。')
  const page = await desk.relaunch(file)
  await expect(page.getByRole('dialog')).toContainText('去年 述职')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await desk.startSecond(file)
  await expect(page.getByRole('dialog')).toContainText('去年 述职')
})

test('a double click on one of the own drafts opens that draft and makes no second one', async ({ page, desk }) => {
  await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    await desktop['drafts:createSample']({})
  })
  const drafts = path.join(desk.dataDir, 'user-data/drafts')
  const [name] = (await readdir(drafts)).filter((one) => one.endsWith('.antou'))
  const again = await desk.relaunch(path.join(drafts, name ?? ''))
  await expect(again.getByRole('textbox', { name: /正文|报告/ }).first()).toBeVisible()
  expect((await readdir(drafts)).filter((one) => one.endsWith('.antou') && !one.includes('.prev'))).toEqual([name])
})
