import { describe, expect, it } from 'vitest'
import { type DocContent, readDoc } from '#shared/doc-import/read-doc.ts'
import { type DocOptions, buildDoc, sprm } from '#tests/support/build-doc.ts'

const DELETED = sprm(0x0800, 1)
const INSERTED = sprm(0x0801, 1)
const HIDDEN = sprm(0x083c, 1)
const SPECIAL = sprm(0x0855, 1)
const IN_TABLE = sprm(0x2416, 1)

function read(options: DocOptions | string): DocContent {
  const result = readDoc(buildDoc(options))
  if (!result.ok) throw new Error(result.error.what)
  return result.value
}

/** Paragraphs as their text, tables as rows of cells of texts. */
function shape({ items }: Pick<DocContent, 'items'>): unknown[] {
  return items.map((item) => (item.type === 'paragraph' ? item.text : item.rows.map((row) => row.cells.map((cell) => shape(cell)))))
}

const told = (content: DocContent) => Object.fromEntries([...content.tally.told].map(([kind, { count }]) => [kind, count]))

describe('readDoc', () => {
  it('reads pieces in the order of the text, wherever they lie, in one and two bytes a character', () => {
    expect(shape(read({ pieces: [{ text: '甲乙丙' }, { text: 'A\x93B\x94\x85\xa0', oneByte: true }, { text: '丁\r戊\r' }] }))).toEqual([
      '甲乙丙A“B”…\u00a0丁',
      '戊',
    ])
  })

  it('gives marks their meaning and leaves out the ones that are not shown', () => {
    expect(shape(read('制表\t后\v换行\u001e连\u001f字\x0c分页\x03\r'))).toEqual(['制表\t后\v换行-连字\f分页'])
  })

  it('shows the results of fields, not their code, and gives back the text of a field that never ends', () => {
    expect(shape(read('见\x13 HYPERLINK "x" \x14文件\x15。\r\x13 OUTER \x13 INNER \x14内\x15\x14外\x15\r甲\x13 码\r乙\r'))).toEqual([
      '见文件。',
      '外',
      '甲',
      '乙',
    ])
  })

  it('drops deleted and hidden text by what runs say, and counts each change once', () => {
    const content = read({
      pieces: [{ text: '一二三四五六七八\r' }],
      runs: [
        { from: 1, to: 2, sprms: DELETED },
        { from: 2, to: 3, sprms: [...DELETED, ...sprm(0x0835, 1)] },
        { from: 4, to: 5, sprms: INSERTED },
        { from: 6, to: 7, sprms: HIDDEN },
      ],
    })
    expect(shape(content)).toEqual(['一四五六八'])
    expect(told(content)).toEqual({ deletion: 1, insertion: 1, hidden: 1 })
  })

  it('drops deleted and hidden text by what pieces say, in the short form and in the long one', () => {
    const pieces = [
      { text: '甲' },
      { text: '删', shortChange: [0x41, 1] as const },
      { text: '乙' },
      { text: '隐', changes: [...sprm(0x2a42, 6), ...HIDDEN] },
      { text: '丙\r' },
    ]
    expect(shape(read({ pieces }))).toEqual(['甲乙丙'])
  })

  it('joins paragraphs whose mark was deleted or is hidden', () => {
    const content = read({ pieces: [{ text: '标题。\r正文。\r' }], runs: [{ from: 3, to: 4, sprms: HIDDEN }] })
    expect(content.items.map((item) => item.type === 'paragraph' && item.isJoined)).toEqual([true, false])
  })

  it('keeps raised and lowered figures as such', () => {
    const runs = [
      { from: 4, to: 5, sprms: sprm(0x2a48, 1) },
      { from: 7, to: 8, sprms: sprm(0x2a48, 2) },
    ]
    expect(shape(read({ pieces: [{ text: '100m2，H2O\r' }], runs }))).toEqual(['100m²，H₂O'])
  })

  it('turns signs of symbol fonts into characters and tells the ones it does not know', () => {
    const symbol = (code: number) => [...SPECIAL, ...sprm(0x6a09, 1, 0, code, 0xf0)]
    const content = read({
      pieces: [{ text: '(甲(\r' }],
      runs: [
        { from: 0, to: 1, sprms: symbol(0xfc) },
        { from: 2, to: 3, sprms: symbol(0x21) },
      ],
      fonts: ['宋体', 'Wingdings'],
    })
    expect(shape(content)).toEqual(['✓甲'])
    expect(told(content)).toEqual({ symbol: 1 })
  })

  it('tells pictures and objects, and reads the signs that a formula puts together', () => {
    const content = read({
      pieces: [{ text: '\x01\x01\x08\x01\x13EQ \\o\\ac(○,1)\x15\r' }],
      runs: [
        { from: 0, to: 1, sprms: SPECIAL },
        { from: 1, to: 2, sprms: [...SPECIAL, ...sprm(0x080a, 1)] },
        { from: 2, to: 3, sprms: SPECIAL },
        { from: 3, to: 4, sprms: [...SPECIAL, ...sprm(0x0806, 1)] },
      ],
    })
    expect(told(content)).toEqual({ picture: 2, object: 1 })
    expect(content.items.map((item) => (item.type === 'paragraph' ? item.text : ''))).toEqual(['①'])
    expect(told(read({ pieces: [{ text: '\x13EQ \\i(1,2,x)\x15\r' }] }))).toEqual({ symbol: 1 })
  })

  it('tells an embedded object by its field, and counts no picture for a drawn shape twice', () => {
    const content = read({
      pieces: [{ text: '\x13 EMBED Equation.3 \x14\x01\x15\x13 SHAPE \x14\x01\x15\r' }],
      runs: [
        { from: 20, to: 21, sprms: SPECIAL },
        { from: 31, to: 32, sprms: SPECIAL },
      ],
    })
    expect(told(content)).toEqual({ object: 1 })
  })

  it('takes a change of revision marks the other way round for what it is', () => {
    const content = read({
      pieces: [{ text: '甲删乙留\r' }],
      runs: [
        { from: 1, to: 2, sprms: sprm(0x0800, 0x81) },
        { from: 3, to: 4, sprms: sprm(0x0800, 0x80) },
      ],
    })
    expect(shape(content)).toEqual(['甲乙留'])
  })

  it('builds tables from cell and row marks', () => {
    const paragraphs = [
      [],
      IN_TABLE,
      IN_TABLE,
      [...IN_TABLE, ...sprm(0x2417, 1), ...sprm(0x3404, 1)],
      IN_TABLE,
      IN_TABLE,
      [...IN_TABLE, ...sprm(0x2417, 1)],
      [],
    ]
    const content = read({ pieces: [{ text: '前\r一\x07二\x07\x07三\x07四\x07\x07后\r' }], paragraphs })
    expect(shape(content)).toEqual([
      '前',
      [
        [['一'], ['二']],
        [['三'], ['四']],
      ],
      '后',
    ])
    expect(content.items[1]?.type === 'table' && content.items[1].rows.map((row) => row.isHeader)).toEqual([true, false])
  })

  it('reads a table whose rows differ and do not say how as paragraphs, and counts it', () => {
    const end = [...IN_TABLE, ...sprm(0x2417, 1)]
    const content = read({ pieces: [{ text: '一\x07二\x07\x07三\x07\x07后\r' }], paragraphs: [IN_TABLE, IN_TABLE, end, IN_TABLE, end, []] })
    expect(shape(content)).toEqual(['一', '二', '三', '后'])
    expect(content.brokenTables).toBe(1)
  })

  it('takes long paragraph properties from the stream Data', () => {
    const properties = [...sprm(0x2640, 2), ...sprm(0x2461, 1)]
    const data = Buffer.concat([Buffer.alloc(16), Buffer.from([properties.length, 0, ...properties]), Buffer.alloc(4096)])
    const [item] = read({ pieces: [{ text: '甲\r' }], paragraphs: [sprm(0x6646, 16, 0, 0, 0)], data }).items
    expect(item).toMatchObject({ text: '甲', outlineLevel: 2, alignment: 'center' })
  })

  it('reads as far as the text goes where the file promises more, and says how much is missing', () => {
    const content = read({ pieces: [{ text: '甲乙丙\r' }], claimedLength: 104 })
    expect(shape(content)).toEqual(['甲乙丙'])
    expect(content.missing).toBe(100)
  })
})
