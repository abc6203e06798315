import { describe, expect, it } from 'vitest'
import { PACK_SECTIONS } from '#shared/packs/index.ts'
import { MAX_PACK_BYTES, type Pack, decodePack, encodePack } from '#shared/packs/pack-file.ts'
import { mergeSection, type PackChoice, previewPack } from '#shared/packs/plan-pack-import.ts'
import { plainReport } from '#shared/report-types/plain-report.ts'
import { ownPhrase } from '#tests/support/own-phrase.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

const term = (name: string, wording = '户户走到、事事记清') => ({
  id: `own-${name.length}`,
  name,
  wording,
  components: ['户户走到', '事事记清'],
  explanation: '镇党委提出的走访要求。',
  updatedTo: '2026-03',
})
const type = { ...plainReport, id: 'branch-report', name: '支部书记述职', group: 'own' }
const word = { kind: 'word', word: { wrong: '布署', right: '部署', level: 'error', reason: '' } }
const pack = (...ids: string[]): Pack => ({
  name: '镇党建办',
  sections: new Map<string, readonly unknown[]>([
    ['phrases', ids.map((id) => ownPhrase(id))],
    ['terms', [term('走访两件事')]],
    ['words', [word]],
    ['types', [type]],
  ]),
})

/** Weak, but it sees every change of a character. */
const checksum = (text: string) =>
  String([...text].reduce((sum, character, at) => (sum * 31 + character.charCodeAt(0) * (at + 1)) % 1_000_000_007, 7))
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => decodePack(bytes(text), checksum)
const signed = (value: { name?: string; sections?: unknown; version?: number; format?: string }) => {
  const { name = '', sections = {}, version = 1, format = 'antou-pack' } = value
  return JSON.stringify({ format, version, name, checksum: checksum(JSON.stringify([name, sections])), sections })
}
const code = (text: string) => {
  const result = read(text)
  return result.ok ? 'ok' : result.error.code
}

describe('a pack as a file', () => {
  it('comes back as it was made', () => {
    const again = read(encodePack(pack('a', 'b'), checksum))
    expect(again).toEqual({ ok: true, value: pack('a', 'b') })
  })

  it('holds words that are permitted as well, and shows them as such', () => {
    const words: Pack = { name: '镇党建办', sections: new Map([['words', [word, { kind: 'permitted', text: '三资平台' }]]]) }
    expect(read(encodePack(words, checksum))).toEqual({ ok: true, value: words })
    const here = new Map([
      [
        'words',
        [
          { kind: 'permitted', text: '三资平台' },
          { ...word, word: { ...word.word, right: '' } },
        ],
      ],
    ])
    expect(previewPack(words, here)[0]?.entries).toEqual([
      { id: 'words word 布署', title: '布署', text: '改为“部署”', state: 'conflict', mine: { title: '布署', text: '删去' } },
      { id: 'words permitted 三资平台', title: '三资平台', text: '不提示', state: 'same' },
    ])
  })

  it.each([
    ['no JSON', 'PK\u0003\u0004', 'foreign-file'],
    ['other JSON', '{"a":1}', 'foreign-file'],
    ['a layout file', '{"format":"antou-layout-profile","profile":{}}', 'foreign-file'],
    ['nothing', '', 'foreign-file'],
    ['null', 'null', 'foreign-file'],
    ['a later version', signed({ version: 2 }), 'newer-version'],
    ['a kind of content that came later', signed({ sections: { recipes: [] } }), 'newer-version'],
    ['no version', JSON.stringify({ format: 'antou-pack' }), 'damaged'],
    ['an entry that is none', signed({ sections: { phrases: [{ id: 'own-a' }] } }), 'damaged'],
    ['an id of the program’s own phrases', signed({ sections: { phrases: [{ ...ownPhrase('a'), id: 'lead-one' }] } }), 'damaged'],
    ['an id that is a path', signed({ sections: { phrases: [{ ...ownPhrase('a'), id: 'own-../../x' }] } }), 'damaged'],
    ['a text without end', signed({ sections: { phrases: [ownPhrase('a', '长'.repeat(4_001))] } }), 'damaged'],
    ['a term without a wording', signed({ sections: { terms: [{ ...term('走访'), wording: ' ' }] } }), 'damaged'],
    ['a term under the id of another kind', signed({ sections: { terms: [{ ...term('走访'), id: 'four-consciousnesses' }] } }), 'damaged'],
    ['two terms of one name', signed({ sections: { terms: [term('走访'), { ...term('走访'), id: 'own-x' }] } }), 'damaged'],
    ['a type under the id of the program’s', signed({ sections: { types: [{ ...type, id: 'research-report' }] } }), 'damaged'],
    ['a type whose section leads nowhere', signed({ sections: { types: [{ ...type, points: [{ id: 'a' }] }] } }), 'damaged'],
    ['an entry twice', signed({ sections: { phrases: [ownPhrase('a'), ownPhrase('a')] } }), 'damaged'],
    ['more entries than anybody has', signed({ sections: { profiles: Array.from({ length: 201 }, () => null) } }), 'damaged'],
    ['a word of no kind', signed({ sections: { words: [{ ...word, kind: 'phrase' }] } }), 'damaged'],
    ['a word without its wording', signed({ sections: { words: [{ kind: 'word', text: '三资平台' }] } }), 'damaged'],
    ['a permitted word in the form of another', signed({ sections: { words: [{ ...word, kind: 'permitted' }] } }), 'damaged'],
    ['words that are plain text', signed({ sections: { words: ['布署'] } }), 'damaged'],
    ['a section that is no list', signed({ sections: { phrases: {} } }), 'damaged'],
    ['a prototype', signed({ sections: JSON.parse('{"__proto__": [1]}') }), 'damaged'],
  ])('is refused when it holds %s', (_, text, expected) => {
    expect(code(text)).toBe(expected)
  })

  it('is refused unread beyond its size', () => {
    expect(decodePack(new Uint8Array(MAX_PACK_BYTES + 1), checksum)).toMatchObject({ ok: false, error: { code: 'too-large' } })
  })

  it('is refused when it is cut short anywhere, or a character of its content is changed', () => {
    const text = encodePack(pack('a', 'b', 'c'), checksum)
    const random = seededRandom(11)
    for (let round = 0; round < 150; round++) {
      const at = Math.floor(random() * (text.length - 2))
      expect(code(text.slice(0, at)), `cut at ${at}`).not.toBe('ok')
      const changed = `${text.slice(0, at)}${text.charAt(at) === '改' ? '换' : '改'}${text.slice(at + 1)}`
      // White space between the parts may be anything.
      if (/\S/u.test(text.charAt(at))) expect(code(changed), `changed at ${at}`).not.toBe('ok')
    }
  })

  it('tells every refusal in three sentences', () => {
    for (const text of ['', signed({ version: 2 }), signed({ sections: { phrases: [1] } })]) {
      const refused = read(text)
      if (refused.ok) throw new Error('taken')
      for (const sentence of [refused.error.what, refused.error.safe, refused.error.advice]) expect(sentence).toMatch(/。$/u)
    }
  })
})

