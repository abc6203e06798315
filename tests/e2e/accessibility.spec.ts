import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, test } from '#tests/e2e/launch.ts'
import { SURFACES } from '#tests/e2e/surfaces.ts'

/** Runs inside the page; sent as text through the debugger, so the page's policy is not in its way. */
const AXE = axe.source
const THEMES = ['light', 'dark', 'contrast'] as const

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (source) => {
    const scope = window as unknown as { axe?: { run(context: object, options: object): Promise<{ violations: Violation[] }> } }
    if (scope.axe === undefined) new Function(source)()
    // React Aria gives screen readers a button in front of a popover, to close it; the dialog beside it is the landmark.
    const isPopover = document.querySelector('.popover[data-trigger="DialogTrigger"]') !== null
    const { violations: list } = (await scope.axe?.run(
      { exclude: ['.popover > div > button[tabindex="-1"]'] },
      {
        resultTypes: ['violations'],
        // The preview takes the focus when it opens, and dialogs let the Tab key in (the test below); axe only knows tab stops.
        rules: { 'scrollable-region-focusable': { enabled: false }, region: { enabled: !isPopover } },
      },
    )) ?? { violations: [] }
    return list.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
    )
  }, AXE)
  return found
}

/** Every theme of a surface that is open now. */
async function expectAccessible(page: Page): Promise<void> {
  for (const theme of THEMES) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)
    // Colours change in a short transition; what is half-way has no contrast of its own.
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))))
    expect.soft(await violations(page), theme).toEqual([])
  }
}

test.describe('axe finds nothing wrong in light, dark and high contrast', () => {
  for (const surface of SURFACES) {
    test(`with ${surface.name}`, async ({ page, desk }) => {
      test.setTimeout(90_000)
      await surface.open(page, desk)
      await expectAccessible(page)
    })
  }
})

test('what scrolls and holds nothing to press is scrolled by keys alone', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 640 })
  await desk.menu('self-check')
  await expect(page.getByRole('dialog', { name: '离线自检' })).toContainText('合格')
  const body = page.locator('.dialog-body')
  const scrolled = () => body.evaluate((element) => element.scrollTop)
  expect(await scrolled()).toBe(0)
  for (let presses = 0; presses < 5 && (await scrolled()) === 0; presses++) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(200)
  }
  expect(await scrolled()).toBeGreaterThan(0)
})
