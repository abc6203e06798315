import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './launch.ts'
import { reportPage, saved } from './report-page.ts'

/** The kinds of the start page: its group, its name, the title a new one begins with, and how many sections. */
const KINDS = [
  ['述职', '抓基层党建工作述职报告', '抓基层党建工作述职报告', 4],
  ['述职', '述责述廉报告', '年度述责述廉报告', 6],
  ['对照检查', '民主生活会对照检查材料', '年度民主生活会对照检查材料', 4],
  ['对照检查', '组织生活会发言提纲', '年度组织生活会发言提纲', 3],
  ['专项报告', '全面从严治党主体责任报告', '年度落实全面从严治党主体责任情况报告', 5],
  ['专项报告', '意识形态责任制报告', '年度落实意识形态工作责任制情况报告', 4],
  ['专项报告', '巡察整改情况报告', '反馈意见整改情况的报告', 5],
  ['专项报告', '其他报告', '情况报告', 0],
  ['总结调研', '年度工作总结', '年度工作总结', 4],
  ['总结调研', '党支部工作总结', '年度工作总结', 3],
  ['总结调研', '调研报告', '的调研报告', 4],
  ['支部活动', '主题党日活动方案', '主题党日活动方案', 6],
  ['支部活动', '三会一课会议记录', '会议记录', 5],
] as const

async function choose(page: Page, group: string, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: '报告类别' }).getByText(group, { exact: true }).click()
  await page.getByRole('radiogroup', { name: '报告种类' }).getByText(name, { exact: true }).click()
}

async function begin(page: Page, group: string, name: string) {
  await choose(page, group, name)
  await page.getByRole('button', { name: '新建报告' }).click()
  const report = reportPage(page)
  await expect(report.blocks.first()).toBeVisible()
  return report
}

async function openNewest(page: Page): Promise<void> {
  await page.getByRole('region', { name: '最近的草稿' }).locator('.draft-open').first().click()
}

