import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DraftList, type ListedDrafts } from '#renderer/start/DraftList.tsx'

const nothing = () => undefined
const now = new Date(2026, 0, 20, 18, 0)
const savedAt = new Date(2026, 0, 20, 14, 3).toISOString()
const html = (drafts: ListedDrafts) =>
  renderToStaticMarkup(<DraftList drafts={drafts} now={now} onOpen={nothing} onRemove={nothing} onRecover={nothing} />)

describe('DraftList', () => {
  it('shows when, how long and how many blanks', () => {
    const markup = html([{ state: 'readable', id: 'a', title: '述职报告', reportType: 'x', savedAt, chars: 3126, openBlanks: 17 }])
    expect(markup).toContain('今天 14:03，3126 字')
    expect(markup).toContain('空项 17')
  })
  it('names a draft without a title', () => {
    expect(html([{ state: 'readable', id: 'a', title: ' ', reportType: 'x', savedAt, chars: 0, openBlanks: 0 }])).toContain('未写标题的报告')
  })
  it('offers the version before for a damaged draft, and does not where there is none', () => {
    expect(html([{ state: 'damaged', id: 'a', savedAt, recoverable: true }])).toContain('恢复上一版')
    expect(html([{ state: 'damaged', id: 'a', savedAt, recoverable: false }])).not.toContain('恢复上一版')
  })
  it('asks for an upgrade for a draft of a later version', () => {
    expect(html([{ state: 'newer-version', id: 'a', savedAt, recoverable: false }])).toContain('请升级案头后再打开')
  })
  it('says that drafts are being read, and that there are none', () => {
    expect(html('loading')).toContain('正在读取草稿')
    expect(html([])).toContain('还没有草稿')
  })
  it('does not say that there are none where they could not be read', () => {
    expect(html('unreadable')).toContain('草稿没有读出来')
    expect(html('unreadable')).not.toContain('还没有草稿')
  })
})
