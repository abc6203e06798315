import type { Page } from '@playwright/test'
import { compose } from './ime.ts'
import { expect, test } from './launch.ts'
import { emptyReport } from './report-page.ts'

const list = (page: Page) => page.getByRole('listbox', { name: '短语' })
const rows = (page: Page) => page.getByRole('grid', { name: '短语' }).getByRole('row')

async function openPanel(page: Page) {
  await page.getByRole('button', { name: '短语', exact: true }).click()
  const search = page.getByRole('combobox', { name: '查找短语' })
  await expect(rows(page).first()).toBeVisible()
  return search
}

test.describe('finding phrases', () => {
  test('by initials, by full pinyin, and by both mixed with characters, with what was found marked', async ({ page }) => {
    await emptyReport(page)
    const search = await openPanel(page)
    for (const query of ['shyk', 'sanhuiyike', '三会yk', 'sanhyike']) {
      await search.fill(query)
      await expect(rows(page).first().locator('mark').first()).toHaveText('三会一课')
    }
    await search.fill('meiyouzhegeci')
    await expect(page.getByText('没有找到“meiyouzhegeci”')).toBeVisible()
  })

  test('while an input method still composes in the field', async ({ page }) => {
    await emptyReport(page)
    const search = await openPanel(page)
    await search.focus()
    await compose(page, ['s', 'san', "san'hui", "san'hui'yi'ke"], '三会一课')
    await expect(search).toHaveValue('三会一课')
    await expect(rows(page).first().locator('mark').first()).toHaveText('三会一课')
  })

  test('fixed terms are found among the phrases, with what they mean, and inserted in full', async ({ page }) => {
    const report = await emptyReport(page)
    const search = await openPanel(page)
    await search.fill('sgys')
    const term = rows(page).filter({ hasText: '术语' }).filter({ hasText: '四个意识' }).first()
    await term.dblclick()
    await expect(report.blocks.first()).toContainText('意识')
  })
})

