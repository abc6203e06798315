import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './launch.ts'
import { compose } from './ime.ts'
import { emptyReport, newReport, reportPage, saved } from './report-page.ts'

async function draftFiles(dataDir: string): Promise<string[]> {
  const folder = path.join(dataDir, 'user-data', 'drafts')
  return (await readdir(folder)).filter((name) => name.endsWith('.antou') && !name.includes('.prev')).map((name) => path.join(folder, name))
}

test('what is typed is on disk within two seconds, and is there again after a kill, caret included', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('第一段文字')
  await page.keyboard.press('Enter')
  await page.keyboard.type('第二段文字')
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowLeft')
  const typed = Date.now()
  const [file] = await draftFiles(dataDir)
  await expect.poll(async () => (await readFile(file ?? '', 'utf8')).includes('第二段文字'), { timeout: 4000 }).toBe(true)
  expect(Date.now() - typed).toBeLessThan(4000)
  await saved(page)
  await desk.kill()

  const again = await desk.relaunch()
  const report = reportPage(again)
  await expect.poll(report.lines).toEqual(['第一段文字', '第二段文字'])
  await again.keyboard.type('★')
  expect(await report.lines()).toEqual(['第一段文字', '第二段★文字'])
})

test('closing the window right after typing loses nothing', async ({ desk, page }) => {
  await emptyReport(page)
  await page.keyboard.type('还没来得及停笔')
  await desk.close()
  const again = await desk.relaunch()
  await again
    .getByRole('button', { name: /还没来得及停笔/ })
    .first()
    .click()
  await expect.poll(reportPage(again).lines).toEqual(['还没来得及停笔'])
})

test('a damaged draft is shown as such, never written to, and its last good version can be recovered', async ({ desk, page, dataDir }) => {
  await emptyReport(page)
  await page.keyboard.type('保存过的版本')
  await expect.poll(async () => (await readFile((await draftFiles(dataDir))[0] ?? '', 'utf8')).includes('保存过的版本')).toBe(true)
  await page.keyboard.type('，后来的版本')
  await expect.poll(async () => (await readFile((await draftFiles(dataDir))[0] ?? '', 'utf8')).includes('后来的版本')).toBe(true)
  await desk.close()
  const [file = ''] = await draftFiles(dataDir)
  const damaged = (await readFile(file, 'utf8')).slice(0, 200)
  await writeFile(file, damaged)

  const again = await desk.relaunch()
  await expect(again.getByText(/打不开|读不出|损坏/).first()).toBeVisible()
  await again.getByRole('button', { name: /恢复上一版/ }).click()
  await expect(reportPage(again).blocks.first()).toContainText('保存过的版本')
  await desk.close()
  expect(await readFile(file, 'utf8')).toBe(damaged)
})

test('a draft goes to the trash and comes back by 撤销', async ({ page }) => {
  await emptyReport(page)
  await page.keyboard.type('要移走的草稿')
  await page.getByRole('button', { name: '全部草稿' }).click()
  await expect(page.getByRole('button', { name: /要移走的草稿/ }).first()).toBeVisible()
  await page.getByRole('button', { name: '更多操作：要移走的草稿' }).click()
  await page.getByRole('menuitem', { name: '移到回收箱' }).click()
  await expect(page.getByText('草稿已移到回收箱。').first()).toBeVisible()
  await expect(page.locator('.draft-open', { hasText: '要移走的草稿' })).toHaveCount(0)
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(page.locator('.draft-open', { hasText: '要移走的草稿' })).toHaveCount(1)
})

test('the bin gives a draft back, and removes another for good only after asking', async ({ page }) => {
  await emptyReport(page)
  await page.keyboard.type('放进回收箱的草稿')
  await page.getByRole('button', { name: '全部草稿' }).click()
  const remove = async () => {
    await page.getByRole('button', { name: '更多操作：放进回收箱的草稿' }).click()
    await page.getByRole('menuitem', { name: '移到回收箱' }).click()
    await page.getByRole('button', { name: '回收箱', exact: true }).click()
  }
  const listed = page.locator('.draft-open', { hasText: '放进回收箱的草稿' })
  await remove()
  const bin = page.getByRole('dialog', { name: '回收箱' })
  await expect(bin.getByText('还保留 30 天')).toBeVisible()
  await bin.getByRole('button', { name: '放回' }).click()
  await expect(bin.getByText('回收箱是空的')).toBeVisible()
  await bin.getByRole('button', { name: '关闭' }).last().click()
  await expect(listed).toHaveCount(1)

  await remove()
  await bin.getByRole('button', { name: '彻底删除' }).click()
  const question = page.getByRole('alertdialog', { name: '彻底删除这份草稿吗？' })
  await question.getByRole('button', { name: '取消' }).click()
  await expect(bin.getByText('放进回收箱的草稿')).toBeVisible()
  await bin.getByRole('button', { name: '彻底删除' }).click()
  await question.getByRole('button', { name: '彻底删除' }).click()
  await expect(bin.getByText('回收箱是空的')).toBeVisible()
})

test('drafts are searched by their text, and the passage is shown', async ({ page }) => {
  await emptyReport(page)
  await compose(page, ['zhu', '主题'], '规范主题党日流程。')
  await saved(page)
  await page.getByRole('button', { name: '全部草稿' }).click()
  await newReport(page)
  await page.getByRole('button', { name: '全部草稿' }).click()
  const drafts = page.getByRole('region', { name: '最近的草稿' })
  await expect(drafts.locator('.draft')).toHaveCount(2)
  const field = drafts.getByRole('textbox', { name: '搜索草稿的标题和正文' })
  await field.fill('主题党日流程')
  await expect(drafts.getByRole('status')).toHaveText('找到 1 份草稿')
  await expect(drafts.locator('.draft')).toHaveCount(1)
  await expect(drafts.locator('mark')).toHaveText('主题党日流程')
  await field.fill('没有人写过的话')
  await expect(drafts.getByRole('status')).toContainText('没有找到')
  await field.press('Escape')
  await expect(drafts.locator('.draft')).toHaveCount(2)
})

test('while someone types, the status bar does not go to and fro with every save', async ({ page }) => {
  await emptyReport(page)
  await saved(page)
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const status = document.querySelector('.status-bar [role=status]')
    if (status === null) throw new Error('no status')
    new MutationObserver(() => said.push((status.textContent ?? '').slice(0, 4))).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
  // Eight saves and more.
  for (let key = 0; key < 80; key++) {
    await page.keyboard.insertText('字')
    await page.waitForTimeout(60)
  }
  await saved(page)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  const changes = said.filter((text, index) => text !== said[index - 1])
  expect(changes.slice(-1)).toEqual(['已保存 '])
  // Two on a machine that never halts for long between two keys; one change and back a save, if it were said at once.
  expect(changes.length).toBeLessThanOrEqual(8)
})
