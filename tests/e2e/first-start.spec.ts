import { MENU_COMMANDS } from '#shared/contract/menu-command.ts'
import { expect, test } from './launch.ts'
import { openSampleReport } from './surfaces/surface.ts'

test('three hints are told one after another, go once they are followed, and never come back', async ({ page, desk }) => {
  test.setTimeout(90_000)
  await openSampleReport(page)
  const hint = page.getByRole('region', { name: '小提示' })
  await expect(hint).toContainText('跳到下一处空项')
  // A click into a blank is not the key that the hint is about.
  await page.locator('.page .blank').first().click()
  await expect(hint).toContainText('跳到下一处空项')
  await page.keyboard.press('Tab')
  await expect(hint).toContainText('列出常用短语')
  await page.locator('.page .block-paragraph').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type('/sh')
  await expect(page.getByRole('listbox', { name: '短语' })).toBeVisible()
  await expect(hint).toContainText('下一处校对提示')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F8')
  await expect(hint).toHaveCount(0)
  const again = await desk.relaunch()
  await again
    .getByRole('button', { name: /2025年度抓基层党建工作述职报告/ })
    .or(again.getByRole('textbox', { name: '报告正文' }))
    .first()
    .waitFor()
  if (!(await again.getByRole('textbox', { name: '报告正文' }).isVisible()))
    await again
      .getByRole('button', { name: /2025年度抓基层党建工作述职报告/ })
      .first()
      .click()
  await expect(again.getByRole('tab', { name: /空项/ })).toContainText(/\d/)
  await expect(again.getByRole('region', { name: '小提示' })).toHaveCount(0)
})

test('a hint leaves the caret where it is, is understood one by one or all at once, and covers no text', async ({ page, desk }) => {
  await openSampleReport(page)
  const hint = page.getByRole('region', { name: '小提示' })
  await page.locator('.page .block-paragraph').first().click()
  await hint.getByRole('button', { name: '明白了' }).click()
  await expect(hint).toContainText('列出常用短语')
  await expect(page.getByRole('textbox', { name: '报告正文' })).toBeFocused()
  const strip = await hint.boundingBox()
  const scrolling = await page.locator('.app-desk-scroll').boundingBox()
  expect(strip && scrolling && strip.y >= scrolling.y + scrolling.height - 1).toBe(true)
  await hint.getByRole('button', { name: '不再提示' }).click()
  await expect(hint).toHaveCount(0)
  await desk.menu('start-page')
  await page.getByRole('button', { name: '新建报告' }).click()
  await expect(page.getByRole('tab', { name: /空项/ })).toContainText(/\d/)
  await expect(hint).toHaveCount(0)
})

test('what was deleted from the word list by mistake comes back', async ({ page, desk }) => {
  await openSampleReport(page)
  await desk.menu('own-words')
  const dialog = page.getByRole('dialog', { name: '自定义词表' })
  await dialog.getByRole('textbox', { name: /^错的写法/ }).fill('甲镇党建办')
  await dialog.getByRole('textbox', { name: /^对的写法/ }).fill('甲镇党的建设办公室')
  await dialog.getByRole('button', { name: '添加' }).click()
  await dialog.getByRole('button', { name: '删去“甲镇党建办”这一条' }).click()
  await expect(dialog.getByRole('list', { name: '要提示的词' })).toHaveCount(0)
  await dialog.getByRole('button', { name: '撤销' }).click()
  await expect(dialog.getByRole('list', { name: '要提示的词' })).toContainText('甲镇党的建设办公室')
})

test('commands and keys for a report do no harm where none is open, and its page comes when it is asked for', async ({ page, desk }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.getByRole('button', { name: '新建报告' }).waitFor()
  const needsNothing = /^(start-page|new-report|import-|particulars|theme-|text-|own-words|help|self-check)/
  for (const command of MENU_COMMANDS) if (!needsNothing.test(command)) await desk.menu(command)
  for (const key of ['F6', 'F8', 'Control+F8', 'Shift+F8', 'Escape']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: '新建报告' })).toBeVisible()
  await page.keyboard.press('F1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '新建报告' }).click()
  await expect(page.getByRole('textbox', { name: '报告正文' })).toBeFocused()
  expect(problems).toEqual([])
})
