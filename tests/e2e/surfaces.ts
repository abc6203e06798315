import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Page, expect } from '@playwright/test'
import type { MenuCommand } from '#shared/contract/menu-command.ts'
import type { Desk } from '#tests/e2e/launch.ts'

/** One state of the window that a user can stand before: page, panel, menu or dialog. */
export interface Surface {
  readonly name: string
  open(page: Page, desk: Desk): Promise<void>
}

/** The sample report, checked. */
export async function openSampleReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(page.getByRole('tab', { name: /校对/ })).toContainText(/\d/)
}

const panel = (name: string): Surface => ({
  name: `the panel ${name}`,
  async open(page) {
    await openSampleReport(page)
    await page.getByRole('tab', { name: new RegExp(name) }).click()
  },
})

const overReport = (name: string, command: MenuCommand, selector: string): Surface => ({
  name,
  async open(page, desk) {
    await openSampleReport(page)
    await desk.menu(command)
    await expect(page.locator(selector).first()).toBeVisible()
  },
})
const dialogOverReport = (name: string, command: MenuCommand): Surface => overReport(name, command, '.dialog')

const menuOf = (name: string, button: string): Surface => ({
  name,
  async open(page) {
    await openSampleReport(page)
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('menuitem').or(page.getByRole('menuitemradio')).first()).toBeVisible()
  },
})

const exportChoice = (name: string, entry: RegExp): Surface => ({
  name,
  async open(page) {
    await openSampleReport(page)
    await page.getByRole('button', { name: '选择导出版本' }).click()
    await page.getByRole('menuitem', { name: entry }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
})

const importOf = (name: string, file: string, content: string): Surface => ({
  name,
  async open(page, desk) {
    const place = path.join(desk.dataDir, file)
    await writeFile(place, content)
    await desk.answerOpenDialog(place)
    await page.getByRole('button', { name: '选择文件' }).click()
    await expect(page.locator('.dialog')).toBeVisible()
  },
})

const START: readonly Surface[] = [
  { name: 'the start page without drafts', open: async () => undefined },
  {
    name: 'the start page with drafts',
    async open(page, desk) {
      await openSampleReport(page)
      await desk.menu('start-page')
      await expect(page.getByRole('button', { name: '新建报告' })).toBeVisible()
    },
  },
  {
    name: '草稿设置',
    async open(page) {
      await page.getByRole('button', { name: '草稿设置' }).click()
      await page.getByRole('button', { name: '设密码…' }).click()
      await expect(page.getByRole('dialog', { name: '草稿设置' })).toBeVisible()
    },
  },
  importOf('the import preview', '去年.txt', '述职报告\n一、做法\nD建引领,全年学习**次。\n以下内容付费后可见\n创新意识 不够强。'),
  importOf('an error', '坏了的.docx', 'PK\u0003\u0004 not a report'),
]

const DIALOGS: readonly Surface[] = [
  dialogOverReport('the help', 'help'),
  dialogOverReport('离线自检', 'self-check'),
  dialogOverReport('我的信息', 'particulars'),
  dialogOverReport('历史版本', 'versions'),
  dialogOverReport('自定义词表', 'own-words'),
  dialogOverReport('检查报告', 'check-report'),
  {
    name: 'a compared version',
    async open(page, desk) {
      await openSampleReport(page)
      await desk.menu('keep-version')
      const dialog = page.getByRole('dialog', { name: '历史版本' })
      if (!(await dialog.isVisible())) await desk.menu('versions')
      await expect(dialog).toBeVisible()
    },
  },
  {
    name: '新建我的短语',
    async open(page, desk) {
      await openSampleReport(page)
      await page.locator('.page .block-paragraph').nth(1).click({ clickCount: 3 })
      await desk.menu('save-phrase')
      await expect(page.getByRole('dialog', { name: /短语/ })).toBeVisible()
    },
  },
  exportChoice('the export dialog', /版式和文件名/),
  exportChoice('the export of a final copy', /定稿版/),
  exportChoice('管理版式', /管理版式/),
]

const OVER_THE_PAGE: readonly Surface[] = [
  overReport('find and replace', 'replace', '.find-bar'),
  overReport('the preview', 'preview', '.preview-page'),
  overReport('体检', 'checkup', '.checkup'),
  overReport('对照', 'compare', '.reference'),
  overReport('专注写作', 'focus-mode', '.app.is-focused'),
  menuOf('the tools menu', '工具'),
  menuOf('the display menu', '显示'),
  menuOf('the export menu', '选择导出版本'),
  {
    name: 'the length details',
    async open(page) {
      await openSampleReport(page)
      await page.getByRole('button', { name: /全文/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a finding at its mark',
    async open(page) {
      await openSampleReport(page)
      await page.keyboard.press('F8')
    },
  },
]

/** Every page, panel, menu and dialog there is: what holds for one must hold for all. */
export const SURFACES: readonly Surface[] = [...START, panel('清单'), panel('短语'), panel('校对'), panel('空项'), ...DIALOGS, ...OVER_THE_PAGE]
