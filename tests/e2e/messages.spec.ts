import type { Page } from '@playwright/test'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { expect, test } from '#tests/e2e/launch.ts'

/** The sample, and a draft that is nothing but a title of 2,000 characters. @returns the id of that one */
function addLongTitle(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const sample = await desktop['drafts:createSample']({})
    if (!sample.ok) throw new Error(sample.error.what)
    const title = { id: sample.value.document.blocks[0]?.id, type: 'title', content: [{ type: 'text', text: '很长的题目'.repeat(400) }] }
    const copy = await desktop['drafts:copy']({ document: { ...sample.value.document, blocks: [title] } as never, view: { caret: null } })
    if (!copy.ok) throw new Error(copy.error.what)
    return copy.value.document.id
  })
}

test('a message beside an open dialog is pressed, not the button of the dialog below it; one Escape closes the dialog', async ({ page, desk }) => {
  await addLongTitle(page)
  const again = await desk.relaunch()
  await again.setViewportSize({ width: 1024, height: 640 })
  // The two drafts, and 用示例试一试.
  const rows = again.locator('.draft-open')
  await expect(rows).toHaveCount(3)
  const remove = async () => {
    await again
      .getByRole('button', { name: /^更多操作：很长的题目/ })
      .first()
      .click()
    await again.getByRole('menuitem', { name: '移到回收箱' }).click()
    await expect(rows).toHaveCount(2)
  }
  await remove()
  await again.getByRole('button', { name: '回收箱', exact: true }).click()
  await again.getByRole('button', { name: '彻底删除' }).first().click()
  const question = again.getByRole('alertdialog')
  await expect(question).toBeVisible()
  const message = again.locator('.toast')
  const cancel = question.getByRole('button', { name: '取消' })
  const [toast, button] = [await message.boundingBox(), await cancel.boundingBox()]
  expect((toast?.x ?? 0) + (toast?.width ?? 0), 'the message ends before the buttons').toBeLessThan(button?.x ?? 0)
  // The dialog itself takes back only a focus that was lost within a frame of leaving it.
  const undo = message.getByRole('button', { name: '撤销' })
  await undo.focus()
  await again.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
  await undo.press('Enter')
  await expect(message).toHaveCount(0)
  await expect(question).toBeVisible()
  await expect(cancel).toBeFocused()
  await again.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await again.keyboard.press('Escape')
  await expect(again.getByRole('dialog')).toHaveCount(0)
  await expect(rows).toHaveCount(3)
})

test('a title as long as a paragraph leaves a message its end, its buttons, and room for the rest of the window', async ({ page, desk }) => {
  const id = await addLongTitle(page)
  await page.evaluate(async (draft) => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    await desktop['drafts:close']({ id: draft })
    await desktop['drafts:remove']({ id: draft })
  }, id)
  const again = await desk.relaunch()
  await again.setViewportSize({ width: 1024, height: 640 })
  await again.getByRole('button', { name: '回收箱', exact: true }).click()
  const dialog = again.getByRole('dialog', { name: '回收箱' })
  await dialog.getByRole('button', { name: '放回' }).click()
  const message = again.locator('.toast')
  await expect(message).toContainText('已放回草稿列表。')
  expect((await message.boundingBox())?.height).toBeLessThan(160)
  // The row is gone, and the focus with it: one Escape is still enough.
  await again.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
