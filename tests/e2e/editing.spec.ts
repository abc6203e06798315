import type { Page } from '@playwright/test'
import type { Block } from '#shared/document/blocks.ts'
import { compose } from '#tests/e2e/ime.ts'
import { expect } from '#tests/e2e/launch.ts'
import { testOn } from '#tests/e2e/opened-draft.ts'
import type { ReportPageHandle } from '#tests/e2e/report-page.ts'
import { blank, h, line, p, table } from '#tests/support/build-report.ts'

const BLOCKS: readonly Block[] = [
  line('title', 'b0', '编辑用的报告'),
  p('b1', '讲党课', blank('k1', 'number', '次数', '8'), '次，落实', blank('k2', 'other', '机制', '双周例会'), '。'),
  table('b2', 1, ['项目', '数量'], ['支部', '三个']),
  h(1, 'b3', '存在问题'),
  p('b4', '召开', blank('k3', 'number', '次数'), '次会议'),
  p('b5', blank('k4', 'name', '姓名', '某某'), '同志'),
]

/** The program with a draft of every kind of place, opened. */
const test = testOn('编辑用的报告', BLOCKS)

/** Puts the caret into a block, `offset` UTF-16 units from its start; at a border, the end of the earlier text. */
async function caretAt(page: Page, index: number, offset: number, end = offset): Promise<void> {
  await page.evaluate(
    ([blockIndex, from, to]) => {
      const block = document.querySelectorAll('.page .block')[blockIndex as number]
      if (!block) throw new Error(`no block ${blockIndex}`)
      const place = (offsetInBlock: number, isStart: boolean): [Node, number] => {
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        let rest = offsetInBlock
        for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
          if (isStart ? rest < text.length : rest <= text.length) return [text, rest]
          rest -= text.length
        }
        return [block, block.childNodes.length]
      }
      ;(block.closest('.page') as HTMLElement).focus()
      getSelection()?.setBaseAndExtent(...place(from as number, from !== to), ...place(to as number, false))
    },
    [index, offset, end] as const,
  )
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

const filled = (report: ReportPageHandle) => report.text.locator('.blank.is-filled').allTextContents()
const line1 = async (report: ReportPageHandle) => (await report.lines())[1]

test('a click on a table puts the caret behind the text above it, whatever is typed', async ({ page, report }) => {
  await report.text.locator('td').first().click()
  await page.keyboard.type('另')
  await compose(page, ['y', 'you'], '有')
  expect((await report.lines()).slice(0, 2)).toEqual(['编辑用的报告', '讲党课8次，落实双周例会。另有'])
})

test('a press on a table counts where it goes down, wherever the button comes up', async ({ page, report }) => {
  await report.text.locator('td').first().hover()
  await page.mouse.down()
  await report.text.locator('.block').nth(4).hover()
  await page.mouse.up()
  await page.keyboard.type('另')
  expect((await report.lines()).slice(0, 2)).toEqual(['编辑用的报告', '讲党课8次，落实双周例会。另'])
})

test('the arrow keys step over a table, and one key never deletes it', async ({ page, report }) => {
  const before = await report.lines()
  await report.caretAtEnd(1)
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Delete')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Backspace')
  expect(await report.lines()).toEqual(before.with(3, '存在问题'))
  await page.keyboard.press('Control+z')
  await page.keyboard.type('★')
  expect(await report.lines()).toEqual(before.with(3, '一、★存在问题'))
})

test('text typed right before a filled blank stays outside it', async ({ page, report }) => {
  await report.caretAtStart(5)
  await compose(page, ['x', 'xian'], '县委')
  expect(await filled(report)).toEqual(['8', '双周例会', '某某'])
  expect((await report.lines())[5]).toBe('县委某某同志')
  await report.caretAtStart(5)
  await page.keyboard.type('原')
  expect((await report.lines())[5]).toBe('原县委某某同志')
  await caretAt(page, 1, 3, 4)
  await page.keyboard.press('ArrowLeft', { delay: 40 })
  await page.keyboard.type('约')
  expect(await line1(report)).toBe('讲党课约8次，落实双周例会。')
  expect(await filled(report)).toEqual(['8', '双周例会', '某某'])
})

test('Delete behind a number of one digit takes the next character, not the number', async ({ page, report }) => {
  await caretAt(page, 1, 4)
  await page.keyboard.press('Delete')
  expect(await line1(report)).toBe('讲党课8，落实双周例会。')
  await page.keyboard.press('Backspace')
  expect(await line1(report)).toBe('讲党课〔次数〕，落实双周例会。')
  await page.keyboard.type('9')
  expect(await line1(report)).toBe('讲党课9，落实双周例会。')
})

test('a value deleted word by word gives the blank back', async ({ page, report }) => {
  await caretAt(page, 1, 12)
  await page.keyboard.press('Control+Backspace')
  await page.keyboard.press('Control+Backspace')
  expect(await line1(report)).toBe('讲党课8次，落实〔机制〕。')
  await expect(report.text.locator('.blank.is-current')).toHaveText('〔机制〕')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await line1(report)).toBe('讲党课8次，落实双周例会。')
})

test('a value selected as a whole and composed over is the new value of the same blank', async ({ page, report }) => {
  await caretAt(page, 1, 8, 12)
  await compose(page, ['y', 'yue'], '月报制')
  expect(await line1(report)).toBe('讲党课8次，落实月报制。')
  expect(await filled(report)).toEqual(['8', '月报制', '某某'])
  await page.keyboard.press('Control+z')
  expect(await line1(report)).toBe('讲党课8次，落实双周例会。')
})

test('Shift with the arrow keys takes a blank as a whole', async ({ page, report }) => {
  await report.caretAtStart(4)
  // As fast as a held key repeats: the browser tells the page of a moved selection only once a frame.
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight', { delay: 40 })
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('召开〔次数〕')
  await page.keyboard.press('Delete')
  expect((await report.lines())[4]).toBe('次会议')
})

