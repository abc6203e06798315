import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Page, expect } from '@playwright/test'
import type { Desk } from '#tests/e2e/launch.ts'
import { type Surface, openSampleReport } from './surface.ts'

/** The start page with the sample among its drafts. */
async function withDraft(page: Page, desk: Desk): Promise<void> {
  await openSampleReport(page)
  await desk.menu('start-page')
  await expect(page.getByRole('button', { name: '新建报告' })).toBeVisible()
}

const onStartPage = (name: string, show: (page: Page, desk: Desk) => Promise<void>): Surface => ({
  name,
  async open(page, desk) {
    await withDraft(page, desk)
    await show(page, desk)
  },
})

const dialogOf = (name: string, button: RegExp): Surface =>
  onStartPage(name, async (page) => {
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
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

async function toBin(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^更多操作：/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: '移到回收箱' }).click()
  await expect(page.getByText('草稿已移到回收箱。')).toBeVisible()
}

/** The start page and what opens from it. */
export const START_SURFACES: readonly Surface[] = [
  { name: 'the start page without drafts', open: async () => undefined },
  onStartPage('the start page with drafts', async () => undefined),
  onStartPage('a search over the drafts', async (page, desk) => {
    await openSampleReport(page)
    await desk.menu('start-page')
    await page.getByRole('textbox', { name: /搜索草稿/ }).fill('流动党员')
    await expect(page.getByText('找到 2 份草稿')).toBeVisible()
  }),
  onStartPage('the start page once 我的信息 was left for later', async (page) => {
    await page.getByRole('button', { name: '以后再说' }).click()
    await expect(page.getByRole('button', { name: '填写我的信息' })).toBeVisible()
  }),
  onStartPage('the menu of a draft', async (page) => {
    await page
      .getByRole('button', { name: /^更多操作：/ })
      .first()
      .click()
    await expect(page.getByRole('menuitem').first()).toBeVisible()
  }),
  onStartPage('a message after a draft went into 回收箱', toBin),
  onStartPage('草稿设置', async (page) => {
    await page.getByRole('button', { name: '草稿设置' }).click()
    await page.getByRole('button', { name: '设密码…' }).click()
    await expect(page.getByRole('dialog', { name: '草稿设置' })).toBeVisible()
  }),
  {
    name: 'a file held over the window',
    async open(page) {
      await page.evaluate(() => {
        const data = new DataTransfer()
        data.items.add(new File(['报告'], '去年.txt'))
        document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }))
      })
      await expect(page.getByText('松开鼠标，开始导入')).toBeVisible()
    },
  },
  dialogOf('备份', /^备份$/),
  dialogOf('本单位的种类', /^本单位的种类/),
  dialogOf('回收箱, empty', /^回收箱$/),
  onStartPage('回收箱 with a draft', async (page) => {
    await toBin(page)
    await page.getByRole('button', { name: '回收箱' }).click()
    await expect(page.getByRole('button', { name: '彻底删除' })).toBeVisible()
  }),
  onStartPage('the question before 彻底删除', async (page) => {
    await toBin(page)
    await page.getByRole('button', { name: '回收箱' }).click()
    await page.getByRole('button', { name: '彻底删除' }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible()
  }),
  importOf('the import preview', '去年.txt', '述职报告\n一、做法\nD建引领,全年学习**次。\n以下内容付费后可见\n创新意识 不够强。'),
  importOf('an error', '坏了的.docx', 'PK\u0003\u0004 not a report'),
]
