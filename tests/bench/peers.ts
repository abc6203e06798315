import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, type Page, chromium } from '@playwright/test'
import { findBrowser } from '#electron/local-host/find-browser.ts'
import { type Figures, figuresOf, printFigures } from '#tests/bench/measure.ts'
import { LENGTHS, ownText } from '#tests/bench/own-texts.ts'
import { caretInMiddle, countFrames, pasteText, typeKeys } from '#tests/bench/typing.ts'
import { draftButton, makeDraft, openDraft } from '#tests/bench/window.ts'
import { startLocalHost } from '#tests/support/local-host.ts'

const ROUNDS = 2
const KEYS = 100
const PASTES = 6
/** In the same window: the first has code to load and compile, as has the first text of a bare page. */
const OPENINGS = 4
/** Until what an opening has started has ended. */
const QUIET_MS = 1_500
const PASTED_CHARACTERS = 5_000
/** The length at which an office computer, four times slower, is stood in for. */
const SLOW_LENGTH = 50_000

interface Candidate {
  readonly name: string
  /** Gives a page that shows a text of this length, and how long that took, several times in one window. */
  open(characters: number): Promise<{ page: Page; load: readonly number[]; close: () => Promise<void> }>
}

interface Samples {
  readonly load: number[]
  readonly toFrame: number[]
  readonly work: number[]
  readonly processor: number[]
  readonly slow: number[]
  readonly paste: number[]
}

/** Our window, all checks and panels on, beside bare pages of Lexical and ProseMirror, in turn in one run. */
export async function benchPeers(root: string): Promise<void> {
  const candidates: readonly Candidate[] = [ours(root), bare(root, 'lexical'), bare(root, 'prosemirror')]
  for (const characters of LENGTHS) {
    const samples = candidates.map((): Samples => ({ load: [], toFrame: [], work: [], processor: [], slow: [], paste: [] }))
    for (let round = 0; round < ROUNDS; round++)
      for (const [index, candidate] of candidates.entries()) {
        const into = samples[index]
        if (into) await measureOne(candidate, characters, into, root)
      }
    const figures = (pick: (of: Samples) => number[]): Figures[] =>
      candidates.map(({ name }, i) => figuresOf(name, samples[i] ? pick(samples[i]) : []))
    printFigures(
      `${characters} characters: text given → frame shown`,
      figures((of) => of.load),
    )
    printFigures(
      `${characters} characters: key → frame shown`,
      figures((of) => of.toFrame),
    )
    printFigures(
      `${characters} characters: script and layout of a key`,
      figures((of) => of.work),
    )
    printFigures(
      `${characters} characters: processor time of a key and all it started`,
      figures((of) => of.processor),
    )
    if (characters === SLOW_LENGTH)
      printFigures(
        `${characters} characters, CPU 4× slower: key → frame shown`,
        figures((of) => of.slow),
      )
    printFigures(
      `${characters} characters: paste of ${PASTED_CHARACTERS} characters, script and layout`,
      figures((of) => of.paste),
    )
  }
}

async function measureOne(candidate: Candidate, characters: number, into: Samples, root: string): Promise<void> {
  const { page, load, close } = await candidate.open(characters)
  try {
    into.load.push(...load)
    await countFrames(page)
    // A pointer that rests on the page is looked for anew after every change of layout; ours had one from pressing the tab, the bare pages none.
    await page.mouse.move(640, 400)
    await caretInMiddle(page)
    const client = await page.context().newCDPSession(page)
    const typed = await typeKeys(page, client, KEYS)
    into.toFrame.push(...typed.samples.map((sample) => sample.toFrame))
    into.work.push(...typed.samples.map((sample) => sample.work))
    into.processor.push(...typed.processor)
    if (characters === SLOW_LENGTH) {
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      const slow = await typeKeys(page, client, KEYS)
      into.slow.push(...slow.samples.map((sample) => sample.toFrame))
      await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    }
    const text = ownText(root, PASTED_CHARACTERS)
    for (let i = 0; i < PASTES; i++) into.paste.push(await pasteText(page, text))
  } finally {
    await close()
  }
}

/** Over the local host, as people without Electron have it: main in a process of its own, the calls over a real connection. */
function ours(root: string): Candidate {
  return {
    name: '案头, all checks and panels',
    open: async (characters) => {
      const folder = await makeDraft(root, characters)
      const host = await startLocalHost({ appFolder: process.env['ANTOU_APP_FOLDER'] ?? root, dataDir: path.join(folder, 'user-data') })
      const { browser, page } = await emptyWindow()
      await page.goto(host.address)
      const load: number[] = []
      for (let opening = 0; opening < OPENINGS; opening++) {
        if (opening > 0) await page.getByRole('button', { name: '全部草稿' }).click()
        await draftButton(page).waitFor()
        await page.waitForTimeout(QUIET_MS)
        load.push(await openDraft(page))
        await page.waitForTimeout(QUIET_MS)
      }
      await page.getByRole('tab', { name: /校对/ }).click()
      const close = async () => {
        await browser.close()
        host.program.kill('SIGKILL')
        await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      }
      return { page, load, close }
    },
  }
}

function bare(root: string, name: 'lexical' | 'prosemirror'): Candidate {
  return {
    name: `bare ${name}`,
    open: async (characters) => {
      const { browser, page } = await emptyWindow()
      const script = readFileSync(path.join(process.env['ANTOU_BENCH_PAGES'] ?? '', `${name}-page.js`), 'utf8')
      await page.setContent('<!doctype html><html lang="zh-CN"><body></body></html>')
      await page.evaluate(script)
      const load: number[] = []
      for (let opening = 0; opening < OPENINGS; opening++) {
        await page.waitForTimeout(QUIET_MS)
        load.push(await showText(page, ownText(root, characters)))
      }
      return { page, load, close: () => browser.close() }
    },
  }
}

/** Milliseconds from the call to the frame that shows the text. */
function showText(page: Page, shown: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        window.showText(text)
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
      }),
    shown,
  )
}

async function emptyWindow(): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('no browser')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  return { browser, page: await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } }) }
}
