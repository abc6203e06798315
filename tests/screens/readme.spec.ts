import { readFileSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/launch.ts'
import { shrinkPicture } from './support/shrink-picture.ts'
import { LARGE, look, SMALL, steady } from './support/steady.ts'

const SHOTS = path.resolve(import.meta.dirname, '../../assets/screenshots')

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is right of the outline in the small window: the page with the panel. */
const PAGE_AND_PANEL: Clip = { x: 248, y: 92, width: 1032, height: 668 }

/** The pictures of README and manual show the window as it is; `npm run screens` takes them, `npm test` leaves them alone. */
async function take(page: Page, name: string, part?: Locator | Clip): Promise<void> {
  await steady(page)
  const file = path.join(SHOTS, `${name}.png`)
  const options = { path: file, animations: 'disabled', caret: 'hide' } as const
  if (part !== undefined && 'x' in part) await page.screenshot({ ...options, clip: part })
  else await (part ?? page).screenshot(options)
  writeFileSync(file, shrinkPicture(readFileSync(file)))
}

test('the pictures of README and manual', async ({ page, desk }, testInfo) => {
  testInfo.skip(testInfo.config.updateSnapshots === 'none', 'taken by npm run screens')
  const dialog = page.locator('.dialog-frame')
  await look(page, SMALL, 'light')
  const lastYear = path.join(desk.dataDir, '去年的述职报告.txt')
  await writeFile(
    lastYear,
    '2024年度抓基层党建工作述职报告\n一、主要做法\nD建引领,全年召开党委会**次，整改问题××个，完成率××%。\n以下内容付费后可见\n走访群众××户。\n二、不足\n创新意识 不够强。',
  )
  await desk.answerOpenDialog(lastYear)
  await page.getByRole('button', { name: '选择文件' }).click()
  await expect(dialog).toBeVisible()
  await take(page, 'import', dialog)
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(page.getByRole('tab', { name: /校对/ })).toContainText(/\d/)
  await page.getByRole('button', { name: '不再提示' }).click()
  await look(page, LARGE, 'light')
  await page.locator('.page .block-heading').nth(1).click()
  await page.locator('.app-desk-scroll').evaluate((desk) => desk.scrollTo(0, 0))
  await take(page, 'editor')
  await look(page, SMALL, 'light')
  await page.keyboard.press('F8')
  await expect(page.locator('.finding-at-mark').first()).toBeVisible()
  await take(page, 'finding', PAGE_AND_PANEL)
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /短语/ }).click()
  await page.locator('.page .block-paragraph').first().click()
  await page.locator('.app-desk-scroll').evaluate((desk) => desk.scrollTo(0, 180))
  await page.keyboard.press('End')
  await page.keyboard.type('/zrqd')
  await expect(page.getByRole('listbox', { name: '短语' })).toBeVisible()
  await take(page, 'phrases', PAGE_AND_PANEL)
  await page.keyboard.press('Escape')
  for (let typed = 0; typed < 5; typed++) await page.keyboard.press('Backspace')
  await page.getByRole('button', { name: '选择导出版本' }).click()
  await page.getByRole('menuitem', { name: /版式和文件名/ }).click()
  await expect(dialog).toBeVisible()
  await take(page, 'export', dialog)
  await page.keyboard.press('Escape')
  await desk.menu('checkup')
  await expect(page.locator('.checkup')).toBeVisible()
  await take(page, 'checkup')
  await page.keyboard.press('Escape')
  await desk.menu('start-page')
  await page.getByRole('button', { name: '以后再说' }).click()
  await look(page, LARGE, 'light')
  await take(page, 'start')
})