test.describe('a slash in the text', () => {
  test('looks for phrases; typing narrows, arrows choose, Enter puts it in with its first blank selected, one undo takes all back', async ({
    page,
  }) => {
    const report = await emptyReport(page)
    await page.keyboard.type('工作扎实。')
    await page.keyboard.type('/')
    await expect(list(page)).toBeVisible()
    await page.keyboard.type('shyk')
    await expect(list(page).getByRole('option').first().locator('mark').first()).toHaveText('三会一课')
    await page.keyboard.press('ArrowDown')
    const second = await list(page).getByRole('option').nth(1).locator('.phrase-title').textContent()
    await expect(list(page).getByRole('option', { selected: true }).locator('.phrase-title')).toHaveText(second ?? '')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(list(page)).toHaveCount(0)
    const [line] = await report.lines()
    expect(line).toMatch(/^工作扎实。[^/]*三会一课/)
    expect(line).not.toContain('shyk')
    await page.keyboard.press('Control+z')
    expect(await report.lines()).toEqual(['工作扎实。'])
    await page.keyboard.press('Control+y')
    expect(await report.lines()).toEqual([line])
  })

  test('is narrowed through an input method, whose own Enter and arrows stay its own', async ({ page }) => {
    const report = await emptyReport(page)
    await page.keyboard.type('/')
    await compose(page, ['s', 'san hui', 'san hui yi ke'], '三会一课')
    await expect(list(page).getByRole('option').first().locator('mark').first()).toHaveText('三会一课')
    await page.keyboard.press('Enter')
    const [line] = await report.lines()
    expect(line).toContain('三会一课')
    expect(line).not.toContain('/')
  })

  test('is given back by Esc, and does not come again there', async ({ page }) => {
    const report = await emptyReport(page)
    await page.keyboard.type('党委/')
    await expect(list(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list(page)).toHaveCount(0)
    await page.keyboard.type('dz')
    await expect(list(page)).toHaveCount(0)
    expect(await report.lines()).toEqual(['党委/dz'])
  })

  test('is just a slash between digits and letters', async ({ page }) => {
    const report = await emptyReport(page)
    for (const text of ['8/9', 'and/or', 'http://']) {
      await page.keyboard.type(`${text}，`)
      await expect(list(page)).toHaveCount(0)
    }
    expect(await report.lines()).toEqual(['8/9，and/or，http://，'])
  })

  test('may be full-width, or the 、 of the same key where no such mark can stand', async ({ page }) => {
    const report = await emptyReport(page)
    await compose(page, ['／'], '／')
    await expect(list(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.type('好。')
    await compose(page, ['、'], '、')
    await expect(list(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.type('学习')
    await compose(page, ['、'], '、')
    await expect(list(page)).toHaveCount(0)
    expect(await report.lines()).toEqual(['／好。、学习、'])
  })

  test('inside a composition opens nothing', async ({ page }) => {
    await emptyReport(page)
    await compose(page, ['d', 'd/', 'dang/z'], '党/政')
    await expect(list(page)).toHaveCount(0)
  })

  test('closes when a sentence goes on or the caret goes elsewhere', async ({ page }) => {
    const report = await emptyReport(page)
    await page.keyboard.type('/党课')
    await expect(list(page)).toBeVisible()
    await page.keyboard.type('，')
    await expect(list(page)).toHaveCount(0)
    await page.keyboard.type('/')
    await expect(list(page)).toBeVisible()
    await page.keyboard.press('Home')
    await expect(list(page)).toHaveCount(0)
    expect(await report.lines()).toEqual(['/党课，/'])
  })

  test('is taken with the mouse, too', async ({ page }) => {
    const report = await emptyReport(page)
    await page.keyboard.type('/shyk')
    await list(page).getByRole('option').filter({ hasText: '〔' }).first().click()
    await expect(list(page)).toHaveCount(0)
    await expect(report.text.locator('.blank.is-current')).toHaveCount(1)
  })
})

test.describe('the same slot twice and slots with a choice', () => {
  test('are filled through an input method and from the list, with Tab from one to the next, and taken back', async ({ page }) => {
    const report = await emptyReport(page)
    await openPanel(page)
    await page.getByRole('button', { name: '新建', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '新建我的短语' })
    await dialog.getByRole('textbox', { name: '标题' }).fill('单位整改')
    const text = dialog.getByRole('textbox', { name: '短语正文' })
    const slot = async (kind: string, hint: string, choices = '') => {
      await dialog.getByRole('button', { name: /空项的种类/ }).click()
      await page.getByRole('option', { name: kind, exact: true }).click()
      await dialog.getByRole('textbox', { name: '空项的名称' }).fill(hint)
      await dialog.getByRole('textbox', { name: '可选的内容' }).fill(choices)
      await dialog.getByRole('button', { name: '插入空项' }).click()
      await page.keyboard.press('ArrowRight')
    }
    await text.click()
    await slot('单位', '牵头单位')
    await page.keyboard.type('整改，')
    await slot('单位', '牵头单位')
    await page.keyboard.type('报')
    await slot('其他', '去向', '镇党委、区委')
    await dialog.getByRole('button', { name: '保存短语' }).click()
    await expect(dialog).toHaveCount(0)

    await report.text.click()
    await page.keyboard.type('/dwzg')
    await expect(list(page).getByRole('option').first()).toContainText('单位整改')
    await page.keyboard.press('Enter')
    expect(await report.lines()).toEqual(['〔牵头单位〕整改，〔牵头单位〕报〔去向〕'])
    await compose(page, ['d', 'dang', '党'], '党建办')
    expect(await report.lines()).toEqual(['党建办整改，党建办报〔去向〕'])
    await page.keyboard.press('Tab')
    await expect(page.getByRole('listbox', { name: '这处空项可以填' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await report.lines()).toEqual(['党建办整改，党建办报区委'])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    expect(await report.lines()).toEqual(['〔牵头单位〕整改，〔牵头单位〕报〔去向〕'])
  })
})

test.describe('the user’s own phrases', () => {
  test('are made from selected text, whose numbers become slots one by one, and are there after a restart', async ({ desk, page }) => {
    const report = await emptyReport(page)
    await page.keyboard.type('2024年召开专题会议12次，解决问题30个。')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+Shift+k')
    const dialog = page.getByRole('dialog', { name: '新建我的短语' })
    await dialog.getByRole('textbox', { name: '标题' }).fill('专题会议')
    await dialog.getByRole('textbox', { name: '分类' }).fill('会议')
    await expect(dialog.getByRole('listitem')).toHaveCount(3)
    await dialog.getByRole('button', { name: '把“12”换成空项' }).click()
    await expect(dialog.getByText('2024年召开专题会议〔次数〕次').first()).toBeVisible()
    await dialog.getByRole('button', { name: '全部换成空项' }).click()
    await dialog.getByRole('button', { name: '保存短语' }).click()
    await expect(dialog).toHaveCount(0)
    expect(await report.lines()).toEqual(['2024年召开专题会议12次，解决问题30个。'])

    const again = await desk.relaunch()
    const reopened = await emptyReport(again)
    await again.keyboard.type('/zthy')
    await expect(list(again).getByRole('option').first()).toContainText('专题会议')
    await expect(list(again).getByRole('option').first()).toContainText('会议')
    await again.keyboard.press('Enter')
    expect(await reopened.lines()).toEqual(['〔年份〕召开专题会议〔次数〕次，解决问题〔个数〕个。'])
  })

  test('change the program’s wording, hide it, and go back', async ({ page }) => {
    await emptyReport(page)
    const search = await openPanel(page)
    await search.fill('shyk')
    const first = rows(page).first()
    const title = (await first.locator('.phrase-title').textContent()) ?? ''
    await first.getByRole('button', { name: '更多' }).click()
    await page
      .getByRole('menuitem', { name: /另存为我的|自己的说法/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: '标题' }).fill(`${title}新`)
    await dialog.getByRole('button', { name: '保存短语' }).click()
    await expect(rows(page).filter({ hasText: `${title}新` })).toHaveCount(1)
  })
})

test('a phrase that is in the report already says so', async ({ page }) => {
  await emptyReport(page)
  const search = await openPanel(page)
  await search.fill('shyk')
  const inserted = rows(page).filter({ hasText: '〔' }).first()
  const title = (await inserted.locator('.phrase-title').textContent()) ?? ''
  await inserted.dblclick()
  await expect(rows(page).filter({ hasText: title }).first()).toContainText('这份报告里已经有了')
})

test('a slot of one’s own phrase is changed where it stands, made text again and back, all by keyboard, and shown at once', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('全年开会12次，走访困难党员30户。')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Shift+k')
  const dialog = page.getByRole('dialog', { name: '新建我的短语' })
  const sample = dialog.locator('.phrase-dialog-sample')
  await dialog.getByRole('textbox', { name: '标题' }).fill('会议走访')
  await dialog.getByRole('button', { name: '把“12”换成空项' }).click()

  // What was proposed is typed over at once, through an input method as well.
  const name = dialog.getByRole('textbox', { name: '选中空项的名称' })
  await expect(name).toBeFocused()
  await compose(page, ['h', 'hui', 'hui yi'], '会议次数')
  await expect(sample).toHaveText('全年开会〔会议次数〕次，走访困难党员30户。')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('textbox', { name: '后面的计量单位' })).toHaveValue('次')
  await page.keyboard.type('场次')
  await expect(sample).toHaveText('全年开会〔会议次数〕场次，走访困难党员30户。')
  await page.keyboard.press('Tab')
  await page.keyboard.type('四、十二、')
  await expect(dialog.getByRole('textbox', { name: '选中空项可选的内容' })).toHaveValue('四、十二、')

  // Back in the text, an arrow key selects the slot; it becomes text, and text becomes a slot.
  await dialog.getByRole('textbox', { name: '短语正文' }).focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await expect(name).toHaveValue('会议次数')
  await expect(dialog.getByRole('textbox', { name: '选中空项可选的内容' })).toHaveValue('四、十二')
  await dialog.getByRole('button', { name: '变回文字' }).press('Enter')
  await expect(sample).toHaveText('全年开会会议次数场次，走访困难党员30户。')
  await dialog.getByRole('button', { name: '选中的换成空项' }).click()
  await expect(sample).toHaveText('全年开会〔数量〕场次，走访困难党员30户。')
  await dialog.getByRole('button', { name: /选中空项的种类/ }).click()
  await page.getByRole('option', { name: '一段话', exact: true }).click()
  await expect(sample).toHaveText('全年开会〔内容〕场次，走访困难党员30户。')
  await dialog.getByRole('button', { name: '保存短语' }).click()
  await expect(dialog).toHaveCount(0)

  await report.text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('/hyzf')
  await expect(list(page).getByRole('option').first()).toContainText('会议走访')
  await page.keyboard.press('Enter')
  expect((await report.lines()).at(-1)).toContain('全年开会〔内容〕场次，走访困难党员30户。')
})
