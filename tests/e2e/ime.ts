import type { Page } from '@playwright/test'

/**
 * Types with an input method: each step replaces the composition as pinyin grows into words, then `commit` is entered.
 * `commit` null cancels, as Escape does: nothing may remain.
 */
export async function compose(page: Page, steps: readonly string[], commit: string | null): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of commit === null ? [...steps, ''] : steps) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  if (commit !== null) await session.send('Input.insertText', { text: commit })
  await session.detach()
}
