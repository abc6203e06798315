import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import { ChecklistPanel } from '#renderer/panels/checklist/ChecklistPanel.tsx'

const nothing = () => undefined
const html = (items: readonly ChecklistItem[]) =>
  renderToStaticMarkup(
    <ChecklistPanel items={items} onJump={nothing} onShow={nothing} onInsert={nothing} onOpen={nothing} onSearch={nothing} onExport={nothing} />,
  )
const passed: ChecklistItem = { id: 'a', status: 'pass', title: '标题齐全', message: '' }
const missing: ChecklistItem = { id: 'b', status: 'fail', title: '缺少落款', message: '要有单位和日期。', insert: 'sign-off' }

describe('ChecklistPanel', () => {
  it('shows the passages that do not agree, each to jump to', () => {
    const place = (start: number, text: string) => ({ blockId: 'b1' as BlockId, start, end: start + text.length, text })
    const item = { id: 'a', status: 'warn', title: '数字不同', message: '请核对。', places: [place(0, '党员52名'), place(20, '党员53名')] } as const
    expect(html([item])).toContain('定位：党员52名')
    expect(html([item])).toContain('定位：党员53名')
  })

  it('counts what is open and what is there', () => {
    expect(html([passed, missing])).toContain('还有 1 处要看')
    expect(html([passed, missing])).toContain('共 2 项要求，1 项已具备。')
  })
  it('offers the outline of a missing part, and no jump where there is nowhere to go', () => {
    expect(html([missing])).toContain('插入提纲')
    expect(html([missing])).not.toContain('定位')
  })
  it('offers a jump where there is a place', () => expect(html([{ ...missing, target: 'b1' as BlockId }])).toContain('定位'))
  it('lists points apart, missing ones with what helps, and does not count those that are only advised', () => {
    const found: ChecklistItem = { id: 'p1', status: 'pass', title: '发展党员', message: '', point: true, target: 'b1' as BlockId }
    const advised: ChecklistItem = {
      id: 'p2',
      status: 'warn',
      title: '集体经济',
      message: '写收入。',
      point: true,
      insert: 'point:x',
      search: '集体经济',
    }
    expect(html([passed, found, advised])).toContain('1 项要求都已具备'.replace('1', '3'))
    expect(html([passed, found, advised])).toContain('已写到，定位：发展党员')
    expect(html([passed, found, advised])).toContain('插入一句：集体经济')
  })
  it('says so when everything is there', () => expect(html([passed])).toContain('1 项要求都已具备'))
  it('says so when there is nothing to compare with yet', () => expect(html([])).toContain('还没有可对照的要求'))
})
