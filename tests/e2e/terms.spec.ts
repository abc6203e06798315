import type { Page } from '@playwright/test'
import { expect, test } from './launch.ts'
import { emptyReport } from './report-page.ts'

const rows = (page: Page) => page.getByRole('grid', { name: '短语' }).getByRole('row')

async function openTerms(page: Page) {
  await page.getByRole('button', { name: '短语', exact: true }).click()
  await expect(rows(page).first()).toBeVisible()
  await page.getByRole('radiogroup', { name: '短语范围' }).getByText('固定提法').click()
}

test('a fixed term of the unit is written, found by its initials and its parts, inserted in full, and there after a restart', async ({
  desk,
  page,
}) => {
  await emptyReport(page)
  await openTerms(page)
  await page.getByRole('button', { name: '新建提法' }).click()
  const dialog = page.getByRole('dialog', { name: '新建固定提法' })
  const save = dialog.getByRole('button', { name: '保存提法' })
  await expect(save).toBeDisabled()
  await dialog.getByRole('textbox', { name: '名称' }).fill('四必访')
  await dialog.getByRole('textbox', { name: '完整表述' }).fill('困难党员必访、返乡党员必访、\n新入党员必访、离任干部必访')
  await dialog.getByRole('textbox', { name: '包含几项' }).fill('困难党员必访、返乡党员必访、新入党员必访、离任干部必访')
  await dialog.getByRole('textbox', { name: '说明' }).fill('镇党委〔2025〕3号文件提出。')
  await expect(dialog.getByText('4 项')).toBeVisible()
  await save.click()
  await expect(dialog).toHaveCount(0)
  await expect(rows(page).first()).toContainText('本单位提法')

  const again = await desk.relaunch()
  const report = await emptyReport(again)
  await again.keyboard.type('落实/sbf')
  const found = again.getByRole('listbox', { name: '短语' }).getByRole('option').first()
  await expect(found).toContainText('四必访')
  await again.keyboard.press('Enter')
  expect(await report.lines()).toEqual(['落实困难党员必访、返乡党员必访、新入党员必访、离任干部必访'])
  await again.keyboard.press('Control+z')
  expect(await report.lines()).toEqual(['落实'])
  await again.keyboard.type('/lrgbbf')
  await expect(found).toContainText('四必访')
})

test('a term is changed and deleted with a way back; one of the program is a start for one’s own; two of one name are refused', async ({ page }) => {
  await emptyReport(page)
  await openTerms(page)
  await page.getByRole('combobox', { name: '查找短语' }).fill('sgys')
  const builtIn = rows(page).filter({ hasText: '四个意识' }).first()
  await builtIn.click()
  await builtIn.getByRole('button', { name: /^更多/ }).click()
  await page.getByRole('menuitem', { name: '改一改，存为本单位的提法' }).click()
  const dialog = page.getByRole('dialog', { name: '新建固定提法' })
  await expect(dialog.getByRole('textbox', { name: '包含几项' })).toHaveValue(/政治意识、大局意识/)
  await dialog.getByRole('textbox', { name: '说明' }).fill('本单位统一写全称。')
  await dialog.getByRole('button', { name: '保存提法' }).click()
  const own = rows(page).filter({ hasText: '本单位提法' })
  await expect(own).toContainText('本单位统一写全称。')

  await own.click()
  await own.getByRole('button', { name: /^更多/ }).click()
  await page.getByRole('menuitem', { name: '修改' }).click()
  const changing = page.getByRole('dialog', { name: '修改固定提法' })
  await changing.getByRole('textbox', { name: '名称' }).fill('四个意识（全称）')
  await changing.getByRole('button', { name: '保存提法' }).click()
  await expect(own).toContainText('四个意识（全称）')

  await page.getByRole('button', { name: '新建提法' }).click()
  await dialog.getByRole('textbox', { name: '名称' }).fill('四个意识（全称）')
  await dialog.getByRole('textbox', { name: '完整表述' }).fill('别的写法')
  await expect(dialog.getByRole('status')).toContainText('已经有一条叫“四个意识（全称）”的提法')
  await expect(dialog.getByRole('button', { name: '保存提法' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await own.click()
  await own.getByRole('button', { name: /^更多/ }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await expect(own).toHaveCount(0)
  await page.getByRole('status', { name: '提示' }).getByRole('button', { name: '撤销', exact: true }).click()
  await expect(own).toContainText('四个意识（全称）')
})
