import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { createServices } from '#electron/services/create-services.ts'
import { idSourceFrom } from '#shared/base/branded-ids.ts'
import { figuresOf, printFigures } from '#tests/bench/measure.ts'
import { ownReport } from '#tests/bench/own-texts.ts'
import { caretInMiddle, countFrames, typeKeys } from '#tests/bench/typing.ts'
import { type Desk, openDesk } from '#tests/e2e/launch.ts'

const LENGTHS = [5_000, 50_000, 200_000] as const
const OPENINGS = 7
/** Four times slower than this machine: an office computer. */
const SLOWDOWNS = [1, 4] as const

/** Through the built program in a real Chromium: opening, and typing in the middle of a report with every check on. */
export async function benchWindow(root: string): Promise<void> {
  for (const characters of LENGTHS) await withDraft(root, characters, (folder) => benchDraft(folder, characters))
}

export async function withDraft(root: string, characters: number, run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await makeDraft(root, characters)
  try {
    await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A new folder whose user-data holds one draft of this length. */
export async function makeDraft(root: string, characters: number): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'antou-bench-'))
  const services = createServices({
    draftsFolder: path.join(folder, 'user-data/drafts'),
    assetsFolder: path.join(root, 'assets'),
    ids: idSourceFrom(() => crypto.randomUUID()),
    now: () => new Date().toISOString(),
  })
  await services.drafts.prepare()
  const created = await services.drafts.createFrom(ownReport(root, characters))
  if (!created.ok) throw new Error(created.error.what)
  return folder
}

async function benchDraft(folder: string, characters: number): Promise<void> {
  const launches: number[] = []
  const openings: number[] = []
  const firstKeys: number[] = []
  for (let round = 0; round < OPENINGS; round++) {
    const started = performance.now()
    const desk = await openDesk(folder)
    const page = await desk.page()
    await draftButton(page).waitFor()
    launches.push(performance.now() - started)
    openings.push(await openDraft(page))
    await firstKey(page)
    firstKeys.push(performance.now() - started)
    // In good order: what is killed over a draft opens it again by itself, which may take the list away before it is pressed.
    await desk.close()
  }
  printFigures(`window, draft of ${characters} characters`, [
    figuresOf('start of the program → start page shown', launches),
    figuresOf('click on the draft → first page shown', openings),
    figuresOf('start of the program → first key shown', firstKeys),
  ])
  const desk = await openDesk(folder)
  try {
    await countFrames(await desk.page())
    for (const slowdown of SLOWDOWNS) await benchTyping(desk, characters, slowdown)
  } finally {
    await desk.kill()
  }
}

/** The draft among the recent ones; the sample is a button of the same kind. */
export function draftButton(page: Page): Locator {
  return page.locator('.draft-open', { hasText: '年度抓基层党建' }).last()
}

/** Milliseconds from the click to the frame that shows the report. */
export async function openDraft(page: Page): Promise<number> {
  return draftButton(page).evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        let started = 0
        const look = () => {
          if (document.querySelector('.page .block') === null) requestAnimationFrame(look)
          // This frame is the first in which it stands on the page; a timer comes after it.
          else setTimeout(() => resolve(performance.now() - started))
        }
        addEventListener(
          'click',
          () => {
            started = performance.now()
            look()
          },
          { capture: true, once: true },
        )
        if (button instanceof HTMLElement) button.click()
      }),
  )
}

/** Types one character where the draft was left, and waits for the frame that shows it. */
async function firstKey(page: Page): Promise<void> {
  await page.keyboard.insertText('啊')
  await page.waitForFunction(() => document.querySelector('.page')?.textContent?.includes('啊') === true)
}

async function benchTyping(desk: Desk, characters: number, slowdown: number): Promise<void> {
  const page = await desk.page()
  const report = page.locator('.page .block').first()
  await report.or(draftButton(page)).waitFor()
  if (!(await report.isVisible())) await openDraft(page)
  await page.getByRole('tab', { name: /校对/ }).click()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await caretInMiddle(page)
  const { samples, processor } = await typeKeys(page, client, 200)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await client.detach()
  printFigures(`typing in the middle of ${characters} characters, CPU ${slowdown}× slower`, [
    figuresOf(
      'key → next frame shown',
      samples.map((sample) => sample.toFrame),
    ),
    figuresOf(
      'work: script and layout',
      samples.map((sample) => sample.work),
    ),
    figuresOf('processor time of the main thread', processor),
  ])
}
