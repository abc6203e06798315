import { describe, expect, it } from 'vitest'
import type { ImportLog } from '#shared/text-import/edit.ts'
import { openMasks } from '#shared/text-import/masks/open-masks.ts'
import { passageOf } from '#shared/text-import/passage.ts'

const open = (text: string) => {
  const log: ImportLog = { residue: [], warnings: [] }
  const passage = openMasks(passageOf(text, 1), log)
  return { holes: passage.holes.map(({ kind, source }) => `${kind} ${source}`), residue: log.residue.map((item) => item.text) }
}

describe('openMasks', () => {
  it('reads masks strung together as one kind', () => expect(open('肃清*、*流毒').holes).toEqual(['name *', 'name *']))
  it('keeps the brackets of a masked title in the text', () =>
    expect(openMasks(passageOf('电影《……》', 1), { residue: [], warnings: [] }).text).toBe('电影《\ufffc》'))
  it('takes a line that is nothing but a mask for a name', () => expect(open('×××').holes).toEqual(['person ×××']))
  it('takes stray marks out', () => expect(open('凝*聚力，召开*次会议')).toEqual({ holes: ['number *'], residue: ['*'] }))
})