test('one pasted line goes into the title', async ({ page, report }) => {
  await report.caretAtEnd(0)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '（送审稿）\r\n')
    document.querySelector('.page')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(report.blocks.first()).toHaveText('编辑用的报告（送审稿）')
  await expect(report.blocks.first()).toHaveClass(/block-title/)
})

test('three clicks and a few words change that paragraph alone', async ({ page, report }) => {
  const [, ...others] = await report.lines()
  await report.blocks.first().click({ clickCount: 3 })
  await compose(page, ['s', 'shu'], '述职报告')
  await expect.poll(report.lines).toEqual(['述职报告', ...others])
  await report.blocks.nth(4).click({ clickCount: 3, position: { x: 60, y: 12 } })
  await page.keyboard.type('开会')
  await expect.poll(report.lines).toEqual(['述职报告', ...others.slice(0, 3), '开会', '某某同志'])
})

test('two clicks behind the end of a paragraph put the caret there; the next paragraph stays its own', async ({ page, report }) => {
  const [title, first, tableText, heading, ...others] = await report.lines()
  const { x, y, width, height } = (await report.blocks.nth(3).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.dblclick(x + width - 6, y + height / 2)
  await page.keyboard.type('及原因')
  await expect.poll(report.lines).toEqual([title, first, tableText, `${heading}及原因`, ...others])
})

/** Moves the caret without the page hearing of it yet, as when the machine is busy and the next key is already there. */
async function caretUnheard(page: Page, index: number, offset: number): Promise<() => Promise<void>> {
  const hold = (event: Event) => event.isTrusted && event.stopImmediatePropagation()
  await page.evaluate(`document.addEventListener('selectionchange', (window.hold = ${hold}), { capture: true })`)
  await page.evaluate(
    ([blockIndex, at]) => {
      const block = document.querySelectorAll('.page .block')[blockIndex as number] as Element
      getSelection()?.setPosition(document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode(), at)
    },
    [index, offset] as const,
  )
  return () => page.evaluate(`document.removeEventListener('selectionchange', window.hold, { capture: true })`)
}

test('what comes at once behind a click, before the page has drawn the new caret, stays where the click was', async ({ page, report }) => {
  const [title, first, tableText, heading, ...others] = await report.lines()
  await report.blocks.first().click()
  await expect(report.blocks.first()).toHaveClass(/is-here/)
  const letHear = await caretUnheard(page, 3, 4)
  await page.keyboard.insertText('及')
  await letHear()
  await page.keyboard.insertText('原因')
  await expect.poll(report.lines).toEqual([title, first, tableText, `${heading}及原因`, ...others])
  await expect(report.text.locator('.is-here')).toHaveCount(1)
})

test('Enter and Backspace right behind a moved caret work where it is now', async ({ page, report }) => {
  const [title, ...others] = await report.lines()
  await report.blocks.nth(5).click()
  const letHear = await caretUnheard(page, 0, 2)
  await page.keyboard.press('Enter')
  await letHear()
  await expect.poll(report.lines).toEqual(['编辑', '用的报告', ...others])
  const letHearAgain = await caretUnheard(page, 0, 2)
  await page.keyboard.press('Backspace')
  await letHearAgain()
  await expect.poll(report.lines).toEqual(['编', '用的报告', ...others])
  expect(title).toBe('编辑用的报告')
})

test('several characters that come without a key, as from handwriting, leave the caret behind them', async ({ page, report }) => {
  const lines = await report.lines()
  await report.caretAtEnd(3)
  await page.keyboard.press('Enter')
  await compose(page, ['x', 'xi'], '学习')
  await page.keyboard.insertText('——')
  await compose(page, ['y', 'ye'], '业务')
  await expect.poll(report.lines).toEqual([...lines.slice(0, 4), '学习——业务', ...lines.slice(4)])
})

test('a press on the margin of the sheet puts the caret beside it, one on the desk leaves it: what is typed next is never lost', async ({
  page,
  report,
}) => {
  const lines = await report.lines()
  const { x, y, width, height } = (await report.blocks.nth(5).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(x - 30, y + height / 2)
  await page.keyboard.type('甲')
  await page.mouse.click(x + width + 30, y + height / 2)
  await page.keyboard.type('乙')
  const paper = (await page.locator('.paper').boundingBox()) ?? { x: 0 }
  await page.mouse.click(paper.x - 8, y)
  await page.keyboard.type('丙')
  await expect.poll(report.lines).toEqual([...lines.slice(0, 5), '甲某某同志乙丙'])
})

test('what is dropped on a blank goes beside it', async ({ page, report }) => {
  const chip = await report.text.locator('.blank.is-open').first().boundingBox()
  const drop = (part: number) =>
    page.evaluate(
      ([x, y]) => {
        const data = new DataTransfer()
        data.setData('text/plain', '近三十')
        const at = { clientX: x as number, clientY: y as number }
        document.querySelector('.page')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, ...at, bubbles: true, cancelable: true }))
      },
      [(chip?.x ?? 0) + (chip?.width ?? 0) * part, (chip?.y ?? 0) + (chip?.height ?? 0) / 2],
    )
  await drop(0.3)
  await expect(report.blocks.nth(4)).toHaveText('召开近三十〔次数〕次会议')
  await page.keyboard.press('Control+z')
  await expect(report.blocks.nth(4)).toHaveText('召开〔次数〕次会议')
  await drop(0.7)
  await expect(report.blocks.nth(4)).toHaveText('召开〔次数〕近三十次会议')
  await expect(report.text.locator('.blank.is-open')).toHaveText('〔次数〕')
})
