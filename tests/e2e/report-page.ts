import { type Locator, type Page, expect } from '@playwright/test'

/** The page of the report, as a test reads it and writes on it. */
export interface ReportPageHandle {
  readonly text: Locator
  readonly blocks: Locator
  /** Every block as one line: number and text, e.g. `（一）抓学习。今年以来…`. */
  lines(): Promise<string[]>
  /** Puts the caret at the end of a block (by index from 0). */
  caretAtEnd(index: number): Promise<void>
  caretAtStart(index: number): Promise<void>
}

export function reportPage(page: Page): ReportPageHandle {
  const text = page.getByRole('textbox', { name: '报告正文' })
  const blocks = text.locator('.block')
  return {
    text,
    blocks,
    lines: () =>
      blocks.evaluateAll((elements) =>
        elements.map((element) => `${element instanceof HTMLElement ? (element.dataset['number'] ?? '') : ''}${element.textContent ?? ''}`),
      ),
    async caretAtEnd(index) {
      await placeCaret(page, index, 'end')
    },
    async caretAtStart(index) {
      await placeCaret(page, index, 'start')
    },
  }
}

/** Through the DOM's own selection, as a click or an arrow key would leave it. */
async function placeCaret(page: Page, index: number, where: 'start' | 'end'): Promise<void> {
  await page.evaluate(
    ([blockIndex, edge]) => {
      const block = document.querySelectorAll('.page .block')[blockIndex as number]
      if (!block) throw new Error(`no block ${blockIndex}`)
      ;(block.closest('.page') as HTMLElement).focus()
      const range = document.createRange()
      range.selectNodeContents(block)
      range.collapse(edge === 'start')
      const selection = getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    },
    [index, where] as const,
  )
  // The editor hears of it through an event of its own turn.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** A new report from the start page, ready to be written. */
export async function newReport(page: Page): Promise<ReportPageHandle> {
  await page.getByRole('button', { name: '新建报告' }).click()
  const report = reportPage(page)
  await expect(report.blocks.first()).toBeVisible()
  return report
}

/** A report of one empty paragraph, for typing tests. */
export async function emptyReport(page: Page): Promise<ReportPageHandle> {
  const report = await newReport(page)
  await report.text.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(report.blocks).toHaveCount(1)
  // What is left keeps the style of the first block; typing tests want a plain paragraph.
  await page.keyboard.press('Backspace')
  await expect(report.blocks.first()).toHaveClass(/block-paragraph/)
  return report
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: '已保存' }).first()).toBeVisible()
  await expect(page.getByText('正在保存')).toHaveCount(0)
}
