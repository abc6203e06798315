import { type Page, expect } from '@playwright/test'
import type { MenuCommand } from '#shared/contract/menu-command.ts'
import type { Desk } from '#tests/e2e/launch.ts'

/** One state of the window that a user can stand before: page, panel, menu or dialog. */
export interface Surface {
  readonly name: string
  open(page: Page, desk: Desk): Promise<void>
}

/** The sample report, checked. */
export async function openSampleReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(page.getByRole('tab', { name: /校对/ })).toContainText(/\d/)
}

/** A state of the window with the sample report open; what `show` does leads to it. */
export function overReport(name: string, show: (page: Page, desk: Desk) => Promise<void>): Surface {
  return {
    name,
    async open(page, desk) {
      await openSampleReport(page)
      await show(page, desk)
    },
  }
}

/** What a command of the menu shows over the sample report. */
export function byCommand(name: string, command: MenuCommand, selector: string): Surface {
  return overReport(name, async (page, desk) => {
    await desk.menu(command)
    await expect(page.locator(selector).first()).toBeVisible()
  })
}

/** The list behind a button. */
export function menuOf(name: string, button: string | RegExp): Surface {
  return overReport(name, async (page) => {
    await page
      .getByRole('button', { name: button, exact: typeof button === 'string' })
      .first()
      .click()
    await expect(page.getByRole('menu').or(page.getByRole('listbox')).first()).toBeVisible()
  })
}
