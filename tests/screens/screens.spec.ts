import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/launch.ts'

/**
 * Takes pictures of the window as users see it: `npm run screens`. The two in assets/screenshots are the README's;
 * the others go to test-results/screens, for whoever changes the looks to look at.
 */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
]
const README_SHOTS = path.resolve(import.meta.dirname, '../../assets/screenshots')
const ALL_SHOTS = path.resolve(import.meta.dirname, '../../test-results/screens')

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  await page.screenshot({ path: path.join(ALL_SHOTS, `${name}.png`) })
}

test('离线自检, on screen and on paper', async ({ page, desk }) => {
  await desk.menu('self-check')
  await expect(page.getByRole('dialog', { name: '离线自检' })).toContainText('合格')
  for (const look of ['light', 'dark'] as const) {
    await theme(page, look)
    await shoot(page, `self-check-${look}`)
  }
  await page.emulateMedia({ media: 'print' })
  await shoot(page, 'self-check-print')
})

test('草稿设置 and the page that asks for the password', async ({ page, desk }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: '草稿设置' }).click()
  await page.getByRole('button', { name: '设密码…' }).click()
  for (const look of ['light', 'dark'] as const) {
    await theme(page, look)
    await shoot(page, `storage-${look}`)
  }
  const fields = page.getByRole('dialog').getByRole('textbox')
  for (const field of await fields.all()) await field.fill('cuihu-2026-nian')
  await page.getByRole('button', { name: '设密码', exact: true }).click()
  await expect(page.getByText('草稿已加密。').first()).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: '草稿设置' }).click()
  await shoot(page, 'storage-with-password')
  const locked = await desk.relaunch()
  await locked.setViewportSize({ width: 1280, height: 800 })
  await locked.getByRole('textbox', { name: '草稿密码' }).fill('不是这个')
  await locked.getByRole('button', { name: '打开', exact: true }).click()
  await expect(locked.getByText(/密码不对/)).toBeVisible({ timeout: 60_000 })
  for (const look of ['light', 'dark'] as const) {
    await theme(locked, look)
    await shoot(locked, `unlock-${look}`)
  }
})

async function theme(page: Page, name: 'light' | 'dark' | 'contrast'): Promise<void> {
  await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), name)
}

/** What is opened beside, over or in place of the page. */
async function writingTools(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: '工具', exact: true }).click()
  await shoot(page, 'tools-menu')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /全文/ }).click()
  await shoot(page, 'length')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+h')
  await page.getByRole('button', { name: '查找选项' }).click()
  await page.getByRole('textbox', { name: '查找', exact: true }).fill('学习')
  await shoot(page, 'find')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+5')
  for (const look of ['light', 'dark'] as const) {
    await theme(page, look)
    await shoot(page, `checkup-${look}`)
  }
  await theme(page, 'light')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+f')
  await shoot(page, 'focus-mode')
  await page.keyboard.press('Control+Shift+f')
  await page.setViewportSize({ width: 1024, height: 640 })
  await shoot(page, 'editor-1024')
  await page.setViewportSize({ width: 800, height: 600 })
  await shoot(page, 'editor-800')
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('the screens of the window', async ({ page }) => {
  test.setTimeout(180_000)
  await theme(page, 'light')
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(page.getByRole('tab', { name: /校对/ })).toContainText(/\d/)
  await page
    .getByRole('button', { name: '关闭提示' })
    .click({ timeout: 1000 })
    .catch(() => null)
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const look of ['light', 'dark', 'contrast'] as const) {
      await theme(page, look)
      await shoot(page, `editor-${look}-${size.width}`)
    }
    await theme(page, 'light')
    for (const [tab, name] of [
      ['短语', 'phrases'],
      ['校对', 'proofreading'],
      ['空项', 'blanks'],
      ['清单', 'checklist'],
    ] as const) {
      await page.getByRole('tab', { name: new RegExp(tab) }).click()
      await shoot(page, `panel-${name}-${size.width}`)
    }
  }
  await page.screenshot({ path: path.join(README_SHOTS, 'editor.png') })
  await writingTools(page)
  await page.getByRole('button', { name: '预览', exact: true }).click()
  await shoot(page, 'preview')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '选择导出版本' }).click()
  await shoot(page, 'export-menu')
  await page.getByRole('menuitem').first().click()
  await shoot(page, 'export-dialog')
  await page.keyboard.press('Escape')
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '1.5'))
  await shoot(page, 'editor-150')
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'))
  await shoot(page, 'editor-200')
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '1'))
  await page.getByRole('button', { name: '帮助' }).click()
  await shoot(page, 'help')
  await page.getByRole('tab', { name: '快捷键' }).click()
  await shoot(page, 'help-shortcuts')
  await page.getByRole('tab', { name: '检查规则' }).click()
  await page.waitForTimeout(500)
  await shoot(page, 'help-rules')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '全部草稿' }).click()
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const look of ['light', 'dark'] as const) {
      await theme(page, look)
      await shoot(page, `start-${look}-${size.width}`)
    }
  }
  await theme(page, 'light')
  await page.screenshot({ path: path.join(README_SHOTS, 'start.png') })
})
