import { compose } from './ime.ts'
import { expect, test } from './launch.ts'
import { emptyReport, reportPage } from './report-page.ts'

test('the user’s name and unit, given once, stand in a new report and can be taken out again', async ({ page, desk }) => {
  await page.getByRole('region', { name: '我的信息' }).getByRole('button', { name: '填写' }).click()
  const dialog = page.getByRole('dialog', { name: '我的信息' })
  await dialog.getByRole('textbox', { name: '姓名' }).fill('某甲')
  await dialog.getByRole('textbox', { name: '单位', exact: true }).fill('甲镇')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('region', { name: '我的信息' })).toContainText('甲镇')

  await page.getByRole('button', { name: '新建报告' }).click()
  const { text } = reportPage(page)
  await expect(text).toContainText('我担任甲镇党委书记')
  await expect(text).toContainText('甲镇党委书记　某甲')
  await page.getByRole('status', { name: '提示' }).getByRole('button', { name: '撤销', exact: true }).click()
  await expect(text).toContainText('我担任〔乡镇〕党委书记')

  const again = await desk.relaunch()
  await expect(again.getByRole('region', { name: '我的信息' })).toContainText('甲镇')
})

test('who puts the question off is not asked again, and finds it in the menu', async ({ page, desk }) => {
  await page.getByRole('button', { name: '以后再说' }).click()
  await expect(page.getByRole('button', { name: '以后再说' })).toHaveCount(0)
  await desk.menu('particulars')
  await expect(page.getByRole('dialog', { name: '我的信息' })).toBeVisible()
})

test('another unit’s name in the report stands on the checklist, and a press shows the passage', async ({ page }) => {
  await page.getByRole('region', { name: '我的信息' }).getByRole('button', { name: '填写' }).click()
  const dialog = page.getByRole('dialog', { name: '我的信息' })
  await dialog.getByRole('textbox', { name: '单位', exact: true }).fill('甲河镇')
  await dialog.getByRole('button', { name: '保存' }).click()
  await emptyReport(page)
  await compose(page, ['yi', '乙田镇'], '乙田镇党委带领党员抓发展。')
  const item = page.getByRole('listitem').filter({ hasText: '出现了别的单位：乙田镇' })
  await expect(item).toContainText('您的单位是甲河镇')
  await item.getByRole('button', { name: /定位/ }).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('乙田镇')
})

test('a number that differs between two paragraphs is shown with both of them', async ({ page }) => {
  await emptyReport(page)
  await page.keyboard.insertText('全镇现有党员520名。')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('我镇共有党员530名。')
  const item = page.getByRole('listitem').filter({ hasText: '同一件事写了不同的数字' }).first()
  await expect(item.getByRole('button', { name: /定位/ })).toHaveCount(2)
  await item.getByRole('button', { name: /530/ }).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('530')
})
