import { describe, expect, it } from 'vitest'
import { parseTerms } from '#shared/terms/parse-terms.ts'

const ENTRY = {
  id: 'si-ji',
  name: '四季',
  wording: '春夏秋冬',
  components: [],
  fixedOrder: false,
  explanation: '一年的四个季节。',
  since: '',
  usage: '',
  certainty: 'common',
  keywords: [],
  updatedTo: '2026-03',
}

describe('parseTerms', () => {
  it('gives each term the kind of its file', () => {
    expect(parseTerms([ENTRY], 'field')).toEqual({ ok: true, value: [{ ...ENTRY, kind: 'field' }] })
  })

  it('names the first entry that is wrong', () => {
    const answer = parseTerms([ENTRY, { ...ENTRY, certainty: 'maybe' }], 'field')
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-terms', what: '术语文件“field.json”的第2条写法不对。' } })
  })

  it('refuses what is no list', () => {
    expect(parseTerms({}, 'field')).toMatchObject({ ok: false, error: { what: '术语文件“field.json”的内容不是一组术语。' } })
  })
})
