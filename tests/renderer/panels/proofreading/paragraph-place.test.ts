import { expect, it } from 'vitest'
import { paragraphPlace } from '#renderer/panels/proofreading/paragraph-place.ts'
import { h, line, p } from '#tests/support/build-report.ts'

it('counts paragraphs and headings, and names the lines of head and foot', () => {
  const report = [line('title', 't', '标题'), line('salutation', 's', '同志们：'), p('a', '甲'), h(1, 'b', '乙'), line('date', 'd', '日期')]
  expect([0, 1, 2, 3, 4, 9].map((index) => paragraphPlace(report, index))).toEqual(['标题', '称谓', '第 1 段', '第 2 段', '落款', ''])
})
