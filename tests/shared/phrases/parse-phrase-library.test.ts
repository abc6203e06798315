import { describe, expect, it } from 'vitest'
import { parsePhraseLibrary } from '#shared/phrases/parse-phrase-library.ts'

const block = {
  id: 'party-life-lecture',
  title: '书记讲党课',
  text: '全年讲党课〔number:次数〕次。',
  roles: ['party-life'],
  unitKinds: ['township'],
  keywords: ['授课'],
  terms: ['三会一课'],
  updatedTo: '2026-03',
}

function whatWentWrong(value: unknown): string {
  const result = parsePhraseLibrary(value, 'mine.json')
  return result.ok ? '' : result.error.what
}

describe('parsePhraseLibrary', () => {
  it('reads a list of phrase blocks in their order', () => {
    const second = { ...block, id: 'party-life-day', title: '主题党日' }
    expect(parsePhraseLibrary([block, second], 'mine.json')).toEqual({ ok: true, value: [block, second] })
  })

  it('reads an empty list', () => {
    expect(parsePhraseLibrary([], 'mine.json')).toEqual({ ok: true, value: [] })
  })

  it.each([null, {}, 'text', 3, undefined])('refuses %j, naming the file', (value) => {
    expect(whatWentWrong(value)).toBe('短语文件“mine.json”的内容不是一组短语。')
  })

  it('names the first faulty entry by number and title, and the field', () => {
    expect(whatWentWrong([block, { ...block, id: 'b', text: '短' }])).toBe('短语文件“mine.json”的第2条（书记讲党课）正文缺失或者写法不对。')
  })

  it.each([
    ['id', 'Not An Id', '编号'],
    ['roles', ['nowhere'], '用途'],
    ['unitKinds', ['city'], '身份'],
    ['keywords', '授课', '关键词'],
    ['terms', [1], '术语'],
    ['updatedTo', '2026年3月', '核对年月'],
  ])('checks %s', (field, value, name) => {
    expect(whatWentWrong([{ ...block, [field]: value }])).toBe(`短语文件“mine.json”的第1条（书记讲党课）${name}缺失或者写法不对。`)
  })

  it('names an entry without a title by its number', () => {
    const { title: _, ...untitled } = block
    expect(whatWentWrong([untitled])).toBe('短语文件“mine.json”的第1条标题缺失或者写法不对。')
  })

  it('refuses an entry that is no block, or has a field too many', () => {
    expect(whatWentWrong([block, 7])).toBe('短语文件“mine.json”的第2条写法不对。')
    expect(whatWentWrong([{ ...block, colour: 'red' }])).toBe('短语文件“mine.json”的第1条（书记讲党课）有多余的项目。')
  })

  it('refuses an id used twice', () => {
    expect(whatWentWrong([block, { ...block, title: '另一条' }])).toBe('短语文件“mine.json”的第2条（另一条）编号与前面的重复。')
  })

  it('says what is safe and what to do', () => {
    const result = parsePhraseLibrary(null, 'mine.json')
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'bad-phrase-library', safe: expect.stringMatching(/草稿.*。$/u), advice: expect.stringMatching(/请.*。$/u) },
    })
  })
})
