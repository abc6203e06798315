import { describe, expect, it } from 'vitest'
import { opensSlash, slashQuery } from '#renderer/editor/extensions/slash-query.ts'

describe('opensSlash', () => {
  it.each(['/', '工作扎实。/', '工作/', '“/', ' /', '／', '工作／', '、', '工作扎实。、', '做到：、'])('takes %s for a search', (before) => {
    expect(opensSlash(before)).toBe(true)
  })

  it.each(['8/', 'and/', 'http:/', 'http://', '10%/', '２０℃/', '一/／', '学习、', '”、', '好', ''])('leaves %s alone', (before) => {
    expect(opensSlash(before)).toBe(false)
  })
})

describe('slashQuery', () => {
  it('is what stands between the slash and the caret', () => {
    expect(slashQuery('工作。/shyk', 3, false)).toBe('shyk')
    expect(slashQuery('／', 0, false)).toBe('')
  })

  it('takes no notice of what an input method puts between syllables while it composes', () => {
    expect(slashQuery("/san'hui yi ke", 0, true)).toBe('sanhuiyike')
    expect(slashQuery('/san hui', 0, false)).toBeNull()
  })

  it('ends when the slash is gone, a mark follows, or nobody would look for so much', () => {
    expect(slashQuery('工作', 2, false)).toBeNull()
    expect(slashQuery('工作。党', 2, false)).toBeNull()
    expect(slashQuery('/党课，', 0, false)).toBeNull()
    expect(slashQuery(`/${'长'.repeat(25)}`, 0, false)).toBeNull()
  })
})
