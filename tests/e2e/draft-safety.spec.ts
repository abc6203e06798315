import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './launch.ts'
import { compose } from './ime.ts'
import { emptyReport, reportPage, saved } from './report-page.ts'

const draftsIn = (dataDir: string) => path.join(dataDir, 'user-data', 'drafts')

async function onlyDraft(dataDir: string): Promise<string> {
  const [name = ''] = (await readdir(draftsIn(dataDir))).filter((file) => file.endsWith('.antou') && !file.includes('.prev'))
  return path.join(draftsIn(dataDir), name)
}

test('what is typed without pause is on disk within a second, and a kill gives it back by itself', async ({ desk, page }) => {
  await emptyReport(page)
  const sentence = '坚持把党建工作同中心工作一起谋划一起部署一起考核'
  for (let round = 0; round < 3; round++) for (const char of sentence) await page.keyboard.type(char, { delay: 15 })
  await page.waitForTimeout(1000)
  await desk.kill()

  const again = await desk.relaunch()
  await expect(reportPage(again).blocks.first()).toContainText(sentence.repeat(3))
  await expect(again.getByText(/已重新打开没有关闭的稿子/).first()).toBeVisible()
})

test('a draft that is only looked at beside the page is not held, and not the one that a kill gives back', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('去年的稿子')
  await page.keyboard.press('Control+Shift+o')
  await emptyReport(page)
  await page.keyboard.press('Alt+6')
  await expect(page.getByRole('document', { name: '对照的报告正文' })).toContainText('去年的稿子')
  await reportPage(page).text.click()
  await page.keyboard.type('今年的稿子')
  await saved(page)
  await expect.poll(async () => (await readdir(draftsIn(dataDir))).filter((file) => file.endsWith('.lock'))).toHaveLength(1)
  await desk.kill()

  const again = await desk.relaunch()
  await expect(reportPage(again).blocks.first()).toHaveText('今年的稿子')
})

test('after an orderly end the start page is shown, not the last draft', async ({ desk, page }) => {
  await emptyReport(page)
  await page.keyboard.type('写完了')
  await desk.close()
  const again = await desk.relaunch()
  await expect(again.getByRole('heading', { name: '最近的草稿' })).toBeVisible()
  await expect(again.getByText(/已重新打开没有关闭的稿子/)).toHaveCount(0)
})

test('with the drafts’ folder gone typing goes on, the status says why, a copy can be put elsewhere, and saving resumes by itself', async ({
  desk,
  page,
  dataDir,
}) => {
  await emptyReport(page)
  await page.keyboard.type('拔走之前')
  await saved(page)
  await rename(draftsIn(dataDir), `${draftsIn(dataDir)}-away`)
  await page.keyboard.type('，拔走之后接着写')
  const failed = page.getByText('未保存：找不到草稿文件夹')
  await expect(failed).toBeVisible()
  await page.keyboard.type('，还在写')
  await expect(reportPage(page).blocks.first()).toContainText('拔走之前，拔走之后接着写，还在写')

  await failed.click()
  const elsewhere = path.join(dataDir, '另存.antou')
  await desk.answerSaveDialog(elsewhere)
  await page.getByRole('button', { name: '另存到别处…' }).click()
  await expect(page.getByText(/已另存为“另存.antou”/).first()).toBeVisible()
  expect(await readFile(elsewhere, 'utf8')).toContain('拔走之前，拔走之后接着写，还在写')
  await expect(failed).toBeVisible()

  await rename(`${draftsIn(dataDir)}-away`, draftsIn(dataDir))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await saved(page)
  await expect.poll(async () => readFile(await onlyDraft(dataDir), 'utf8')).toContain('还在写')
})

test('a draft whose file was deleted while open is written again, and the window says so', async ({ page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('写好的内容')
  await saved(page)
  await expect.poll(async () => readFile(await onlyDraft(dataDir), 'utf8')).toContain('写好的内容')
  const file = await onlyDraft(dataDir)
  await rm(file)
  await page.keyboard.type('，又写了')
  await expect(page.getByText(/刚才被删除或移走了，已按窗口里的内容重新存好/).first()).toBeVisible()
  await saved(page)
  await expect.poll(async () => readFile(file, 'utf8')).toContain('写好的内容，又写了')
})

test('a draft that another program changed is left as it is; the window goes on in a draft of its own', async ({ page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('这边写的')
  await saved(page)
  await expect.poll(async () => readFile(await onlyDraft(dataDir), 'utf8')).toContain('这边写的')
  const file = await onlyDraft(dataDir)
  await writeFile(file, '别处写的')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText(/在磁盘上被别处改动过，没有覆盖它/).first()).toBeVisible()
  await page.keyboard.type('，接着写')
  await saved(page)
  expect(await readFile(file, 'utf8')).toBe('别处写的')
  await page.getByRole('button', { name: '全部草稿' }).click()
  await page.getByRole('button', { name: /^这边写的，接着写（另存的一份）/ }).click()
  await expect(reportPage(page).blocks.first()).toContainText('这边写的，接着写')
})

test('a draft that is open in another copy of the program can be read and copied, not written in', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('那边正在写')
  await desk.close()
  const file = await onlyDraft(dataDir)
  const before = await readFile(file)
  const lock = { format: 'antou-lock', pid: process.ppid, started: null, host: (await import('node:os')).hostname(), token: 'another' }
  await writeFile(file.replace(/\.antou$/, '.lock'), JSON.stringify(lock))

  const again = await desk.relaunch()
  await again
    .getByRole('button', { name: /那边正在写/ })
    .first()
    .click()
  await expect(again.getByText(/正在另一个案头窗口里打开，这里只能看/)).toBeVisible()
  await reportPage(again).caretAtEnd(0)
  await again.keyboard.type('不该写进去')
  await expect(reportPage(again).blocks.first()).toHaveText('那边正在写')
  await again.getByRole('button', { name: '复制一份' }).click()
  await expect(again.getByText(/已复制成一份新草稿/).first()).toBeVisible()
  await reportPage(again).caretAtEnd(0)
  await again.keyboard.type('，这边改的')
  await saved(again)
  await desk.close()
  expect(await readFile(file)).toEqual(before)
})

test('leaving, saving and closing in the middle of a composition keep what it shows', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('前半句')
  await compose(page, ['z', 'zh', '中'], null).catch(() => undefined)
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '中国', selectionStart: 2, selectionEnd: 2 })
  await page.waitForTimeout(700)
  await desk.menu('save')
  await expect(page.getByText('已保存。平时不用按保存').first()).toBeVisible()
  await expect.poll(async () => readFile(await onlyDraft(dataDir), 'utf8')).toContain('前半句中国')
  await session.send('Input.imeSetComposition', { text: '特色', selectionStart: 2, selectionEnd: 2 })
  await desk.close()
  expect(await readFile(await onlyDraft(dataDir), 'utf8')).toContain('前半句中国特色')
})

test('a window that cannot be drawn says so in Chinese and opens again with everything that was written', async ({ page }) => {
  await emptyReport(page)
  await page.keyboard.type('还没有画出来之前写的')
  await saved(page)
  await page.evaluate(() => {
    Date.prototype.getHours = () => {
      throw new Error('no hours')
    }
  })
  await page.keyboard.type('，之后写的')
  await expect(page.getByRole('heading', { name: '窗口没有能够显示出来' })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('no hours')
  await page.getByRole('button', { name: '保存并重新打开窗口' }).click()
  await expect(reportPage(page).blocks.first()).toContainText('还没有画出来之前写的，之后写的')
})
