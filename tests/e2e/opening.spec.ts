import type { Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/launch.ts'
import { newReport } from '#tests/e2e/report-page.ts'

interface Seen {
  readonly text: string
  /** Above it, in the bar of the window. */
  readonly title: string
  readonly buttons: number
  readonly places: readonly string[]
}

/** Opens the first draft and looks at the window in the first frame that holds a block of text. */
function openAndLook(page: Page): Promise<Seen> {
  return page.evaluate(
    () =>
      new Promise<Seen>((resolve) => {
        const look = () => {
          const block = document.querySelector('.page .block')
          if (block === null) requestAnimationFrame(look)
          else
            resolve({
              text: document.querySelector('.page')?.textContent ?? '',
              title: document.querySelector('.title-bar-document')?.textContent ?? '',
              buttons: document.querySelectorAll('.app-tools button, .app-panel button, .app-status button').length,
              places: placesOf(),
            })
        }
        const placesOf = () =>
          ['.app-tools', '.app-desk', '.app-panel', '.app-status', '.paper'].map((part) => {
            const { x, y, width } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect()
            return `${part} ${x} ${y} ${width}`
          })
        Object.assign(window, { placesOf })
        const buttons = document.querySelectorAll('.draft-open')
        const draft = [...buttons].find((button) => button.textContent?.includes('年度抓基层党建'))
        if (draft instanceof HTMLElement) draft.click()
        look()
      }),
  )
}

test('the text of a report stands before tools and panel do, and does not move when they come', async ({ page }) => {
  const report = await newReport(page)
  await report.caretAtEnd(0)
  await page.keyboard.insertText('先看得见的标题')
  await expect(page.getByText('已保存').first()).toBeVisible()
  await page.getByRole('button', { name: '全部草稿' }).click()
  // The page is left and the list read first.
  await expect(page.locator('.draft-open', { hasText: '年度抓基层党建' })).toBeVisible()
  const seen = await openAndLook(page)
  expect(seen.text).toContain('先看得见的标题')
  // Nothing of it was checked by then; it is not said to have no title.
  expect(seen.title).toContain('先看得见的标题')
  expect(seen.buttons).toBe(0)
  await expect(page.getByRole('tab', { name: /校对/ })).toBeVisible()
  await expect(page.getByRole('button', { name: '预览' })).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { placesOf: () => string[] }).placesOf())).toEqual(seen.places)
})
