import path from 'node:path'
import type { Page } from '@playwright/test'
import type { DesktopApi } from '#shared/contract/contract.ts'
import { expect, test } from '#tests/e2e/launch.ts'
import { newReport } from '#tests/e2e/report-page.ts'

/** A voice of the system that says a sentence in 300 ms; as with the browser's own, a pause outlasts what was being said. */
async function giveVoice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    let isPaused = false
    let current: SpeechSynthesisUtterance | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const go = () => {
      const utterance = current
      if (utterance === null || isPaused) return
      said.push(utterance.text)
      timer = setTimeout(() => {
        current = null
        utterance.onend?.(new Event('end') as SpeechSynthesisEvent)
      }, 300)
    }
    const own = {
      getVoices: () => [{ localService: true, lang: 'zh-CN', name: '测试', voiceURI: '测试', default: true }],
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance
        go()
      },
      cancel: () => {
        clearTimeout(timer)
        current = null
      },
      pause: () => {
        isPaused = true
        clearTimeout(timer)
      },
      resume: () => {
        if (!isPaused) return
        isPaused = false
        go()
      },
      fail: () => {
        clearTimeout(timer)
        current?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent)
      },
    }
    for (const [name, value] of Object.entries(own)) Object.defineProperty(window.speechSynthesis, name, { configurable: true, value })
    window.speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  })
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said.length)

test('reading goes on from pause to pause, and is heard again after it was stopped while it was paused', async ({ page, desk }) => {
  await giveVoice(page)
  await newReport(page)
  await desk.menu('read-aloud')
  const bar = page.getByRole('region', { name: '朗读' })
  // The second sentence or one after it: a busy machine is asked too late for the second itself.
  await expect(bar).toContainText(/正在朗读，第 (?!1 )\d+ 句/)
  await bar.getByRole('button', { name: '暂停' }).click()
  await expect(bar).toContainText('已暂停')
  const before = await said(page)
  await bar.getByRole('button', { name: '停止' }).click()
  await expect(bar).toBeHidden()
  await desk.menu('read-aloud')
  await expect(bar).toContainText('正在朗读')
  await expect.poll(() => said(page)).toBeGreaterThan(before + 1)
})

test('reading ends when another draft takes the place of the one that is read', async ({ page, desk }) => {
  await newReport(page)
  const id = await page.evaluate(async () => {
    const { desktop } = window as unknown as { desktop: DesktopApi }
    const draft = await desktop['drafts:createSample']({})
    if (!draft.ok) throw new Error(draft.error.what)
    await desktop['drafts:close']({ id: draft.value.document.id })
    return draft.value.document.id
  })
  await giveVoice(page)
  await desk.menu('read-aloud')
  const bar = page.getByRole('region', { name: '朗读' })
  await expect(bar).toBeVisible()
  await desk.startSecond(path.join(desk.dataDir, 'user-data/drafts', `${id}.antou`))
  await expect(page.getByRole('textbox', { name: '报告正文' })).toContainText('各位领导、同志们')
  await expect(bar).toBeHidden()
})

test('a voice that fails is told, and a machine without one too', async ({ page, desk }) => {
  await newReport(page)
  await giveVoice(page)
  await desk.menu('read-aloud')
  await expect(page.getByRole('region', { name: '朗读' })).toBeVisible()
  await page.evaluate(() => (window.speechSynthesis as unknown as { fail: () => void }).fail())
  await expect(page.getByText('系统的朗读语音出了问题，朗读停下了。')).toBeVisible()
  await expect(page.getByRole('region', { name: '朗读' })).toBeHidden()
  await page.evaluate(() => Object.defineProperty(window.speechSynthesis, 'getVoices', { value: () => [] }))
  await desk.menu('read-aloud')
  await expect(page.getByText('这台电脑没有中文朗读语音')).toBeVisible()
})
