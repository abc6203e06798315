import type { CDPSession } from '@playwright/test'
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
      for (let cycle = 0; cycle <= CYCLES; cycle++) {
        if (cycle % Math.max(1, Math.floor(CYCLES / 5)) === 0) await printMemory(client, `after ${cycle}`)
        await draftButton(page).waitFor()
        await openDraft(page)
        await page.getByRole('button', { name: '全部草稿' }).click()
      }
      console.log(`\ntyping ${KEYS} characters and taking them back, paragraph by paragraph`)
      await draftButton(page).waitFor()
      await openDraft(page)
      await caretInMiddle(page)
      for (let typed = 0; typed <= KEYS; typed += TEXT.length) {
        if (typed % (Math.ceil(KEYS / 5 / TEXT.length) * TEXT.length) === 0) await printMemory(client, `after ${typed}`)
        for (const character of TEXT) await page.keyboard.insertText(character)
        for (let back = 0; back < TEXT.length; back++) await page.keyboard.press('Backspace')
      }
    } finally {
      await desk.kill()
    }
  })
}

async function printMemory(client: CDPSession, when: string): Promise<void> {
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  const megabytes = (of('JSHeapUsedSize') / 1_000_000).toFixed(2)
  console.log(`${when.padEnd(14)} heap ${megabytes} MB, ${of('Nodes')} nodes, ${of('JSEventListeners')} listeners`)
}
