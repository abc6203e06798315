import { describe, expect, it } from 'vitest'
import type { PhraseId } from '#shared/base/branded-ids.ts'
import { closePassages } from '#shared/phrases/close-passages.ts'
import type { LibraryEntry } from '#shared/phrases/library-entry.ts'

const TEXT = '坚持每季度召开一次党建工作联席会议，全年研究解决难点问题〔number:个数〕个，推动责任落到每个支部。'
const entry = (text: string, isTerm = false): LibraryEntry => ({
  id: 'a' as PhraseId,
  title: '联席会议',
  text,
  roles: [],
  unitKinds: [],
  keywords: [],
  terms: [],
  updatedTo: '2026-03',
  ...(isTerm ? { isTerm } : {}),
})
const closeness = (passages: readonly string[], text = TEXT) => closePassages([entry(text)], passages).get('a')

describe('closePassages', () => {
  it('knows a phrase that is there, whatever its slots were filled with and its marks became', () => {
    expect(closeness(['别的一段。', '坚持每季度召开一次党建工作联席会议，全年研究解决难点问题32个，推动责任落到每个支部。'])).toBe('there')
    expect(closeness(['坚持每季度召开一次党建工作联席会议全年研究解决难点问题〔个数〕个；推动责任落到每个支部'])).toBe('there')
  })

  it('knows one that was reworded a little', () => {
    expect(closeness(['我们坚持每季度召开一次党建工作联席会议，全年研究解决难点问题32个，压实了各方责任。'])).toBe('close')
  })

  it('says nothing of another text, nor of one whose pieces stand in different passages', () => {
    expect(closeness(['今年以来，全镇发展党员8名，培训党员320人次。'])).toBeUndefined()
    expect(closeness(['坚持每季度召开一次党建工作联席会议。', '全年研究解决难点问题32个。', '推动责任落到每个支部。'])).toBeUndefined()
    expect(closeness([])).toBeUndefined()
  })

  it('says nothing of very short phrases and of fixed terms', () => {
    expect(closeness(['一、主要做法'], '一、主要做法')).toBeUndefined()
    expect(closePassages([entry(TEXT, true)], [TEXT]).size).toBe(0)
  })
})
