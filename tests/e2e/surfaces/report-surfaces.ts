import { type Page, expect } from '@playwright/test'
import { type Surface, byCommand, menuOf, overReport } from './surface.ts'

const panel = (name: string): Surface => overReport(`the panel ${name}`, (page) => page.getByRole('tab', { name: new RegExp(name) }).click())

const exportChoice = (name: string, entry: RegExp): Surface =>
  overReport(name, async (page) => {
    await page.getByRole('button', { name: '选择导出版本' }).click()
    await page.getByRole('menuitem', { name: entry }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

const checklistDialog = (name: string, entry: string): Surface =>
  overReport(name, async (page) => {
    await page.getByRole('button', { name: '清单的更多操作' }).click()
    await page.getByRole('menuitem', { name: entry }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

async function openPhrases(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /短语/ }).click()
  await expect(page.getByRole('grid', { name: '短语' }).getByRole('row').first()).toBeVisible()
}

const phraseDialog = (name: string, entry: string): Surface =>
  overReport(name, async (page) => {
    await openPhrases(page)
    await page.getByRole('button', { name: '管理', exact: true }).click()
    await page.getByRole('menuitem', { name: entry }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

async function openFindingMenu(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /校对/ }).click()
  await page.locator('.app-panel').getByRole('button', { name: /更多/ }).first().click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
}

const PANELS: readonly Surface[] = [
  overReport('a first hint', async (page) => {
    await expect(page.getByRole('region', { name: '小提示' })).toBeVisible()
  }),
  {
    name: 'a new report, nothing of it written',
    async open(page) {
      await page.getByRole('button', { name: '新建报告' }).click()
      await expect(page.getByRole('tab', { name: /空项/ })).toContainText(/\d/)
    },
  },
  panel('清单'),
  panel('短语'),
  panel('校对'),
  panel('空项'),
  overReport('a search for phrases that finds none', async (page) => {
    await openPhrases(page)
    await page.getByRole('combobox', { name: '查找短语' }).fill('zzzzqqqq')
    await expect(page.getByText(/没有找到/).first()).toBeVisible()
  }),
]

const DIALOGS: readonly Surface[] = [
  byCommand('the help', 'help', '.dialog'),
  byCommand('离线自检', 'self-check', '.dialog'),
  byCommand('我的信息', 'particulars', '.dialog'),
  byCommand('历史版本', 'versions', '.dialog'),
  byCommand('a version that gets a name', 'keep-version', '.dialog'),
  byCommand('自定义词表', 'own-words', '.dialog'),
  byCommand('检查报告', 'check-report', '.dialog'),
  overReport('新建我的短语', async (page, desk) => {
    await page.locator('.page .block-paragraph').nth(1).click({ clickCount: 3 })
    await desk.menu('save-phrase')
    await expect(page.getByRole('dialog', { name: /短语/ })).toBeVisible()
  }),
  overReport('采纳全部同类', async (page) => {
    await openFindingMenu(page)
    await page.getByRole('menuitem', { name: /采纳全部同类/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  }),
  overReport('本次要求', async (page) => {
    await page.getByRole('button', { name: '本次要求' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  }),
  checklistDialog('问题措施对照表', '问题措施对照表…'),
  checklistDialog('存为本单位的种类', '存为本单位的种类…'),
  phraseDialog('导出短语包', '导出短语包…'),
  phraseDialog('共享短语', '共享短语…'),
  exportChoice('the export dialog', /版式和文件名/),
  exportChoice('the export of a final copy', /定稿版/),
  exportChoice('管理版式', /管理版式/),
]

const OVER_THE_PAGE: readonly Surface[] = [
  byCommand('find and replace', 'replace', '.find-bar'),
  byCommand('the preview', 'preview', '.preview-page'),
  byCommand('体检', 'checkup', '.checkup'),
  byCommand('对照', 'compare', '.reference'),
  byCommand('专注写作', 'focus-mode', '.app.is-focused'),
  overReport('a finding at its mark', async (page) => {
    await page.keyboard.press('F8')
    await expect(page.locator('.finding-at-mark')).toBeVisible()
  }),
  overReport('phrases at the caret', async (page) => {
    await page.locator('.page .block-paragraph').first().click()
    await page.keyboard.press('End')
    await page.keyboard.type('/zrqd')
    await expect(page.getByRole('listbox', { name: '短语' })).toBeVisible()
  }),
  overReport('the length details', async (page) => {
    await page.getByRole('button', { name: /全文/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  }),
]

const MENUS: readonly Surface[] = [
  menuOf('the tools menu', '工具'),
  menuOf('the display menu', '显示'),
  menuOf('the export menu', '选择导出版本'),
  menuOf('the paragraph styles', /段落样式/),
  menuOf('the page zoom', /^显示比例/),
  menuOf('the report types', /^报告种类：/),
  menuOf('the kinds of unit', /^您的单位：/),
  menuOf('more of the checklist', '清单的更多操作'),
  overReport('more of a finding', openFindingMenu),
  overReport('the menu of the phrase library', async (page) => {
    await openPhrases(page)
    await page.getByRole('button', { name: '管理', exact: true }).click()
    await expect(page.getByRole('menuitem').first()).toBeVisible()
  }),
  overReport('the menu of a phrase', async (page) => {
    await openPhrases(page)
    await page.getByRole('grid', { name: '短语' }).getByRole('button', { name: /更多/ }).first().click()
    await expect(page.getByRole('menuitem').first()).toBeVisible()
  }),
]

/** The editor with a report, and what opens over it. */
export const REPORT_SURFACES: readonly Surface[] = [...PANELS, ...DIALOGS, ...OVER_THE_PAGE, ...MENUS]
