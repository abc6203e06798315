import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type Browser, type Page, chromium, test as base, expect } from '@playwright/test'
import { findBrowser } from '#electron/local-host/find-browser.ts'
import { CHANNELS } from '#shared/contract/channels.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import { appFolder } from '#tests/e2e/launch.ts'
import { emptyReport, reportPage } from '#tests/e2e/report-page.ts'
import { type LocalHost, startLocalHost } from '#tests/support/local-host.ts'

const test = base.extend<{ host: LocalHost; chromiumBrowser: Browser; window: Page }>({
  host: async ({ browserName: _ }, use) => {
    const dataDir = await mkdtemp(path.join(os.tmpdir(), 'antou-local-'))
    const host = await startLocalHost({ appFolder, dataDir })
    await use(host)
    host.program.kill('SIGKILL')
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  },
  chromiumBrowser: async ({ browserName: _ }, use) => {
    const executablePath = findBrowser()
    if (executablePath === null) throw new Error('the local host needs Chromium, Chrome or Edge')
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    await use(browser)
    await browser.close()
  },
  window: async ({ host, chromiumBrowser }, use) => {
    const page = await (await chromiumBrowser.newContext({ locale: 'zh-CN' })).newPage()
    await page.goto(host.address)
    await use(page)
  },
})

interface Desktop {
  'app:info'(request: object): Promise<{ host: string }>
  'settings:set'(settings: object): Promise<unknown>
  'import:choose'(request: object): Promise<{ ok: boolean; error: { code: string } }>
  'import:file'(request: object): Promise<{ ok: boolean }>
  'drafts:list'(request: object): Promise<{ ok: boolean; value: unknown[] }>
  on(event: string, listener: (payload: { command: string }) => void): () => void
}

test('gives the window the same window.desktop as Electron does', async ({ window }) => {
  const seen = await window.evaluate(async () => {
    const { desktop } = globalThis as unknown as { desktop: Desktop }
    return { keys: Object.keys(desktop), frozen: Object.isFrozen(desktop), info: await desktop['app:info']({}) }
  })
  expect(seen.keys.toSorted()).toEqual([...CHANNELS, 'on'].toSorted())
  expect(seen.frozen).toBe(true)
  expect(seen.info.host).toBe('local-host')
})

test('the key leaves the address bar, works once, and the page can be loaded again', async ({ window, host, chromiumBrowser }) => {
  expect(window.url()).toBe(`${new URL(host.address).origin}/`)
  expect(await window.evaluate(() => document.cookie)).toBe('')
  await window.reload()
  expect(await window.evaluate(() => 'desktop' in globalThis)).toBe(true)
  const stranger = await (await chromiumBrowser.newContext()).newPage()
  expect((await stranger.goto(host.address))?.status()).toBe(403)
  expect((await stranger.goto(new URL(host.address).origin))?.status()).toBe(403)
})

test('settings go to the same settings.json', async ({ window, host }) => {
  await window.evaluate((settings) => (globalThis as unknown as { desktop: Desktop }).desktop['settings:set'](settings), {
    ...DEFAULT_SETTINGS,
    textScale: 1.25,
  })
  expect(JSON.parse(await readFile(path.join(host.dataDir, 'settings.json'), 'utf8'))).toEqual({ ...DEFAULT_SETTINGS, textScale: 1.25 })
})

test('has no file dialog, and takes a dropped file as bytes into a draft', async ({ window }) => {
  const seen = await window.evaluate(async () => {
    const { desktop } = globalThis as unknown as { desktop: Desktop }
    const chosen = await desktop['import:choose']({})
    const text = '2024年度抓基层党建工作述职报告\n一、主要做法\n坚持抓基层、打基础。'
    const imported = await desktop['import:file']({ name: '去年.txt', bytes: new TextEncoder().encode(text) })
    return { code: chosen.error.code, imported: imported.ok, drafts: (await desktop['drafts:list']({})).value.length }
  })
  expect(seen).toEqual({ code: 'no-dialog', imported: true, drafts: 1 })
})

