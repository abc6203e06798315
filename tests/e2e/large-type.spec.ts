import path from 'node:path'
import { expect, test } from '#tests/e2e/launch.ts'
import { cutOrCovered } from '#tests/e2e/cut-or-covered.ts'
import { SURFACES } from '#tests/e2e/surfaces.ts'

const SIZES = [
  { width: 1024, height: 640 },
  { width: 1280, height: 800 },
]
const SCALES = [1, 1.5, 2]
/** A folder for pictures of everything, for whoever changes the looks; none are taken without it. */
const PICTURES = process.env['ANTOU_PICTURES']

test.describe('nothing is cut, covered or out of reach at any type size', () => {
  for (const surface of SURFACES)
    test(`with ${surface.name}`, async ({ page, desk }) => {
      test.setTimeout(90_000)
      await surface.open(page, desk)
      for (const size of SIZES)
        for (const scale of SCALES) {
          await page.setViewportSize(size)
          await page.evaluate((value) => document.documentElement.style.setProperty('--text-scale', String(value)), scale)
          await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))))
          await page.waitForTimeout(250)
          const label = `${surface.name} ${size.width} ${scale * 100}%`
          if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${label}.png`) })
          expect.soft(await cutOrCovered(page), label).toEqual([])
        }
    })
})
