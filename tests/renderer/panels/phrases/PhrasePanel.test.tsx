import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import type { PhraseHit } from '#shared/phrases/search-phrases.ts'
import { PhrasePanel, type PhrasePanelProps } from '#renderer/panels/phrases/PhrasePanel.tsx'

const nothing = () => undefined
const hit = (id: string, inSection: boolean): PhraseHit => ({
  block: { id: id as PhraseId, title: `标题${id}`, text: '', roles: ['measures'], unitKinds: [], keywords: [], terms: [], updatedTo: '2026-03' },
  shownText: '每季度研判〔次数〕次',
  titleMatches: [],
  textMatches: [],
  inSection,
})
const html = (props: Partial<PhrasePanelProps>) =>
  renderToStaticMarkup(
    <PhrasePanel
      query=""
      onQuery={nothing}
      filter="all"
      onFilter={nothing}
      hits={[]}
      sectionName="（一）抓学习"
      favourites={['b']}
      close={new Map()}
      onToggleFavourite={nothing}
      onInsert={nothing}
      onAct={nothing}
      onNew={nothing}
      onEscape={nothing}
      {...props}
    />,
  )
const rows = (markup: string) => [...markup.matchAll(/role="row"/g)].length

describe('PhrasePanel', () => {
  it('shows every phrase once, those of the section first', () => {
    const markup = html({ hits: [hit('a', false), hit('b', true)] })
    expect(rows(markup)).toBe(2)
    expect(markup.indexOf('标题b')).toBeLessThan(markup.indexOf('标题a'))
    expect(markup).toContain('本节常用')
    expect(markup).toContain('其他部分')
  })
  it('mounts only the first rows of a thousand', () => {
    expect(rows(html({ hits: Array.from({ length: 1000 }, (_, i) => hit(`p${i}`, false)) }))).toBe(40)
  })
  it('says which phrases are in the report already', () => {
    const markup = html({
      hits: [hit('a', false), hit('b', false), hit('c', false)],
      close: new Map([
        ['a', 'there'],
        ['b', 'close'],
      ]),
    })
    expect(markup.split('这份报告里已经有了').length).toBe(2)
    expect(markup.split('有一段和它很接近').length).toBe(2)
  })
  it('names the star by what it does', () => {
    const markup = html({ hits: [hit('a', false), hit('b', true)] })
    expect(markup).toContain('aria-label="取消收藏：标题b"')
    expect(markup).toContain('aria-label="收藏：标题a"')
  })
  it('says why nothing is shown', () => {
    expect(html({ query: 'djyll' })).toContain('没有找到“djyll”')
    expect(html({ filter: 'favourites' })).toContain('还没有收藏的短语')
    expect(html({ hits: 'loading' })).toContain('正在读取短语库')
    expect(html({})).toContain('短语库是空的')
  })
})