test('the shortcuts of the menu work without a menu', async ({ window }) => {
  await window.evaluate(() => {
    const { desktop } = globalThis as unknown as { desktop: Desktop }
    const seen: string[] = []
    desktop.on('menu:command', ({ command }) => seen.push(command))
    Object.assign(globalThis, { seen })
  })
  await window.keyboard.press('Alt+3')
  expect(await window.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toContain('panel-proofreading')
})

test('undo and redo work wherever the focus is, beside the page too', async ({ window }) => {
  await emptyReport(window)
  await window.keyboard.type('去年的一段')
  await window.keyboard.press('Control+Shift+o')
  const { text } = await emptyReport(window)
  await window.keyboard.type('今年的一段')
  await window.keyboard.press('Alt+6')
  const take = window.getByRole('button', { name: '把“去年的一段”这一段抄过来' })
  await take.focus()
  await window.keyboard.press('Enter')
  await expect(text).toHaveText('今年的一段去年的一段')
  await expect(take).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(text).toHaveText('今年的一段')
  await take.focus()
  await window.keyboard.press('Control+y')
  await expect(text).toHaveText('今年的一段去年的一段')
  await window.getByRole('button', { name: '显示', exact: true }).focus()
  await window.keyboard.press('Control+z')
  await expect(text).toHaveText('今年的一段')
})

test('a draft that is open in one window goes into the bin from another only after a question, and what is written there stays', async ({
  window,
}) => {
  await emptyReport(window)
  await window.keyboard.type('正在写的稿子')
  const other = await window.context().newPage()
  await other.goto(new URL('/', window.url()).href)
  // The draft that a window holds is shown by any other that starts; its list is one step further.
  await expect(reportPage(other).text).toContainText('正在写的稿子')
  await other.keyboard.press('Control+Shift+o')
  const remove = async () => {
    await other.getByRole('button', { name: /^更多操作/ }).click()
    await other.getByRole('menuitem', { name: '移到回收箱' }).click()
  }
  await expect(other.getByRole('button', { name: /^更多操作/ })).toBeVisible()
  await window.keyboard.type('，又写了几个字')
  await expect(window.getByText('已保存').first()).toBeVisible()
  await remove()
  const question = other.getByRole('alertdialog', { name: '这份草稿正在另一个窗口中打开，仍要移到回收箱吗？' })
  await question.getByRole('button', { name: '取消' }).click()
  await expect(other.getByRole('button', { name: /^更多操作/ })).toHaveCount(1)
  await remove()
  await question.getByRole('button', { name: '仍要移走' }).click()
  await expect(other.getByText('草稿已移到回收箱。')).toBeVisible()
  await window.keyboard.type('，接着写')
  await expect.poll(() => other.evaluate(draftsHere)).toHaveLength(1)
  await expect(reportPage(window).blocks.first()).toHaveText('正在写的稿子，又写了几个字，接着写')
})

function draftsHere() {
  const { desktop } = globalThis as unknown as { desktop: Desktop }
  return desktop['drafts:list']({}).then(({ value }) => value)
}

test('the window reaches nothing but its own server', async ({ window }) => {
  const outcome = await window.evaluate(() =>
    fetch('https://example.invalid/').then(
      () => 'reached',
      () => 'blocked',
    ),
  )
  expect(outcome).toBe('blocked')
  expect(
    await window.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        (error: Error) => error.name,
      ),
    ),
  ).toBe('TypeError')
})

test('when the program behind the window has ended, the window says in Chinese that it does not answer, and keeps the text', async ({
  window,
  host,
}) => {
  await emptyReport(window)
  host.program.kill('SIGKILL')
  await window.keyboard.type('程序已经不在了')
  await window.getByText('未保存：后台程序没有应答').click()
  const told = window.getByRole('alertdialog')
  await expect(told).toContainText('案头在后台的程序没有应答，这一步没有完成。')
  expect((await told.innerText()).match(/[A-Za-z]{2,}/gu)).toBeNull()
  await expect(reportPage(window).blocks.first()).toContainText('程序已经不在了')
})

test('ends when it is told to', async ({ host }) => {
  const ended = new Promise((resolve) => host.program.once('exit', (code, signal) => resolve(signal ?? code)))
  host.program.kill('SIGTERM')
  expect(await ended).toBe(0)
})

/** A program that stands for the browser. */
async function browserThat(folder: string, does: string): Promise<string> {
  const file = path.join(folder, '浏览器.sh')
  await writeFile(file, `#!/bin/sh\n${does}\n`, { mode: 0o755 })
  return file
}

const programTest = base.extend<{ folder: string }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'antou-start-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})

programTest.describe('the browser that it opens', () => {
  programTest.skip(process.platform === 'win32', 'the stand-in for a browser is a shell script')

  programTest('finds no screen: the address that was printed can be opened by hand', async ({ folder, request }) => {
    const host = await startLocalHost({ appFolder, dataDir: folder, browser: await browserThat(folder, 'exit 1') })
    await expect.poll(host.printed).toContain('请把上面的地址复制到')
    expect((await request.get(host.address)).status()).toBe(200)
    host.program.kill('SIGTERM')
  })

  programTest('is closed by the user: the program ends', async ({ folder }) => {
    const host = await startLocalHost({ appFolder, dataDir: folder, browser: await browserThat(folder, 'sleep 1') })
    expect(await new Promise((resolve) => host.program.once('exit', (code) => resolve(code)))).toBe(0)
  })

  programTest('is told to end with the program', async ({ folder }) => {
    const host = await startLocalHost({ appFolder, dataDir: folder, browser: await browserThat(folder, 'exec sleep 600') })
    const ended = new Promise((resolve) => host.program.once('exit', (code) => resolve(code)))
    await expect.poll(host.printed).toContain('关闭窗口即退出')
    host.program.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
