import { expect, test } from './launch.ts'
import { reportPage } from './report-page.ts'

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
  await page.getByRole('button', { name: '撤销', exact: true }).last().click()
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
