import { readFile, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './launch.ts'
import { emptyReport, reportPage, saved } from './report-page.ts'

const PASSWORD = 'cuihu-2026-nian'
const MARK = '独一无二的记号'

/** Under a machine at work, 128 MB of scrypt take their time. */
const SLOW = { timeout: 60_000 }

/** The files below a folder that hold the text in the clear, as UTF-8 or UTF-16. */
async function filesHolding(folder: string, text: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    // Locks and half-written files come and go while the program runs.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    if (bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))) found.push(path.relative(folder, file))
  }
  return found
}

async function unlock(page: Page, password: string): Promise<void> {
  await page.getByRole('textbox', { name: '草稿密码', exact: true }).fill(password)
  await page.getByRole('button', { name: '打开', exact: true }).click()
}

test('with a password nothing is shown before it was given, and nothing typed is anywhere on the disk in the clear', async ({
  desk,
  page,
  dataDir,
}) => {
  test.setTimeout(240_000)
  await emptyReport(page)
  await page.keyboard.type(`${MARK}一`)
  await saved(page)
  await page.getByRole('button', { name: '全部草稿' }).click()
  expect(await filesHolding(dataDir, MARK)).not.toEqual([])

  await page.getByRole('button', { name: '草稿设置' }).click()
  const dialog = page.getByRole('dialog', { name: '草稿设置' })
  await dialog.getByRole('button', { name: '设密码…' }).click()
  await expect(dialog.getByText(/忘记密码就再也打不开/)).toBeVisible()
  await dialog.getByRole('textbox', { name: '新密码', exact: true }).fill(PASSWORD)
  await dialog.getByRole('textbox', { name: '再输一次', exact: true }).fill('别的')
  await dialog.getByRole('button', { name: '设密码', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText(/两次输入的新密码不一样/)
  await dialog.getByRole('textbox', { name: '再输一次', exact: true }).fill(PASSWORD)
  await dialog.getByRole('button', { name: '设密码', exact: true }).click()
  await expect(page.getByText(/草稿已加密。下次打开案头时要输入密码/).first()).toBeVisible(SLOW)
  await expect(page.locator('.draft-open', { hasText: MARK })).toHaveCount(1)

  let next = await desk.relaunch()
  await expect(next.getByRole('heading', { name: '草稿已加密' })).toBeVisible()
  await expect(next.getByText(MARK)).toHaveCount(0)
  expect(await filesHolding(dataDir, MARK)).toEqual([])
  await unlock(next, '不是这个密码')
  await expect(next.getByRole('alert')).toHaveText(/密码不对/, SLOW)
  await unlock(next, PASSWORD)
  await next.locator('.draft-open', { hasText: MARK }).click(SLOW)
  const report = reportPage(next)
  await expect(report.blocks.first()).toHaveText(`${MARK}一`, SLOW)
  await report.caretAtEnd(0)
  await next.keyboard.type(`，${MARK}二`)
  await saved(next)
  // Killed while the text stands in the journal alone: the draft's own file follows two seconds later.
  await desk.kill()
  expect(await filesHolding(dataDir, MARK)).toEqual([])

  next = await desk.relaunch()
  await expect(next.getByRole('heading', { name: '草稿已加密' })).toBeVisible()
  await unlock(next, PASSWORD)
  await expect(reportPage(next).blocks.first()).toHaveText(`${MARK}一，${MARK}二`, SLOW)
  await expect(next.getByText(/已重新打开没有关闭的稿子/).first()).toBeVisible()
  await next.getByRole('button', { name: '全部草稿' }).click()
  await next.getByRole('button', { name: '草稿设置' }).click()
  await next.getByRole('button', { name: '现在锁上' }).click()
  await expect(next.getByRole('heading', { name: '草稿已加密' })).toBeVisible()
  await expect(next.getByText(MARK)).toHaveCount(0)
  await unlock(next, PASSWORD)
  await next.getByRole('button', { name: '草稿设置' }).click(SLOW)
  await next.getByRole('button', { name: '去掉密码…' }).click()
  await next.getByRole('textbox', { name: '现在的密码', exact: true }).fill(PASSWORD)
  await next.getByRole('button', { name: '去掉密码', exact: true }).click()
  await expect(next.getByText(/草稿密码已去掉/).first()).toBeVisible(SLOW)
  next = await desk.relaunch()
  await expect(next.locator('.draft-open', { hasText: MARK })).toHaveCount(1)
})

test('the drafts move to another folder; where that is missing it is said, and it is found again', async ({ desk, page, dataDir }) => {
  test.setTimeout(120_000)
  await emptyReport(page)
  await page.keyboard.type(MARK)
  await saved(page)
  await page.getByRole('button', { name: '全部草稿' }).click()
  await page.getByRole('button', { name: '草稿设置' }).click()
  await desk.answerOpenDialog(dataDir)
  await page.getByRole('button', { name: '换文件夹…' }).click()
  await expect(page.getByText(/草稿已移到“.*案头草稿”，逐个核对无误。/).first()).toBeVisible()
  expect((await filesHolding(dataDir, MARK)).every((file) => file.startsWith('案头草稿'))).toBe(true)
  await expect(page.locator('.draft-open', { hasText: MARK })).toHaveCount(1)

  const folder = path.join(dataDir, '案头草稿')
  await desk.close()
  await rename(folder, `${folder}-拔掉`)
  const next = await desk.relaunch()
  await expect(next.getByRole('heading', { name: '找不到草稿文件夹' })).toBeVisible()
  await next.getByRole('button', { name: '再试一次' }).click()
  await expect(next.getByRole('heading', { name: '找不到草稿文件夹' })).toBeVisible()
  await rename(`${folder}-拔掉`, folder)
  await next.getByRole('button', { name: '再试一次' }).click()
  await expect(next.locator('.draft-open', { hasText: MARK })).toHaveCount(1)
})
