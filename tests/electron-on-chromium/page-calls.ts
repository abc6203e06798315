import type { Page } from '@playwright/test'

/** Runs in the page: hands an event to the preload's listeners. */
export async function deliverToPage(page: Page, channel: string, args: readonly unknown[]): Promise<void> {
  await page.evaluate(
    ([name, values]) => {
      const scope = window as unknown as { __standInDeliver?(channel: string, args: readonly unknown[]): void }
      scope.__standInDeliver?.(name, values)
    },
    [channel, args] as const,
  )
}
