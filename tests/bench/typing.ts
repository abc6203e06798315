import type { CDPSession, Page } from '@playwright/test'

/** Milliseconds of one key. */
export interface TypingSample {
  /** From the key to the end of the frame that shows it, waiting for the screen's beat included. */
  readonly toFrame: number
  /** Main thread busy because of it: script of the key, and script, style and layout of the frame. */
  readonly work: number
}

/** Milliseconds of processor time that the window's main thread took for one key and all it started; other programs do not count. */
export type ProcessorTime = number

declare global {
  interface Window {
    benchSamples: TypingSample[]
  }
}

/** Puts the caret into the middle of the block in the middle, in view. */
export async function caretInMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('.page .block')].filter((block) => (block.textContent ?? '').length > 60)
    const block = blocks[Math.floor(blocks.length / 2)]
    const text = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()
    if (!block || !text) throw new Error('no long block to type in')
    ;(block.closest('.page') as HTMLElement).focus()
    block.scrollIntoView({ block: 'center' })
    getSelection()?.collapse(text, Math.floor((text.textContent ?? '').length / 2))
  })
  await page.waitForTimeout(1_500)
}

/** Listens to keys before the editor does, and to the end of their frames. Once a page. */
export async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchSamples = []
    const after = (run: () => void) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = run
      channel.port2.postMessage(null)
    }
    addEventListener(
      'beforeinput',
      () => {
        const start = performance.now()
        let script = 0
        after(() => {
          script = performance.now() - start
        })
        requestAnimationFrame(() => {
          const frame = performance.now()
          document.body.getBoundingClientRect()
          const layout = performance.now() - frame
          after(() => window.benchSamples.push({ toFrame: performance.now() - start, work: script + layout }))
        })
      },
      { capture: true },
    )
  })
}

const TEXT = '今年以来坚持把党的政治建设摆在首位扎实推进各项工作落地见效'

/** Types as a quick writer does, with a pause after every twentieth key, in which saving and checking take place. */
export async function typeKeys(page: Page, client: CDPSession, keys: number): Promise<{ samples: TypingSample[]; processor: ProcessorTime[] }> {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const processor: ProcessorTime[] = []
  for (let key = 0; key < keys; key++) {
    const before = await mainThreadTime(client)
    await page.keyboard.insertText(TEXT[key % TEXT.length] ?? '')
    await page.waitForTimeout(70)
    processor.push((await mainThreadTime(client)) - before)
    if (key % 20 === 19) await page.waitForTimeout(1_200)
  }
  await page.waitForTimeout(300)
  await client.send('Performance.disable')
  return { samples: await page.evaluate(() => window.benchSamples.splice(0)), processor }
}

/** Milliseconds of processor time since the page began. */
async function mainThreadTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

/** Milliseconds of script and layout that a paste at the caret takes. */
export async function pasteText(page: Page, text: string): Promise<number> {
  const took = await page.evaluate(async (pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const start = performance.now()
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    await Promise.resolve()
    document.body.getBoundingClientRect()
    return performance.now() - start
  }, text)
  await page.waitForTimeout(400)
  return took
}