/** Replaces the whole text by pasting lines, as a person would from another window. */
async function paste(page: Page, text: string): Promise<void> {
  const report = reportPage(page)
  await report.text.click()
  await page.keyboard.press('Control+a')
  await page.evaluate((plain) => {
    const data = new DataTransfer()
    data.setData('text/plain', plain)
    document.querySelector('.page')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
}

const REPORT = [
  '2024年度抓基层党建工作述职报告',
  '按照县委部署，现将我履职情况报告如下。',
  '一、履职情况',
  '我履行第一责任人职责，学习贯彻习近平新时代中国特色社会主义思想。',
  '二、存在的问题',
  '（一）理论学习不深入。我读原著少，学用结合不够。',
  '（二）村集体经济薄弱。我谋划产业项目少。',
  '究其原因，我思想上重视不够。',
  '三、下一步打算',
  '（一）深化理论学习。我将每月读一本原著。',
  '（二）改进文风会风。我将少开会、开短会。',
].join('\n')

test('every kind is chosen in its group, shows its outline beforehand, and starts with its sections and its own checklist', async ({ page }) => {
  test.slow()
  for (const [group, name, title, sections] of KINDS) {
    await choose(page, group, name)
    if (sections > 0) await expect(page.locator('.type-preview li')).toHaveCount(sections)
    await expect(page.getByRole('radiogroup', { name: '您的单位' })).toHaveCount(name === '抓基层党建工作述职报告' ? 1 : 0)
    await page.getByRole('button', { name: '新建报告' }).click()
    const report = reportPage(page)
    await expect(report.blocks.first()).toContainText(title)
    await expect(report.text.locator('.block-heading-1')).toHaveCount(sections)
    await expect(page.getByRole('button', { name: `报告种类：${name}` })).toBeVisible()
    await page.getByRole('button', { name: '全部草稿' }).click()
    await expect(page.getByRole('heading', { name: '新建报告' })).toBeVisible()
  }
})

test('figures of the local notice are checked instead of the usual ones, kept with the draft, and saved as a preset', async ({ page, desk }) => {
  await begin(page, '述职', '抓基层党建工作述职报告')
  await page.getByRole('button', { name: '本次要求' }).first().click()
  const dialog = page.getByRole('dialog', { name: '本次要求' })
  await dialog.getByRole('textbox', { name: '全文不少于' }).fill('9000')
  await dialog.getByRole('textbox', { name: '现场限' }).fill('1')
  await dialog.getByRole('textbox', { name: '问题至少' }).fill('9')
  await dialog.getByRole('textbox', { name: '给这组要求起名' }).fill('县里的要求')
  await dialog.getByRole('button', { name: '存为预设' }).click()
  await dialog.getByRole('button', { name: '按这个要求检查' }).click()
  await expect(page.getByText('一般不少于9000字')).toBeVisible()
  await expect(page.getByText('超时')).toBeVisible()
  await expect(page.getByText('本次要求至少九条')).toBeVisible()
  await saved(page)

  const again = await desk.relaunch()
  await openNewest(again)
  await expect(again.getByText('一般不少于9000字')).toBeVisible()
  await again.getByRole('button', { name: '本次要求' }).first().click()
  const reopened = again.getByRole('dialog', { name: '本次要求' })
  await reopened.getByRole('button', { name: '套用一组要求' }).click()
  await expect(again.getByRole('menuitem', { name: '县里的要求' })).toBeVisible()
  await again.getByRole('menuitem', { name: '书面四千字以内' }).click()
  await expect(reopened.getByRole('textbox', { name: '全文不少于' })).toHaveValue('')
  await reopened.getByRole('button', { name: '恢复通行要求' }).click()
  await expect(again.getByText('一般不少于2000字')).toBeVisible()
})

test('the table of problems and measures jumps to passages; what is linked by hand stays linked after a restart', async ({ page, desk }) => {
  await begin(page, '述职', '抓基层党建工作述职报告')
  await paste(page, REPORT)
  await page.getByRole('button', { name: /^对照表：有一条问题看不出对应的措施/ }).click()
  const table = page.getByRole('dialog', { name: '问题、原因、措施对照表' })
  await expect(table.getByText('没有对应的问题')).toBeVisible()
  await table.getByRole('button', { name: '把“村集体经济薄弱”连到措施' }).click()
  await page.getByRole('menuitem', { name: /改进文风会风/ }).click()
  await expect(table.getByText('没有对应的问题')).toHaveCount(0)
  await expect(table.getByText('自己连的')).toBeVisible()
  await table.getByRole('button', { name: '定位：改进文风会风' }).click()
  await expect(page.locator('.block.is-here')).toContainText('改进文风会风')
  await expect(page.getByText('问题看不出对应的措施')).toHaveCount(0)
  // The link is of paragraphs: rewriting one does not lose it.
  await page.keyboard.type('再')
  await saved(page)

  const again = await desk.relaunch()
  await openNewest(again)
  await again.getByRole('button', { name: '清单的更多操作' }).click()
  await again.getByRole('menuitem', { name: '问题措施对照表' }).click()
  const kept = again.getByRole('dialog', { name: '问题、原因、措施对照表' })
  await expect(kept.getByText('自己连的')).toBeVisible()
  await kept
    .getByRole('button', { name: /断开：村集体经济薄弱与/ })
    .last()
    .click()
  await expect(kept.getByText('没有对应的问题')).toBeVisible()
})

test('a section taken for the wrong thing is set by hand, survives a restart, and can be left to its wording again', async ({ page, desk }) => {
  await begin(page, '述职', '抓基层党建工作述职报告')
  await paste(page, REPORT.replace('二、存在的问题', '二、我的几点反思'))
  await expect(page.getByText('缺少存在的主要问题')).toBeVisible()
  await page.getByRole('button', { name: /二、我的几点反思”认作/ }).click()
  await page.getByRole('option', { name: '存在的主要问题' }).click()
  await expect(page.getByText('缺少存在的主要问题')).toHaveCount(0)
  await saved(page)
  const again = await desk.relaunch()
  await openNewest(again)
  await expect(again.getByText('写了存在的主要问题')).toBeVisible()
  await again.getByRole('button', { name: /二、我的几点反思”认作/ }).click()
  await again.getByRole('option', { name: '按标题自动认' }).click()
  await expect(again.getByText('缺少存在的主要问题')).toBeVisible()
})

test('a missing point is put in with one press and then found; a wrong kind is changed and changed back', async ({ page }) => {
  await begin(page, '述职', '抓基层党建工作述职报告')
  await paste(page, REPORT)
  await page.getByRole('button', { name: '插入一句：整顿软弱涣散党组织' }).click()
  await expect(reportPage(page).text).toContainText('我联系整顿软弱涣散党组织')
  await page.getByRole('button', { name: '已写到，定位：整顿软弱涣散党组织' }).click()
  await expect(page.locator('.block.is-here')).toContainText('软弱涣散')
  await page.getByRole('button', { name: '报告种类：抓基层党建工作述职报告' }).click()
  await page.getByRole('menuitemradio', { name: '调研报告' }).click()
  await expect(page.getByText('缺少对策建议').or(page.getByText('调研方法和对象')).first()).toBeVisible()
  await page.getByRole('status', { name: '提示' }).getByRole('button', { name: '撤销', exact: true }).click()
  await expect(page.getByRole('button', { name: '报告种类：抓基层党建工作述职报告' })).toBeVisible()
})

test('a unit saves its own kind from a report, starts one, sends it as a file, and takes it in again; foreign files change nothing', async ({
  page,
  desk,
  dataDir,
}) => {
  await begin(page, '述职', '抓基层党建工作述职报告')
  await paste(page, REPORT)
  await page.getByRole('button', { name: '清单的更多操作' }).click()
  await page.getByRole('menuitem', { name: '存为本单位的种类' }).click()
  const dialog = page.getByRole('dialog', { name: '存为本单位的种类' })
  await dialog.getByRole('textbox', { name: '种类名称' }).fill('支部书记述职')
  await dialog.getByRole('textbox', { name: '怎么写：履职情况' }).fill('写三件最实在的事。')
  await dialog.getByRole('textbox', { name: '全文不少于' }).fill('777')
  await dialog.getByRole('button', { name: '存为本单位的种类' }).click()
  await expect(page.getByText('已存为“支部书记述职”')).toBeVisible()
  await page.getByRole('button', { name: '全部草稿' }).click()

  await page.getByRole('radiogroup', { name: '报告类别' }).getByText('本单位的', { exact: true }).click()
  await expect(page.locator('.type-preview')).toContainText('写三件最实在的事。')
  await page.getByRole('button', { name: '新建报告' }).click()
  await expect(page.getByText('一般不少于777字')).toBeVisible()
  await expect(reportPage(page).text).not.toContainText('我读原著少')
  await page.getByRole('button', { name: '全部草稿' }).click()

  await page.getByRole('button', { name: '本单位的种类…' }).click()
  const list = page.getByRole('dialog', { name: '本单位的报告种类' })
  const file = path.join(dataDir, '支部书记述职.antoutype')
  await desk.answerSaveDialog(file)
  await list.getByRole('button', { name: '存成文件：支部书记述职' }).click()
  await expect.poll(async () => (await readdir(dataDir)).includes('支部书记述职.antoutype')).toBe(true)
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'antou-report-type', type: { name: '支部书记述职', group: 'own' } })
  await list.getByRole('button', { name: '删除：支部书记述职' }).click()
  await list.getByRole('button', { name: '确认删除：支部书记述职' }).click()
  await expect(list.getByText('还没有存过')).toBeVisible()

  const foreign = path.join(dataDir, 'foreign.antoutype')
  await writeFile(foreign, '{"hello": 1}')
  for (const [chosen, told] of [
    [foreign, '这不是案头的报告种类文件'],
    [file, null],
  ] as const) {
    const chooser = page.waitForEvent('filechooser')
    await list.getByRole('button', { name: '从文件读入' }).click()
    await (await chooser).setFiles(chosen)
    if (told === null) await expect(list.getByRole('button', { name: '存成文件：支部书记述职' })).toBeVisible()
    else {
      await expect(page.getByRole('alertdialog')).toContainText(told)
      await page.getByRole('alertdialog').getByRole('button').first().click()
      await expect(list.getByText('还没有存过')).toBeVisible()
    }
  }
})

