import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/launch.ts'
import { axeViolations } from '#tests/e2e/surfaces/axe-violations.ts'
import { cutOrCovered } from '#tests/e2e/surfaces/cut-or-covered.ts'
import { SURFACES } from '#tests/e2e/surfaces/surfaces.ts'

const THEMES = ['light', 'dark', 'contrast'] as const
const SIZES = [
  { width: 1024, height: 640 },
  { width: 1280, height: 800 },
]
const SCALES = [1, 1.5, 2]
/** A folder for pictures of everything, for whoever changes the looks; none are taken without it. */
const PICTURES = process.env['ANTOU_PICTURES']

test.describe('axe finds nothing wrong in any theme, and nothing is cut, covered or out of reach at any type size', () => {
  for (const surface of SURFACES)
    test(`with ${surface.name}`, async ({ page, desk }) => {
      test.setTimeout(120_000)
      await surface.open(page, desk)
      for (const theme of THEMES) {
        await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)
        await settled(page)
        expect.soft(await axeViolations(page), theme).toEqual([])
      }
      for (const size of SIZES)
        for (const scale of SCALES) {
          await page.setViewportSize(size)
          await page.evaluate((value) => document.documentElement.style.setProperty('--text-scale', String(value)), scale)
          await settled(page)
          await page.waitForTimeout(250)
          const label = `${surface.name} ${size.width} ${scale * 100}%`
          if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${label}.png`) })
          expect.soft(await cutOrCovered(page), label).toEqual([])
        }
    })
})

/** Colours change in a short transition; what is half-way has no contrast of its own. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))))
}
