import type { Page } from '@playwright/test'

export type Theme = 'light' | 'dark' | 'contrast'
export type Size = readonly [width: number, height: number]
export const SMALL: Size = [1280, 800]
export const LARGE: Size = [1440, 900]

export async function look(page: Page, [width, height]: Size, theme: Theme): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)
}

/** Times, dates, versions and places of this machine read the same in every picture. */
export async function steady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const REPLACED: readonly (readonly [RegExp, string])[] = [
      [/\b\d{1,2}:\d{2}\b/g, '14:03'],
      [/昨天/g, '今天'],
      [/^\d{4}年\d{1,2}月\d{1,2}日(?=体检|$)/, '2026年1月8日'],
      [/^20\d\d 年$/, '2025 年'],
      [/^\d+\.\d+\.\d+$/, '1.0.0'],
      [/^\/.*\/drafts$/, '用户数据文件夹里的 drafts'],
    ]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      if (node.parentElement?.closest('.page')) continue
      const steadied = REPLACED.reduce((before, [pattern, replacement]) => before.replace(pattern, replacement), text)
      if (steadied !== text) node.nodeValue = steadied
    }
    // Messages come and go by the clock.
    for (const message of document.querySelectorAll<HTMLElement>('.toasts')) message.style.visibility = 'hidden'
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
}