test('another type of report is taken back by undo, in their turn with the text', async ({ page, desk }) => {
  const report = await begin(page, '述职', '抓基层党建工作述职报告')
  await report.caretAtEnd(1)
  await page.keyboard.type('先写一句')
  await page.getByRole('button', { name: '报告种类：抓基层党建工作述职报告' }).click()
  await page.getByRole('menuitemradio', { name: '述责述廉报告' }).click()
  const type = (name: string) => page.getByRole('button', { name: `报告种类：${name}` })
  await expect(type('述责述廉报告')).toBeVisible()
  await desk.menu('undo')
  await expect(type('抓基层党建工作述职报告')).toBeVisible()
  await expect(page.getByText('清单换成了“抓基层党建工作述职报告”的，正文没有改动。')).toBeVisible()
  await expect(report.blocks.nth(1)).toContainText('先写一句')
  await desk.menu('redo')
  await expect(type('述责述廉报告')).toBeVisible()
  await saved(page)
  await desk.menu('undo')
  await desk.menu('undo')
  await expect(report.blocks.nth(1)).not.toContainText('先写一句')
  await expect(type('抓基层党建工作述职报告')).toBeVisible()
  await saved(page)
  await desk.menu('start-page')
  await openNewest(page)
  await expect(type('抓基层党建工作述职报告')).toBeVisible()
})
