import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { type Desk, expect, test } from '#tests/e2e/launch.ts'

/** Runs inside the page; sent as text through the debugger, so the page's policy is not in its way. */
const AXE = axe.source
const THEMES = ['light', 'dark', 'contrast'] as const

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (source) => {
    const scope = window as unknown as { axe?: { run(context: object, options: object): Promise<{ violations: Violation[] }> } }
    if (scope.axe === undefined) new Function(source)()
    const { violations: list } = (await scope.axe?.run(document, {
      resultTypes: ['violations'],
      // The preview takes the focus when it opens, and dialogs let the Tab key in (the test below); axe only knows tab stops.
      rules: { 'scrollable-region-focusable': { enabled: false } },
    })) ?? { violations: [] }
    return list.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
    )
  }, AXE)
  return found
}

/** Every theme of a surface that is open now. */
async function expectAccessible(page: Page): Promise<void> {
  for (const theme of THEMES) {
    await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme)
    // Colours change in a short transition; what is half-way has no contrast of its own.
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))))
    expect.soft(await violations(page), theme).toEqual([])
  }
}

async function sample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(page.getByRole('tab', { name: /校对/ })).toContainText(/\d/)
}

interface Surface {
  readonly name: string
  open(page: Page, desk: Desk): Promise<void>
}

const panel = (name: string): Surface => ({
  name: `the panel ${name}`,
  async open(page) {
    await sample(page)
    await page.getByRole('tab', { name: new RegExp(name) }).click()
  },
})
const dialogOverReport = (name: string, command: Parameters<Desk['menu']>[0], title: RegExp): Surface => ({
  name,
  async open(page, desk) {
    await sample(page)
    await desk.menu(command)
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
  },
})

const SURFACES: readonly Surface[] = [
  { name: 'the start page without drafts', open: async () => undefined },
  {
    name: 'the start page with drafts',
    async open(page, desk) {
      await sample(page)
      await desk.menu('start-page')
      await expect(page.getByRole('button', { name: '新建报告' })).toBeVisible()
    },
  },
  panel('清单'),
  panel('短语'),
  panel('校对'),
  panel('空项'),
  dialogOverReport('the help', 'help', /帮助/),
  dialogOverReport('离线自检', 'self-check', /离线自检/),
  dialogOverReport('我的信息', 'particulars', /我的信息/),
  {
    name: 'find and replace',
    async open(page, desk) {
      await sample(page)
      await desk.menu('replace')
      await expect(page.getByRole('search')).toBeVisible()
    },
  },
  {
    name: 'the preview',
    async open(page, desk) {
      await sample(page)
      await desk.menu('preview')
      await expect(page.locator('.preview-page').first()).toBeVisible()
    },
  },
  {
    name: 'the export menu',
    async open(page) {
      await sample(page)
      await page.getByRole('button', { name: '选择导出版本' }).click()
      await expect(page.getByRole('menuitem').first()).toBeVisible()
    },
  },
  {
    name: 'the export dialog',
    async open(page) {
      await sample(page)
      await page.getByRole('button', { name: '选择导出版本' }).click()
      await page.getByRole('menuitem').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
]

test.describe('axe finds nothing wrong in light, dark and high contrast', () => {
  for (const surface of SURFACES) {
    test(`with ${surface.name}`, async ({ page, desk }) => {
      await surface.open(page, desk)
      await expectAccessible(page)
    })
  }
})

test('what scrolls and holds nothing to press is scrolled by keys alone', async ({ page, desk }) => {
  await page.setViewportSize({ width: 1280, height: 640 })
  await desk.menu('self-check')
  await expect(page.getByRole('dialog', { name: '离线自检' })).toContainText('合格')
  const body = page.locator('.dialog-body')
  const scrolled = () => body.evaluate((element) => element.scrollTop)
  expect(await scrolled()).toBe(0)
  for (let presses = 0; presses < 5 && (await scrolled()) === 0; presses++) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(200)
  }
  expect(await scrolled()).toBeGreaterThan(0)
})