describe('previewPack', () => {
  it('tells new from known, and known that differs with both wordings', () => {
    const here = new Map([['phrases', [ownPhrase('a'), ownPhrase('b', '另一种写法。')]]])
    const [phrases, terms, words, types] = previewPack(pack('a', 'b', 'c'), here)
    expect(phrases?.name).toBe('我的短语')
    expect(phrases?.entries.map(({ state }) => state)).toEqual(['same', 'conflict', 'new'])
    expect(phrases?.entries[1]).toMatchObject({ text: '全年开会〔次数〕次。', mine: { title: '标题b', text: '另一种写法。' } })
    expect(terms?.entries).toEqual([
      { id: 'terms 走访两件事', title: '走访两件事', text: '户户走到、事事记清（镇党委提出的走访要求）', state: 'new' },
    ])
    expect(types?.entries.map(({ title, state }) => [title, state])).toEqual([['支部书记述职', 'new']])
    expect(words?.entries).toEqual([{ id: 'words word 布署', title: '布署', text: '改为“部署”', state: 'new' }])
  })

  it('takes the same entry for the same in whatever order its fields stand', () => {
    const reversed = Object.fromEntries(Object.entries(ownPhrase('a')).reverse())
    expect(previewPack(pack('a'), new Map([['phrases', [reversed]]]))[0]?.entries[0]?.state).toBe('same')
  })
})

describe('what is known by its name', () => {
  const stateOf = (section: string, here: unknown) =>
    previewPack(pack(), new Map([[section, [here]]])).find(({ id }) => id === section)?.entries[0]?.state

  it('is the same whatever id it was given on another machine, and another one when it says something else', () => {
    expect(stateOf('terms', { ...term('走访两件事'), id: 'own-elsewhere' })).toBe('same')
    expect(stateOf('terms', term('走访两件事', '户户走到'))).toBe('conflict')
    expect(stateOf('types', { ...type, id: 'elsewhere' })).toBe('same')
    expect(stateOf('types', { ...type, summary: '别的说明' })).toBe('conflict')
  })
})

describe('mergeSection', () => {
  const section = PACK_SECTIONS[0]
  if (section === undefined) throw new Error('no sections')
  const merge = (choice: PackChoice | null, left: readonly string[] = []) =>
    mergeSection(section, [ownPhrase('a', '我的。'), ownPhrase('b')], [ownPhrase('a', '他们的。'), ownPhrase('b'), ownPhrase('c')], {
      choices: new Map(choice === null ? [] : [['phrases own-a', choice]]),
      left: new Set(left),
      newId: () => 'fresh',
    }).map((entry) => `${section.titleOf(entry)}：${section.textOf(entry)}`)
  const rest = ['标题b：全年开会〔次数〕次。', '标题c：全年开会〔次数〕次。']

  it('keeps mine, takes theirs, or keeps both', () => {
    expect(merge('mine')).toEqual(['标题a：我的。', ...rest])
    expect(merge(null)).toEqual(['标题a：我的。', ...rest])
    expect(merge('theirs')).toEqual(['标题a：他们的。', ...rest])
    expect(merge('both')).toEqual(['标题a：我的。', '标题b：全年开会〔次数〕次。', '标题a（2）：他们的。', '标题c：全年开会〔次数〕次。'])
  })

  it('gives what is kept beside a title that nothing has by then, what was just taken included', () => {
    const titled = (id: string, title: string) => ({ ...ownPhrase(id), title })
    const merged = mergeSection(
      section,
      [titled('a', '开头'), titled('b', '会议')],
      [titled('a', '会议（2）'), { ...titled('b', '会议'), text: '另一种。' }],
      {
        choices: new Map([
          ['phrases own-a', 'theirs'],
          ['phrases own-b', 'both'],
        ]),
        left: new Set(),
        newId: () => 'fresh',
      },
    )
    expect(merged.map((entry) => section.titleOf(entry))).toEqual(['会议（2）', '会议', '会议（3）'])
  })

  it('leaves out what is not wanted', () => {
    expect(merge('theirs', ['phrases own-a', 'phrases own-c'])).toEqual(['标题a：我的。', '标题b：全年开会〔次数〕次。'])
  })
})
