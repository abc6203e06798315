import type { CDPSession } from '@playwright/test'
import type { Block } from '#shared/document/blocks.ts'
import { expect } from '#tests/e2e/launch.ts'
import { testOn } from '#tests/e2e/opened-draft.ts'
import { blank, h, line, p } from '#tests/support/build-report.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

/**
 * Somebody writes faster than a slow machine draws: keys, words of an input method and marks follow one another with no frame between them.
 * What comes out is held against a plain model of lines. ANTOU_LONG_TESTS=1 takes more seeds.
 */
const SEEDS = process.env['ANTOU_LONG_TESTS'] === '1' ? Array.from({ length: 24 }, (_, index) => index + 1) : [3, 4]
/** Steps of one run, and how long the page is kept busy again and again meanwhile (ms). */
const STEPS = 60
const BUSY_MS = 40
/** Characters: a line stays on one row of the page, so that ↑ and ↓ go from paragraph to paragraph. */
const LONGEST = 20

const BLOCKS: readonly Block[] = [
  line('title', 'b0', '编辑用的报告'),
  ...Array.from({ length: 24 }, (_, index) => {
    if (index % 5 === 2) return h(1, `h${index}`, `标题${index}`)
    if (index % 7 === 3) return p(`k${index}`, `召开${index}`, blank(`blank${index}`, 'number', '次数', '8'), '次会议')
    return p(`p${index}`, `第${index}段的文字`)
  }),
]

const test = testOn('编辑用的报告', BLOCKS)

const KEY_CODES = { ArrowDown: 40, ArrowUp: 38, Home: 36, End: 35, Enter: 13, Backspace: 8 } as const

/** Sends input without waiting for what comes of it; a key only goes once all before it was taken, as the browser itself orders them. */
function hurriedHands(cdp: CDPSession) {
  let sent: Promise<unknown>[] = []
  const rest = async () => {
    await Promise.all(sent)
    sent = []
  }
  return {
    rest,
    async key(name: keyof typeof KEY_CODES) {
      await rest()
      const key = { key: name, code: name, windowsVirtualKeyCode: KEY_CODES[name], ...(name === 'Enter' && { text: '\r' }) }
      await Promise.all([
        cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }),
        cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
      ])
    },
    write(text: string) {
      sent.push(cdp.send('Input.insertText', { text }))
    },
    compose(text: string) {
      for (const step of ['s', 'shu', 'shuru'])
        sent.push(cdp.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length }))
      sent.push(cdp.send('Input.insertText', { text }))
    },
  }
}

for (const seed of SEEDS)
  test(`words, marks and keys without a pause between them stand where they were written (${seed})`, async ({ page, report }) => {
    const hands = hurriedHands(await page.context().newCDPSession(page))
    const random = seededRandom(seed * 7919)
    const written = () => report.blocks.evaluateAll((elements) => elements.map((element) => element.textContent))
    const lines = await written()
    await report.caretAtEnd(1)
    let [row, column] = [1, lines[1]?.length ?? 0]
    await page.evaluate((busy) => {
      setInterval(() => {
        for (const start = performance.now(); performance.now() - start < busy; );
      }, busy * 1.2)
    }, BUSY_MS)
    const here = () => lines[row] ?? ''
    const put = (text: string) => {
      lines[row] = here().slice(0, column) + text + here().slice(column)
      column += text.length
    }
    const goTo = async (arrow: 'ArrowUp' | 'ArrowDown', to: number) => {
      await hands.key(arrow)
      await hands.key('End')
      row = to
      column = here().length
    }
    for (let step = 0; step < STEPS; step++) {
      const chance = random()
      if (here().length > LONGEST || (chance < 0.2 && row + 1 < lines.length)) {
        if (row + 1 === lines.length) break
        await goTo('ArrowDown', row + 1)
      } else if (chance < 0.32 && row > 1) await goTo('ArrowUp', row - 1)
      else if (chance < 0.42) {
        await hands.key('Home')
        column = 0
        hands.compose(`首${step}`)
        put(`首${step}`)
      } else if (chance < 0.52 && column === here().length) {
        await hands.key('Enter')
        lines.splice(++row, 0, '')
        column = 0
        hands.compose(`新${step}`)
        put(`新${step}`)
      } else if (chance < 0.78) {
        hands.compose(`输${step}`)
        put(`输${step}`)
      } else if (chance < 0.92) {
        const text = ['。', '，', '——', `写${step}`][step % 4] ?? ''
        hands.write(text)
        put(text)
      } else if (/[首新输写，。\d]$/.test(here().slice(0, column)) && here().length > 1) {
        await hands.key('Backspace')
        lines[row] = here().slice(0, column - 1) + here().slice(column)
        column--
      }
      if (random() < 0.2) await hands.rest()
    }
    await hands.rest()
    await expect.poll(written).toEqual(lines)
  })
