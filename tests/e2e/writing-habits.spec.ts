import { compose } from './ime.ts'
import { expect, test } from './launch.ts'
import { emptyReport, newReport, reportPage, saved } from './report-page.ts'

test('a counted paragraph goes on counting under an input method; one undo takes the number back', async ({ page }) => {
  const report = await emptyReport(page)
  await compose(page, ['yi', '一是'], '一是抓学习。')
  await page.keyboard.press('Enter')
  await compose(page, ['zhua', '抓'], '抓落实。')
  expect(await report.lines()).toEqual(['一是抓学习。', '二是抓落实。'])
  await page.keyboard.press('Enter')
  expect(await report.lines()).toEqual(['一是抓学习。', '二是抓落实。', '三是'])
  await page.keyboard.press('Control+z')
  expect(await report.lines()).toEqual(['一是抓学习。', '二是抓落实。'])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('总的看，成效明显。')
  expect(await report.lines()).toEqual(['一是抓学习。', '二是抓落实。', '总的看，成效明显。'])
})

test('paragraphs move with Alt and an arrow, and Ctrl+D writes one again', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('甲。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('乙。')
  await page.keyboard.press('Alt+ArrowUp')
  expect(await report.lines()).toEqual(['乙。', '甲。'])
  await page.keyboard.press('Control+d')
  await compose(page, ['b', 'bing'], '丙')
  expect(await report.lines()).toEqual(['乙。', '乙。丙', '甲。'])
  await page.keyboard.press('Alt+ArrowDown')
  expect(await report.lines()).toEqual(['乙。', '甲。', '乙。丙'])
})

test('Tab at the start of a heading changes its level, and so does Alt+Shift with the arrows', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('一、做法')
  await report.caretAtStart(0)
  await page.keyboard.press('Tab')
  expect(await report.lines()).toEqual(['（一）做法'])
  await page.keyboard.press('Shift+Tab')
  expect(await report.lines()).toEqual(['一、做法'])
  await page.keyboard.press('End')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  expect(await report.lines()).toEqual(['（一）做法'])
})

test('the outline moves a section and changes its level by key', async ({ page }) => {
  const report = await emptyReport(page)
  for (const line of ['一、甲', '一、乙', '一、丙']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  const row = page.getByRole('treeitem', { name: /乙/ })
  await row.click()
  await row.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await report.lines()).slice(0, 3)).toEqual(['一、乙', '二、甲', '三、丙'])
  await row.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await report.lines()).slice(0, 3)).toEqual(['一、甲', '二、乙', '三、丙'])
  await page.getByRole('treeitem', { name: /丙/ }).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(async () => (await report.lines()).slice(0, 3)).toEqual(['一、甲', '二、乙', '（一）丙'])
})

test('Ctrl+Backspace takes a Chinese word, not the sentence', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('今年以来组织学习')
  await page.keyboard.press('Control+Backspace')
  expect(await report.lines()).toEqual(['今年以来组织'])
  await page.keyboard.press('Control+z')
  expect(await report.lines()).toEqual(['今年以来组织学习'])
})

test('the page is zoomed by keys, wheel and slider, and stays so over a restart', async ({ page, desk }) => {
  const report = await newReport(page)
  await page.keyboard.press('Control+0')
  await page.keyboard.press('Control+-')
  const list = page.getByRole('button', { name: /^显示比例/ })
  await expect(list).toHaveAccessibleName('显示比例 80%')
  await report.text.hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect(list).toHaveAccessibleName('显示比例 90%')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('slider', { name: '页面显示比例' }).fill('120')
  await expect(list).toHaveAccessibleName('显示比例 120%')
  // 28 characters fill a line at any size: the page is 37.692 characters wide.
  const { zi, width } = await page.evaluate(() => {
    const paper = document.querySelector('.paper') as HTMLElement
    return { zi: Number.parseFloat(getComputedStyle(paper).fontSize), width: paper.getBoundingClientRect().width }
  })
  expect(zi).toBe(26)
  expect(width / zi).toBeCloseTo(37.692, 1)
  await page.waitForTimeout(600)
  await saved(page)
  const again = await desk.relaunch()
  await again.locator('.draft-open').last().click()
  await expect(again.getByRole('button', { name: /^显示比例/ })).toHaveAccessibleName('显示比例 120%')
})

test('专注 leaves the page and the tools, and gives everything back', async ({ page }) => {
  const report = await newReport(page)
  await page.getByRole('button', { name: '工具' }).click()
  await page.getByRole('menuitem', { name: /专注写作/ }).click()
  await expect(page.getByRole('tree', { name: '大纲' })).toBeHidden()
  await expect(page.getByRole('tab', { name: /清单/ })).toBeHidden()
  await report.caretAtEnd(0)
  await compose(page, ['shu', '述'], '述职')
  expect((await report.lines())[0]).toMatch(/述职$/)
  await page.getByRole('button', { name: '退出专注' }).click()
  await expect(page.getByRole('tree', { name: '大纲' })).toBeVisible()
})

