import path from 'node:path'
import { expect, test } from '#tests/e2e/launch.ts'

const ALL_SHOTS = path.resolve(import.meta.dirname, '../../test-results/screens')

test('phrases: in the panel, at the caret, being written', async ({ desk, page }) => {
  await page.getByRole('button', { name: /一篇写好的/ }).click()
  const shoot = async (name: string) => {
    for (const [width, height, look] of [
      [1280, 800, 'light'],
      [1440, 900, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), look)
      await page.waitForTimeout(300)
      await page.screenshot({ path: path.join(ALL_SHOTS, `${name}-${look}-${width}.png`) })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: '短语', exact: true }).click()
  const search = page.getByRole('combobox', { name: '查找短语' })
  await search.fill('djyl')
  await expect(page.getByRole('grid', { name: '短语' }).getByRole('row').first()).toBeVisible()
  await shoot('phrases-panel')
  await search.fill('')
  await page.getByRole('textbox', { name: '报告正文' }).locator('.block-paragraph').nth(2).click()
  await page.keyboard.press('End')
  await page.keyboard.type('/zrqd')
  await expect(page.getByRole('listbox', { name: '短语' })).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.screenshot({ path: path.join(ALL_SHOTS, 'phrases-slash-light-1280.png') })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+Shift+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('textbox', { name: '标题', exact: true }).fill('责任清单')
  await page
    .getByRole('button', { name: /插入空项|换成空项/ })
    .last()
    .click()
  await shoot('phrases-dialog')
  await page.getByRole('button', { name: '保存短语' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('radiogroup', { name: '短语范围' }).getByText('固定提法').click()
  await page.getByRole('button', { name: '新建提法' }).click()
  await page.getByRole('textbox', { name: '名称' }).fill('四必访')
  await page.getByRole('textbox', { name: '完整表述' }).fill('困难党员必访、返乡党员必访、新入党员必访、离任干部必访')
  await page.getByRole('textbox', { name: '包含几项' }).fill('困难党员必访、返乡党员必访、新入党员必访、离任干部必访')
  await page.getByRole('textbox', { name: '说明' }).fill('镇党委走访制度的提法。')
  await shoot('phrases-term-dialog')
  await page.getByRole('button', { name: '保存提法' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await shoot('phrases-terms')

  const pack = path.join(desk.dataDir, '镇党建办.antoupack')
  await desk.answerSaveDialog(pack)
  await page.getByRole('button', { name: '管理', exact: true }).click()
  await page.getByRole('menuitem', { name: '导出短语包…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await shoot('phrases-pack-export')
  await page.getByRole('button', { name: '导出 2 条' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  // What is here now says something else than the pack.
  const own = page.getByRole('grid', { name: '短语' }).getByRole('row').filter({ hasText: '本单位提法' })
  await own.click()
  await own.getByRole('button', { name: /^更多/ }).click()
  await page.getByRole('menuitem', { name: '修改' }).click()
  await page.getByRole('textbox', { name: '完整表述' }).fill('困难党员必访、新入党员必访')
  await page.getByRole('button', { name: '保存提法' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '管理', exact: true }).click()
  await page.getByRole('menuitem', { name: '导入短语包…' }).click()
  await (await chooser).setFiles(pack)
  await expect(page.getByRole('dialog')).toBeVisible()
  await shoot('phrases-pack-import')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '管理', exact: true }).click()
  await page.getByRole('menuitem', { name: '共享短语…' }).click()
  await shoot('phrases-pack-folders')
})
