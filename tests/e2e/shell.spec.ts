import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import { expect, test } from '#tests/e2e/launch.ts'

interface Desktop {
  'settings:set'(settings: object): Promise<{ ok: boolean }>
  'settings:get'(request: object): Promise<{ textScale: number }>
  on(event: string, listener: (payload: { command: string }) => void): () => void
}

/** Collects the menu commands that reach the page. */
async function watchCommands(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const { desktop } = window as unknown as { desktop: Desktop }
    const commands: string[] = []
    desktop.on('menu:command', ({ command }) => commands.push(command))
    Object.assign(window, { seenCommands: commands })
  })
  return () => page.evaluate(() => (window as unknown as { seenCommands: string[] }).seenCommands)
}

const setTextScale = (page: Page, textScale: number) =>
  page.evaluate((settings) => (window as unknown as { desktop: Desktop }).desktop['settings:set'](settings), { ...DEFAULT_SETTINGS, textScale })
const textScale = (page: Page) => page.evaluate(async () => (await (window as unknown as { desktop: Desktop }).desktop['settings:get']({})).textScale)

test('a menu item reaches the window as a command', async ({ page, desk }) => {
  const commands = await watchCommands(page)
  await desk.menu('theme-dark')
  await expect.poll(commands).toEqual(['theme-dark'])
})

test('a shortcut of the menu reaches the window when the page leaves the key alone', async ({ page, desk }) => {
  test.skip(desk.kind === 'electron', 'synthetic keys do not reach a native menu')
  const commands = await watchCommands(page)
  await page.evaluate(() => window.addEventListener('keydown', (event) => event.key === 'F1' && event.preventDefault(), { capture: true }))
  await page.keyboard.press('F1')
  await page.keyboard.press('Alt+3')
  await expect.poll(commands).toContain('panel-proofreading')
  expect(await commands()).not.toContain('help')
})

test('settings stay over a restart, in settings.json', async ({ page, desk }) => {
  expect(await setTextScale(page, 1.5)).toMatchObject({ ok: true })
  const again = await desk.relaunch()
  expect(await textScale(again)).toBe(1.5)
  const file = await readFile(path.join(desk.dataDir, 'user-data/settings.json'), 'utf8')
  expect(JSON.parse(file)).toEqual({ ...DEFAULT_SETTINGS, textScale: 1.5 })
})

test('settings that make no sense are set aside, and the user is told before the first change', async ({ desk }) => {
  await desk.kill()
  await writeFile(path.join(desk.dataDir, 'user-data/settings.json'), '{"theme":"dark","text')
  const again = await desk.relaunch()
  const message = again.getByRole('alertdialog')
  await expect(message).toContainText('已改名为“settings.damaged-1.json”原样留着')
  expect(await readFile(path.join(desk.dataDir, 'user-data/settings.damaged-1.json'), 'utf8')).toBe('{"theme":"dark","text')
})

test('what was saved before the program was killed is there afterwards', async ({ page, desk }) => {
  await setTextScale(page, 2)
  await desk.kill()
  expect(await textScale(await desk.relaunch())).toBe(2)
})

test('a second start on the same data brings the first window to the front and opens none of its own', async ({ desk }) => {
  await desk.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.once('focus', () => Object.assign(globalThis, { antouFocused: true }))
  })
  await desk.startSecond()
  expect(await desk.evaluate(() => (globalThis as { antouFocused?: boolean }).antouFocused ?? false)).toBe(true)
  expect(await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('when the page crashes, the window loads it again', async ({ page, desk }) => {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => 'the answer is lost with the page')
  await crashed
  await expect.poll(async () => (await desk.page()).evaluate(() => 'desktop' in window).catch(() => false), { timeout: 15_000 }).toBe(true)
})