test('the status line tells what is selected, and how long the report takes to read out', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('今年以来，组织 学习。')
  await page.keyboard.press('Shift+Home')
  const length = page.getByRole('button', { name: /查看各部分字数/ })
  await expect(length).toHaveAccessibleName(/^选中 10 字，全文/)
  await page.keyboard.press('End')
  await expect(length).not.toHaveAccessibleName(/选中/)
  expect(await report.lines()).toEqual(['今年以来，组织 学习。'])
  await length.click()
  const details = page.getByRole('dialog', { name: '字数和念稿时间' })
  await expect(details).toContainText('照稿念完约 1 分钟')
  await details.getByRole('button', { name: '念慢一些' }).click()
  await expect(details).toContainText('200 字')
})

test('after a paste with structure the words alone can be had instead; the choice goes with the next key', async ({ page }) => {
  const report = await emptyReport(page)
  const paste = () =>
    page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '一、做法\n组织学习。')
      document.querySelector('.page')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
  await paste()
  await expect.poll(() => report.lines()).toEqual(['一、做法', '组织学习。'])
  await page.getByRole('button', { name: '只留文字' }).click()
  await expect.poll(() => report.lines()).toEqual(['一、做法', '组织学习。'])
  await expect(report.blocks.first()).toHaveClass(/block-paragraph/)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await paste()
  await expect(page.getByRole('button', { name: '只留文字' })).toBeVisible()
  await compose(page, ['hao', '好'], '好')
  await expect(page.getByRole('button', { name: '只留文字' })).toHaveCount(0)
})

test('selected text is dragged to another place as one step', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('甲乙丙丁。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('戊己。')
  await report.caretAtStart(0)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  const [from, to] = await page.evaluate(() => {
    const rectOf = (block: number, start: number) => {
      const element = document.querySelectorAll('.page .block')[block]
      const text = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
      const range = document.createRange()
      range.setStart(text as Text, start)
      range.setEnd(text as Text, start + 1)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width * 0.2, y: top + height / 2 }
    }
    return [rectOf(0, 1), rectOf(1, 2)]
  })
  await page.mouse.move(from?.x ?? 0, from?.y ?? 0)
  await page.mouse.down()
  await page.mouse.move((from?.x ?? 0) + 20, from?.y ?? 0, { steps: 4 })
  await page.mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => report.lines()).toEqual(['丙丁。', '戊己甲乙。'])
  await page.keyboard.press('Control+z')
  expect(await report.lines()).toEqual(['甲乙丙丁。', '戊己。'])
})

test('the options of finding narrow it, and the count is told before all are replaced', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('一、党建')
  await page.keyboard.press('Enter')
  await page.keyboard.type('党建APP和app。')
  await page.keyboard.press('Control+h')
  const bar = page.getByRole('search')
  await bar.getByRole('textbox', { name: '查找' }).fill('APP')
  await expect(bar).toContainText('2 处')
  await bar.getByRole('button', { name: '查找选项' }).click()
  await bar.getByRole('button', { name: '区分大小写' }).click()
  await expect(bar).toContainText('1 处')
  await bar.getByRole('textbox', { name: '查找' }).fill('党建')
  await bar.getByRole('button', { name: '只在标题中' }).click()
  await bar.getByRole('textbox', { name: '替换为' }).fill('做法')
  await bar.getByRole('button', { name: '全部替换 1 处' }).click()
  await expect.poll(() => report.lines()).toEqual(['一、做法', '党建APP和app。'])
  await bar.getByRole('button', { name: '正则表达式' }).click()
  await bar.getByRole('textbox', { name: '查找' }).fill('(')
  await expect(bar).toContainText('表达式没写完')
})

test('F6 goes round the parts of the window, Shift+F6 back', async ({ page }) => {
  const report = await newReport(page)
  // A part that has nothing in it yet is passed over.
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await report.text.click()
  const region = () =>
    page.evaluate(() => [
      ['.toolbar', '.app-outline', '.page', '.app-panel', '.status-bar'].find((part) => document.activeElement?.closest(part)),
      document.activeElement?.getAttribute('role') ?? '',
    ])
  const seen: unknown[] = []
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('F6')
    seen.push((await region())[0])
  }
  expect(seen).toEqual(['.app-panel', '.status-bar', '.toolbar', '.app-outline', '.page'])
  await page.keyboard.press('Shift+F6')
  expect(await region()).toEqual(['.app-outline', 'treeitem'])
})

test('a heading with text run in is announced by its own words alone', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('一、做法')
  await page.keyboard.press('Enter')
  await page.keyboard.type('（一）抓学习。')
  await expect(page.getByRole('heading', { name: /抓学习/, level: 3 })).toHaveCount(1)
  await compose(page, ['jin', '今年'], '今年以来，组织学习。')
  await expect(report.text.getByRole('heading', { name: '抓学习。', exact: true, level: 3 })).toHaveCount(1)
  await expect(report.text.getByRole('heading', { name: /今年以来/ })).toHaveCount(0)
  await expect(report.text.getByRole('heading', { name: /做法/, level: 2 })).toHaveCount(1)
})

