import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '#tests/e2e/launch.ts'
import { manyDrafts, storeDrafts } from './support/rich-report.ts'
import { expectPictures, test } from './support/screens-test.ts'
import { LARGE, look, SMALL } from './support/steady.ts'

const BOTH = [SMALL, LARGE]
const LIGHT_AND_DARK = ['light', 'dark'] as const

/** The long report, open and checked, among other drafts. */
async function openRichReport(page: Page, showStart: () => Promise<void>): Promise<void> {
  await storeDrafts(page, manyDrafts())
  await showStart()
  await page.getByRole('button', { name: /^中共甲县/ }).click()
  await expect(page.getByRole('tab', { name: /校对/ })).toContainText(/\d/, { timeout: 30_000 })
  await expect(page.getByRole('button', { name: /约 \d+ 页/ })).toBeVisible({ timeout: 30_000 })
}

test('the start page, as it is found and with drafts', async ({ page, desk }) => {
  await expectPictures(page, { name: 'first-start', sizes: [SMALL], themes: LIGHT_AND_DARK })
  await storeDrafts(page, manyDrafts())
  await desk.menu('start-page')
  await page.getByRole('button', { name: '以后再说' }).click()
  await expect(page.getByRole('button', { name: /^中共甲县/ })).toBeVisible()
  await expectPictures(page, { name: 'start', sizes: BOTH, themes: LIGHT_AND_DARK })
  await page.getByRole('textbox', { name: /搜索草稿/ }).fill('专题')
  await expect(page.getByText(/找到 \d 份草稿/)).toBeVisible()
  await expectPictures(page, { name: 'start-search', sizes: [SMALL], themes: ['light'] })
})

test('the editor with each panel', async ({ page, desk }) => {
  await openRichReport(page, () => desk.menu('start-page'))
  await expectPictures(page, { name: 'editor-first-hint', sizes: [SMALL], themes: ['light'] })
  await page.getByRole('button', { name: '不再提示' }).click()
  await expectPictures(page, { name: 'editor', sizes: BOTH, themes: ['light', 'dark', 'contrast'] })
  const panel = page.locator('.app-panel')
  for (const [tab, name] of [
    ['短语', 'phrases'],
    ['校对', 'proofreading'],
    ['空项', 'blanks'],
    ['清单', 'checklist'],
  ] as const) {
    await page.getByRole('tab', { name: new RegExp(tab) }).click()
    await expectPictures(page, { name: `panel-${name}`, sizes: [SMALL], themes: ['light'], part: panel })
    await expectPictures(page, { name: `panel-${name}`, sizes: [LARGE], themes: ['dark'], part: panel })
  }
  // A pointer that moves off the page takes the card away.
  await page.mouse.move(1, 1)
  await look(page, SMALL, 'light')
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  await expect(page.locator('.finding-at-mark')).toBeVisible()
  await expectPictures(page, { name: 'finding-at-mark', sizes: [SMALL], themes: ['light'], keepsPointer: true, part: page.locator('.app-desk') })
  await page.keyboard.press('Escape')
  await page.locator('.page .block-paragraph').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type('/zrqd')
  await expect(page.getByRole('listbox', { name: '短语' })).toBeVisible()
  await expectPictures(page, { name: 'phrases-at-caret', sizes: [SMALL], themes: ['dark'], part: page.locator('.app-desk') })
})

test('体检 and 预览', async ({ page, desk }) => {
  await openRichReport(page, () => desk.menu('start-page'))
  await desk.menu('checkup')
  await expect(page.locator('.checkup')).toBeVisible()
  await expectPictures(page, { name: 'checkup', sizes: BOTH, themes: LIGHT_AND_DARK })
  await page.keyboard.press('Escape')
  await desk.menu('preview')
  await expect(page.locator('.preview-page').first()).toBeVisible()
  await expectPictures(page, { name: 'preview', sizes: BOTH, themes: LIGHT_AND_DARK })
})

test('the dialogs over a report', async ({ page, desk }) => {
  await openRichReport(page, () => desk.menu('start-page'))
  const dialog = page.locator('.dialog-frame')
  const pictures = async (name: string) => {
    await expect(dialog).toBeVisible()
    await expectPictures(page, { name: `dialog-${name}`, sizes: [SMALL], themes: LIGHT_AND_DARK, part: dialog })
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  for (const entry of [
    [/版式和文件名/, 'export'],
    [/管理版式/, 'profiles'],
  ] as const) {
    await page.getByRole('button', { name: '选择导出版本' }).click()
    await page.getByRole('menuitem', { name: entry[0] }).click()
    await pictures(entry[1])
  }
  await desk.menu('particulars')
  await pictures('particulars')
  await desk.menu('help')
  await page.getByRole('tab', { name: '快捷键' }).click()
  await pictures('help')
  await page.getByRole('button', { name: '本次要求' }).click()
  await pictures('requirements')
})

test('the dialogs over the start page', async ({ page, desk }) => {
  const dialog = page.locator('.dialog-frame')
  const importOf = async (file: string, content: string) => {
    const place = path.join(desk.dataDir, file)
    await writeFile(place, content)
    await desk.answerOpenDialog(place)
    await page.getByRole('button', { name: '选择文件' }).click()
    await expect(dialog).toBeVisible()
  }
  await importOf(
    '去年的述职报告.txt',
    '述职报告\n一、做法\nD建引领,全年召开党委会**次，整改问题××个，完成率××%。\n以下内容付费后可见\n创新意识 不够强。\n二、不足\n学习不够。',
  )
  await expectPictures(page, { name: 'dialog-import', sizes: [SMALL], themes: LIGHT_AND_DARK, part: dialog })
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await importOf('坏了的.docx', 'PK\u0003\u0004 not a report')
  await expectPictures(page, { name: 'dialog-error', sizes: [SMALL], themes: LIGHT_AND_DARK, part: dialog })
})

test('草稿设置 and the page that asks for the password', async ({ page, desk }) => {
  test.setTimeout(180_000)
  const dialog = page.locator('.dialog-frame')
  await page.getByRole('button', { name: '草稿设置' }).click()
  await page.getByRole('button', { name: '设密码…' }).click()
  await expectPictures(page, { name: 'dialog-storage', sizes: [SMALL], themes: LIGHT_AND_DARK, part: dialog })
  for (const field of await dialog.getByRole('textbox').all()) await field.fill('cuihu-2026-nian')
  await page.getByRole('button', { name: '设密码', exact: true }).click()
  // Messages are hidden in pictures: this one is only there.
  await expect(page.getByText('草稿已加密。').first()).toBeAttached({ timeout: 60_000 })
  const locked = await desk.relaunch()
  await locked.getByRole('textbox', { name: '草稿密码' }).fill('不是这个')
  await locked.getByRole('button', { name: '打开', exact: true }).click()
  await expect(locked.getByText(/密码不对/)).toBeVisible({ timeout: 60_000 })
  await expectPictures(locked, { name: 'unlock', sizes: [SMALL], themes: LIGHT_AND_DARK })
})
