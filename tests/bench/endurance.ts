import type { CDPSession } from '@playwright/test'
import { noteFigure } from '#tests/bench/measure.ts'
import { caretInMiddle } from '#tests/bench/typing.ts'
import { draftButton, openDraft, withDraft } from '#tests/bench/window.ts'
import { openDesk } from '#tests/e2e/launch.ts'

const CHARACTERS = 5_000
const CYCLES = Number(process.env['ANTOU_BENCH_CYCLES'] ?? 1_000)
const KEYS = Number(process.env['ANTOU_BENCH_KEYS'] ?? 6_000)
const TEXT = '今年以来坚持把党的政治建设摆在首位，扎实推进各项工作落地见效。'

/** Memory over many openings of a draft, and over long typing: it must stay flat. Garbage is collected before each look. */
export async function benchEndurance(root: string): Promise<void> {
  await withDraft(root, CHARACTERS, async (folder) => {
    const desk = await openDesk(folder)
    try {
      const page = await desk.page()
      const client = await page.context().newCDPSession(page)
      await client.send('Performance.enable')
      console.log(`\nopening and leaving a draft of ${CHARACTERS} characters, ${CYCLES} times`)
      const opened: number[] = []
      for (let cycle = 0; cycle <= CYCLES; cycle++) {
        if (cycle % Math.max(1, Math.floor(CYCLES / 5)) === 0) opened.push(await printMemory(client, `after ${cycle}`))
        await draftButton(page).waitFor()
        await openDraft(page)
        await page.getByRole('button', { name: '全部草稿' }).click()
      }
      noteGrowth(`heap over ${CYCLES} openings of a draft`, opened)
      console.log(`\ntyping ${KEYS} characters and taking them back, paragraph by paragraph`)
      await draftButton(page).waitFor()
      await openDraft(page)
      await caretInMiddle(page)
      const written: number[] = []
      for (let typed = 0; typed <= KEYS; typed += TEXT.length) {
        if (typed % (Math.ceil(KEYS / 5 / TEXT.length) * TEXT.length) === 0) written.push(await printMemory(client, `after ${typed}`))
        for (const character of TEXT) await page.keyboard.insertText(character)
        for (let back = 0; back < TEXT.length; back++) await page.keyboard.press('Backspace')
      }
      noteGrowth(`heap over ${KEYS} characters typed and taken back`, written)
    } finally {
      await desk.kill()
    }
  })
}

/** From the second look on: with the first opening the window loads what it needs. */
function noteGrowth(what: string, megabytes: readonly number[]): void {
  const [, from] = megabytes
  const to = megabytes.at(-1)
  if (from !== undefined && to !== undefined) noteFigure({ what, value: `${from.toFixed(1)} → ${to.toFixed(1)} MB`, aim: 'flat' })
}

/** @returns megabytes in use after garbage was collected */
async function printMemory(client: CDPSession, when: string): Promise<number> {
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  const megabytes = of('JSHeapUsedSize') / 1_000_000
  console.log(`${when.padEnd(14)} heap ${megabytes.toFixed(2)} MB, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners`)
  return megabytes
}
