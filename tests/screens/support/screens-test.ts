import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from '#tests/e2e/launch.ts'
import { RECORD, differenceOf, pictureMaker } from './picture-maker.ts'
import { shrinkNewPictures } from './shrink-new-pictures.ts'
import { look, type Size, steady, type Theme } from './steady.ts'

/** Tests of looks: skipped, with the reason, where letters would be drawn by another browser or other fonts than in the pictures. */
export const test = base.extend<{ asRecorded: undefined }>({
  asRecorded: [
    async ({ page }, use, testInfo) => {
      const here = await pictureMaker(page)
      const isWriting = testInfo.config.updateSnapshots !== 'none'
      if (isWriting) writeFileSync(RECORD, `${JSON.stringify(here, null, 2)}\n`)
      const difference = existsSync(RECORD) ? differenceOf(JSON.parse(readFileSync(RECORD, 'utf8')), here) : 'no record of how the pictures were made'
      if (difference !== null) console.warn(`skipped: ${difference}`)
      testInfo.skip(difference !== null, difference ?? '')
      await use(undefined)
      if (isWriting) shrinkNewPictures()
    },
    { auto: true },
  ],
})

export interface Picture {
  readonly name: string
  readonly sizes: readonly Size[]
  readonly themes: readonly Theme[]
  /** The part that is looked at; the whole window where none is given. */
  readonly part?: Locator
  /** What is shown goes away when the pointer moves. */
  readonly keepsPointer?: true
}

/** Holds what is open now against its pictures: `<name>-<theme>-<width>.png`. All of them are looked at before the test fails. */
export async function expectPictures(page: Page, { name, sizes, themes, part, keepsPointer }: Picture): Promise<void> {
  for (const size of sizes)
    for (const theme of themes) {
      await look(page, size, theme)
      if (keepsPointer === undefined) await page.mouse.move(1, 1)
      await steady(page)
      await expect.soft(part ?? page).toHaveScreenshot(`${name}-${theme}-${size[0]}.png`)
    }
}