test('体检 keeps its figures within their rings at twice the type, and is printed in the type of paper, its four figures in one row', async ({
  page,
  desk,
}) => {
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(page.getByRole('tab', { name: /校对/ })).toContainText(/\d/)
  await desk.menu('checkup')
  await expect(page.locator('.checkup-tile')).toHaveCount(4)
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'))
  const burst = await page
    .locator('.ring')
    .evaluateAll((rings) =>
      rings
        .filter((ring) => (ring.querySelector('.ring-text')?.getBoundingClientRect().width ?? 0) > ring.getBoundingClientRect().width * 0.84)
        .map((ring) => ring.textContent),
    )
  expect(burst).toEqual([])
  // A4 at 96 dots an inch.
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px')
  const tops = await page.locator('.checkup-tile').evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
})

test('体检 shows the whole at a glance and leads to what is missing', async ({ page }) => {
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(page.getByRole('tab', { name: /空项/ })).toContainText(/\d/)
  await page.getByRole('button', { name: /各部分占比/ }).click()
  const checkup = page.getByRole('main', { name: '体检' })
  await expect(checkup).toContainText(/还有.*空项没有填/)
  await expect(checkup.getByRole('region', { name: '各部分占比' })).toContainText('应不少于')
  await checkup.getByRole('button', { name: '去看空项' }).click()
  await expect(page.getByRole('tab', { name: /空项/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+5')
  await expect(checkup).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reportPage(page).text).toBeFocused()
})

test('another report stands beside this one, is searched, and gives passages with their structure', async ({ page }) => {
  await page.getByRole('button', { name: /一篇写好的乡镇述职报告/ }).click()
  await expect(page.getByRole('tab', { name: /空项/ })).toContainText(/\d/)
  await page.getByRole('button', { name: '全部草稿' }).click()
  const report = await emptyReport(page)
  await compose(page, ['kai', '开'], '开头。')
  await page.keyboard.press('Alt+6')
  const pane = page.getByRole('complementary', { name: '对照的报告' })
  await expect(pane.locator('.reference-line').first()).toBeVisible()
  await pane.getByRole('textbox', { name: '在对照的报告里查找' }).fill('履职')
  await expect(pane.getByRole('status')).toContainText(/^1\/\d/)
  const heading = pane.locator('.reference-block', { has: page.locator('.reference-level-2') }).first()
  await heading.hover()
  await heading.getByRole('button', { name: /抄过来/ }).click()
  const lines = await report.lines()
  expect(lines[0]).toBe('开头。')
  expect(lines[1]).toMatch(/^（一）/)
  await expect(report.text.locator('.blank.is-open').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  expect(await report.lines()).toEqual(['开头。'])
  await pane.getByRole('button', { name: '关闭对照' }).click()
  await expect(page.getByRole('tab', { name: /清单/ })).toBeVisible()
  // A look is no opening: nothing is left to be reopened once this draft is left, too.
  await page.getByRole('button', { name: '全部草稿' }).click()
  await expect(page.getByRole('button', { name: /一篇写好的乡镇述职报告/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /一篇写好的乡镇述职报告/ })).toBeVisible()
  await expect(page.getByText('已重新打开没有关闭的稿子')).toBeHidden()
})

test('a report is read out sentence by sentence with a voice of this machine, paused and stopped', async ({ page }) => {
  const report = await emptyReport(page)
  await page.keyboard.type('今年以来，组织学习。成效明显。')
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+7')
  await expect(page.getByText('没有中文朗读语音')).toBeVisible()
  await page.evaluate(() => {
    const spoken: SpeechSynthesisUtterance[] = []
    const voice = { lang: 'zh-CN', localService: true, name: '本机' }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
      cancel: () => {},
      pause: () => {},
      resume: () => {},
    })
    Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true })
    Object.assign(window, { spoken })
  })
  const said = () => page.evaluate(() => (window as unknown as { spoken: SpeechSynthesisUtterance[] }).spoken.map(({ text }) => text))
  await page.keyboard.press('Alt+7')
  const bar = page.getByRole('region', { name: '朗读' })
  await expect(bar).toContainText('第 1 句，共 2 句')
  expect(await said()).toEqual(['今年以来，组织学习。'])
  expect(await page.evaluate(() => CSS.highlights.get('reading')?.size)).toBe(1)
  await bar.getByRole('button', { name: '暂停' }).click()
  await expect(bar).toContainText('已暂停')
  await bar.getByRole('button', { name: '继续' }).click()
  await page.evaluate(() => (window as unknown as { spoken: SpeechSynthesisUtterance[] }).spoken.at(-1)?.dispatchEvent(new Event('end')))
  await expect(bar).toContainText('第 2 句')
  expect(await said()).toEqual(['今年以来，组织学习。', '成效明显。'])
  await bar.getByRole('button', { name: '停止' }).click()
  await expect(bar).toHaveCount(0)
  expect(await page.evaluate(() => CSS.highlights.has('reading'))).toBe(false)
  expect(await report.lines()).toEqual(['今年以来，组织学习。成效明显。'])
})
