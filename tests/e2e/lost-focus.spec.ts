import type { Page } from '@playwright/test'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { expect, test } from '#tests/e2e/launch.ts'
import { newReport, type ReportPageHandle } from '#tests/e2e/report-page.ts'

/** Types as one who goes on writing, without looking where the focus is. */
async function writesOn(page: Page, report: ReportPageHandle, text: string): Promise<void> {
  await expect(report.text).toBeFocused()
  await page.keyboard.insertText(text)
  await expect(report.blocks.first()).toHaveText(new RegExp(`${text}$`))
}

test('what is typed after a message was closed by the mouse goes on at the caret', async ({ page, desk }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  await desk.menu('save')
  await page.getByRole('button', { name: '关闭提示' }).click()
  await writesOn(page, report, '甲')
})

test('what is typed after a hint was waved away by keys goes on at the caret', async ({ page }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  const hint = page.getByRole('region', { name: '小提示' })
  await hint.getByRole('button', { name: '不再提示' }).focus()
  await page.keyboard.press('Enter')
  await expect(hint).toBeHidden()
  await writesOn(page, report, '乙')
})

test('a version that was named by keys leaves the focus on the way to the next, and one Escape closes the dialog', async ({ page, desk }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  await desk.menu('keep-version')
  const dialog = page.getByRole('dialog', { name: '历史版本' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText('一稿')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('一稿')).toBeVisible()
  await expect(dialog.getByRole('button', { name: '把现在的稿子存为一版' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await writesOn(page, report, '丙')
})

test.describe('on the start page the focus goes to what took the place of what went', () => {
  test('after 以后再说', async ({ page }) => {
    await page.getByRole('button', { name: '以后再说' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: '填写我的信息' })).toBeVisible()
    await expect(page.getByRole('button', { name: '备份', exact: true })).toBeFocused()
  })

  test('after 移到回收箱: the next draft, the last one, and what stands there when none is left', async ({ page, desk }) => {
    await page.evaluate(async () => {
      const { desktop } = window as unknown as { desktop: DesktopApi }
      for (let made = 0; made < 2; made++) {
        const draft = await desktop['drafts:createSample']({})
        if (draft.ok) await desktop['drafts:close']({ id: draft.value.document.id })
      }
    })
    const again = await desk.relaunch()
    const drafts = again.locator('.draft .draft-open', { hasText: '字' })
    const toBin = async () => {
      await again.keyboard.press('Enter')
      await again.getByRole('menuitem', { name: '移到回收箱' }).press('Enter')
    }
    await expect(drafts).toHaveCount(2)
    await again
      .getByRole('button', { name: /^更多操作：/ })
      .first()
      .focus()
    await toBin()
    await expect(drafts).toHaveCount(1)
    await expect(drafts).toBeFocused()
    await again.keyboard.press('Tab')
    await toBin()
    await expect(drafts).toHaveCount(0)
    await expect.poll(() => again.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  test('after the message that brings a draft back', async ({ page, desk }) => {
    await newReport(page)
    await desk.menu('start-page')
    await page.getByRole('button', { name: /^更多操作：/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: '移到回收箱' }).press('Enter')
    await page.getByRole('button', { name: '撤销' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^更多操作：/ })).toBeVisible()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
})
