import path from 'node:path'
import { expect, test } from '#tests/e2e/launch.ts'

const ALL_SHOTS = path.resolve(import.meta.dirname, '../../test-results/screens')

test('phrases: in the panel, at the caret, being written', async ({ page }) => {
  await page.getByRole('button', { name: /一篇写好的/ }).click()
  const shoot = async (name: string) => {
    for (const [width, height, look] of [
      [1280, 800, 'light'],
      [1440, 900, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), look)
      await page.waitForTimeout(300)
      await page.screenshot({ path: path.join(ALL_SHOTS, `${name}-${look}-${width}.png`) })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: '短语', exact: true }).click()
  const search = page.getByRole('combobox', { name: '查找短语' })
  await search.fill('djyl')
  await expect(page.getByRole('grid', { name: '短语' }).getByRole('row').first()).toBeVisible()
  await shoot('phrases-panel')
  await search.fill('')
  await page.getByRole('textbox', { name: '报告正文' }).locator('.block-paragraph').nth(2).click()
  await page.keyboard.press('End')
  await page.keyboard.type('/zrqd')
  await expect(page.getByRole('listbox', { name: '短语' })).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.screenshot({ path: path.join(ALL_SHOTS, 'phrases-slash-light-1280.png') })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+Shift+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('textbox', { name: '标题', exact: true }).fill('责任清单')
  await shoot('phrases-dialog')
})
