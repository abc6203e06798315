import { expect, test } from './launch.ts'
import { emptyReport, newReport, reportPage } from './report-page.ts'

test('a new report starts with title, sections and blanks, and is numbered live', async ({ page }) => {
  const report = await newReport(page)
  const lines = await report.lines()
  expect(lines[0]).toMatch(/^20\d\d年度抓基层党建工作述职报告$/)
  expect(lines.filter((line) => /^[一二三四]、/.test(line)).length).toBeGreaterThanOrEqual(3)
  await expect(report.text.locator('.blank.is-open').first()).toBeVisible()
  await expect(page.getByRole('tab', { name: /空项/ })).toContainText(/\d/)
})

test('typed numbers become headings; moving a section renumbers; undo brings it back', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('一、做法')
  await page.keyboard.press('Enter')
  await page.keyboard.type('（一）抓学习。今年以来，组织学习。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('（一）抓落实。层层压实责任。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('二、问题')
  expect(await report.lines()).toEqual(['一、做法', '（一）抓学习。今年以来，组织学习。', '（二）抓落实。层层压实责任。', '二、问题'])
  await report.caretAtEnd(2)
  await page.keyboard.press('Alt+ArrowUp')
  expect(await report.lines()).toEqual(['一、做法', '（一）抓落实。层层压实责任。', '（二）抓学习。今年以来，组织学习。', '二、问题'])
  await page.keyboard.press('Control+z')
  expect(await report.lines()).toEqual(['一、做法', '（一）抓学习。今年以来，组织学习。', '（二）抓落实。层层压实责任。', '二、问题'])
})

test('Tab walks the blanks, typing fills them, the next Tab goes on', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('召开会议')
  await page.getByRole('button', { name: '插入空项' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('次，参加')
  await page.getByRole('button', { name: '插入空项' }).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('人。')
  await report.caretAtStart(0)
  await page.keyboard.press('Tab')
  await page.keyboard.type('12')
  await page.keyboard.press('Tab')
  await page.keyboard.type('30')
  expect(await report.lines()).toEqual(['召开会议12次，参加30人。'])
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  expect(await report.lines()).toEqual(['召开会议12次，参加〔待补〕人。'])
  await page.keyboard.press('Shift+Tab')
  await expect(report.text.locator('.blank.is-current')).toHaveText('〔待补〕')
})

test('a click on a blank selects it as a whole', async ({ page }) => {
  const report = await newReport(page)
  const blank = report.text.locator('.blank.is-open').first()
  const label = await blank.textContent()
  await blank.click()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(label)
})

test('paragraph styles by menu and by key', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('主要做法')
  await page.keyboard.press('Control+1')
  expect(await report.lines()).toEqual(['一、主要做法'])
  await page.getByRole('button', { name: /段落样式/ }).click()
  await page.getByRole('option', { name: /二级标题/ }).click()
  expect(await report.lines()).toEqual(['（一）主要做法'])
  await page.keyboard.press('Control+Shift+n')
  expect(await report.lines()).toEqual(['主要做法'])
})

test('copying takes numbers along; pasting reads them back; masks become blanks', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('一、做法')
  await page.keyboard.press('Enter')
  await page.keyboard.type('（一）抓学习。组织学习。')
  await page.keyboard.press('Control+a')
  const copied = await page.evaluate(() => {
    const data = new DataTransfer()
    document.querySelector('.page')?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return data.getData('text/plain')
  })
  expect(copied).toBe('一、做法\n（一）抓学习。组织学习。')

  const paste = (text: string) =>
    page.evaluate((plain) => {
      const data = new DataTransfer()
      data.setData('text/plain', plain)
      document.querySelector('.page')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, text)
  await report.caretAtEnd(1)
  await page.keyboard.press('Enter')
  await paste('二、问题\n（一）调研不够。全年调研*次。')
  await expect
    .poll(report.lines)
    .toEqual(['一、做法', '（一）抓学习。组织学习。', '二、问题', expect.stringMatching(/^（一）调研不够。全年调研〔.+〕次。$/)])
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await report.lines()).length).toBeLessThan(4)
})

test('pasting from Word keeps headings and tables and drops the rest', async ({ page }) => {
  const report = await emptyReport(page)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '主要做法\n正文。\n党课\t4')
    data.setData(
      'text/html',
      "<p class=MsoHeading1 style='mso-outline-level:1;color:red'>一、主要做法</p><p class=MsoNormal><b>正文</b><del>旧</del>。</p><script>window.pasted = 1</script><table><tr><td>党课</td><td>4</td></tr></table>",
    )
    document.querySelector('.page')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(report.blocks.first()).toHaveClass(/block-heading-1/)
  await expect(report.blocks.nth(1)).toHaveText('正文。')
  await expect(report.text.locator('table td')).toHaveText(['党课', '4'])
  expect(await page.evaluate(() => 'pasted' in window)).toBe(false)
})

test('find and replace', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('党建工作与党建品牌')
  await page.keyboard.press('Control+h')
  await page.getByRole('search').getByRole('textbox', { name: '查找' }).fill('党建')
  await expect(page.getByRole('search')).toContainText('2 处')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('search')).toContainText('1/2')
  await page.getByRole('textbox', { name: '替换为' }).fill('党务')
  await page.getByRole('button', { name: '全部替换' }).click()
  expect(await report.lines()).toEqual(['党务工作与党务品牌'])
  await page.getByRole('button', { name: '关闭查找' }).click()
  await page.keyboard.press('Control+z')
  expect(await report.lines()).toEqual(['党建工作与党建品牌'])
})

test('Ctrl+B does no harm', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.press('Control+b')
  await page.keyboard.type('正文')
  await expect(reportPage(page).text.locator('strong')).toHaveCount(0)
  expect(await report.lines()).toEqual(['正文'])
})
