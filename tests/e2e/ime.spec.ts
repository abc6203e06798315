import { compose } from './ime.ts'
import { expect, test } from './launch.ts'
import { emptyReport, saved } from './report-page.ts'

const PINYIN = ['d', 'da', 'dang', 'dang j', 'dang jian', '党建']

test.describe('an input method keeps every character exactly once', () => {
  test('in an empty paragraph, twice in a row, and cancelled', async ({ page }) => {
    const report = await emptyReport(page)
    await compose(page, PINYIN, '党建')
    await compose(page, ['g', 'gong', '工'], '工作')
    expect(await report.lines()).toEqual(['党建工作'])
    await compose(page, ['q', 'qu'], null)
    expect(await report.lines()).toEqual(['党建工作'])
  })

  test('before, between and after blanks', async ({ page }) => {
    const report = await emptyReport(page)
    await page.getByRole('button', { name: '插入空项' }).click()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: '插入空项' }).click()
    expect(await report.lines()).toEqual(['〔待补〕〔待补〕'])
    await page.keyboard.press('ArrowRight')
    await compose(page, PINYIN, '之后')
    expect(await report.lines()).toEqual(['〔待补〕〔待补〕之后'])
    await report.caretAtStart(0)
    await compose(page, PINYIN, '之前')
    expect(await report.lines()).toEqual(['之前〔待补〕〔待补〕之后'])
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight')
    await compose(page, PINYIN, '之间')
    expect(await report.lines()).toEqual(['之前〔待补〕之间〔待补〕之后'])
  })

  test('inside a blank: what is composed fills it, what follows stays outside', async ({ page }) => {
    const report = await emptyReport(page)
    await page.getByRole('button', { name: '插入空项' }).click()
    await compose(page, ['z', 'zu', 'zuzhi', '组织'], '组织部')
    await compose(page, ['g', 'gan'], '干部')
    expect(await report.lines()).toEqual(['组织部干部'])
    await expect(report.text.locator('.blank.is-filled')).toHaveText('组织部干部')
    await page.keyboard.type('，')
    await compose(page, ['k'], '开展')
    await expect(report.text.locator('.blank.is-filled')).toHaveText('组织部干部')
    expect(await report.lines()).toEqual(['组织部干部，开展'])
  })

  test('a cancelled composition gives the blank back', async ({ page }) => {
    const report = await emptyReport(page)
    await page.getByRole('button', { name: '插入空项' }).click()
    await compose(page, ['z', 'zu'], null)
    await expect(report.text.locator('.blank.is-open')).toHaveText('〔待补〕')
    await compose(page, ['z', 'zu'], '组织')
    expect(await report.lines()).toEqual(['组织'])
  })

  test('at the start, in the middle and at the end of a heading', async ({ page }) => {
    const report = await emptyReport(page)
    await page.keyboard.press('Control+2')
    await compose(page, PINYIN, '加强学习')
    expect(await report.lines()).toEqual(['（一）加强学习'])
    await report.caretAtStart(0)
    await compose(page, PINYIN, '持续')
    expect(await report.lines()).toEqual(['（一）持续加强学习'])
    await report.caretAtEnd(0)
    await page.keyboard.type('。')
    await compose(page, PINYIN, '今年以来')
    expect(await report.lines()).toEqual(['（一）持续加强学习。今年以来'])
    await expect(report.blocks.first().locator('strong.heading-face')).toHaveText('持续加强学习。')
  })

  test('a full stop composed together with words still ends the heading', async ({ page }) => {
    const report = await emptyReport(page)
    await page.keyboard.press('Control+2')
    await compose(page, PINYIN, '加强学习。今年以来')
    expect(await report.lines()).toEqual(['（一）加强学习。今年以来'])
    await expect(report.blocks.first().locator('strong.heading-face')).toHaveText('加强学习。')
  })

  test('a composed number at the start of a paragraph makes a heading', async ({ page }) => {
    const report = await emptyReport(page)
    await compose(page, ['y', 'yi', '一'], '一、')
    await expect(report.blocks.first()).toHaveClass(/block-heading-1/)
    await compose(page, PINYIN, '主要做法')
    expect(await report.lines()).toEqual(['一、主要做法'])
  })

  test('through saves, undo and random places', async ({ page }) => {
    const report = await emptyReport(page)
    let expected = ''
    const words = ['党建', '引领', '基层', '治理', '学习', '整改', '支部', '书记']
    for (let i = 0; i < 60; i++) {
      const word = words[i % words.length] ?? ''
      if (i % 7 === 3) {
        await compose(page, ['x', 'xu'], null)
      } else {
        await compose(page, ['p', 'pi', word], word)
        expected += word
      }
      if (i === 20) await page.keyboard.press('Control+s')
    }
    expect(await report.lines()).toEqual([expected])
    await saved(page)
    await page.keyboard.press('Control+z')
    const [undone] = await report.lines()
    expect(expected.startsWith(undone ?? 'x')).toBe(true)
    await page.keyboard.press('Control+y')
    expect(await report.lines()).toEqual([expected])
  })
})
