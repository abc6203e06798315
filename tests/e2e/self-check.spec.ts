import { expect, test } from '#tests/e2e/launch.ts'

test('帮助 → 离线自检 tries to leave the machine, tells that it could not, and prints as a page', async ({ page, desk }) => {
  await desk.menu('self-check')
  const dialog = page.getByRole('dialog', { name: '离线自检' })
  await expect(dialog).toContainText('9 项全部合格。案头没有连接网络，也连不上网络。')
  await expect(dialog.getByRole('listitem')).toHaveCount(9)
  await expect(dialog.getByRole('img', { name: '合格' })).toHaveCount(9)
  await expect(dialog).toContainText('稿子存放在')
  await dialog.getByRole('button', { name: '再查一次' }).click()
  await expect(dialog).toContainText('9 项全部合格')
  await page.emulateMedia({ media: 'print' })
  await expect(dialog.getByRole('button', { name: '打印' })).toBeHidden()
  await expect(dialog).toContainText('试着读取一个网址')
  await page.emulateMedia({ media: null })
  await dialog.getByRole('button', { name: '关闭' }).click()
  await expect(dialog).toBeHidden()
})

test('离线自检 says so when a layer is missing', async ({ page, desk }) => {
  test.skip(desk.kind === 'electron', 'no layer of a real Electron can be taken away from outside')
  await desk.evaluate(({ session }) => session.defaultSession.setSpellCheckerEnabled(true))
  await desk.menu('self-check')
  await expect(page.getByRole('dialog', { name: '离线自检' })).toContainText('9 项中有 1 项不合格')
})
