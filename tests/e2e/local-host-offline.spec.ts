import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { findBrowser } from '#electron/local-host/find-browser.ts'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { appFolder } from '#tests/e2e/launch.ts'
import { startLocalHost } from '#tests/support/local-host.ts'

/** System calls with which a program reaches another machine, or asks for its address. */
const CALLS = 'trace=connect,sendto,sendmsg,sendmmsg'

function canTrace(): boolean {
  return (
    process.platform === 'linux' && spawnSync('strace', ['-f', '-e', 'trace=connect', process.execPath, '-e', '0'], { stdio: 'ignore' }).status === 0
  )
}

test('under the eyes of the system, the program never turns to another machine: drafts, import, export, self-check', async () => {
  test.setTimeout(120_000)
  test.skip(!canTrace(), 'strace is not installed, or may not trace here')
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('the local host needs Chromium, Chrome or Edge')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'antou-traced-'))
  const log = path.join(folder, 'calls.txt')
  // -D: the process that is started is the program itself, so that it hears SIGTERM.
  const under = ['strace', '-D', '-f', '-e', CALLS, '-o', log] as const
  const { program, address } = await startLocalHost({ appFolder, dataDir: folder, under: [...under] })
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    const page = await browser.newPage()
    await page.goto(address)
    const done = await page.evaluate(async () => {
      const { desktop } = window as unknown as { desktop: DesktopApi }
      const draft = await desktop['drafts:createSample']({})
      if (!draft.ok) throw new Error(draft.error.what)
      const saved = await desktop['drafts:save']({ document: draft.value.document, view: draft.value.view, revision: draft.value.revision })
      const exported = await desktop['export:word']({ document: draft.value.document })
      const imported = await desktop['import:file']({ name: '去年.txt', bytes: new TextEncoder().encode('2024年度述职报告\n一、主要做法\n抓基层。') })
      const checked = await desktop['app:selfCheck']({})
      return [saved.ok, exported.ok, imported.ok, checked.ok && checked.value.items.every(({ state }) => state === 'good')]
    })
    expect(done).toEqual([true, true, true, true])
  } finally {
    await browser.close()
    program.kill('SIGTERM')
    await new Promise((resolve) => program.once('exit', resolve))
  }
  await expect.poll(() => readFile(log, 'utf8'), 'the trace ends with the program').toContain('+++ exited with 0 +++')
  const calls = (await readFile(log, 'utf8')).split('\n')
  expect(calls.filter((line) => /AF_INET6?\b/.test(line))).toEqual([])
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
