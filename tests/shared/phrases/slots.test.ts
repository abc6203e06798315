import { describe, expect, it } from 'vitest'
import { type BlankId, countingIds } from '#shared/base/branded-ids.ts'
import type { Inline } from '#shared/document/inline.ts'
import { inlinesToSlots, parseSlots, phraseInlines, slotsToLabels } from '#shared/phrases/slots.ts'

describe('parseSlots', () => {
  it('splits a text into texts and slots, in order', () => {
    expect(parseSlots('全年讲党课〔number:次数〕次，到会〔percent:到会率〕%。')).toEqual([
      { type: 'text', text: '全年讲党课' },
      { type: 'slot', kind: 'number', hint: '次数' },
      { type: 'text', text: '次，到会' },
      { type: 'slot', kind: 'percent', hint: '到会率' },
      { type: 'text', text: '%。' },
    ])
  })

  it('gives no empty texts between or around slots', () => {
    expect(parseSlots('〔place:村〕〔person:姓名〕')).toEqual([
      { type: 'slot', kind: 'place', hint: '村' },
      { type: 'slot', kind: 'person', hint: '姓名' },
    ])
    expect(parseSlots('')).toEqual([])
  })

  it.each(['number', 'percent', 'date', 'place', 'organisation', 'person', 'name', 'phrase', 'other'] as const)('knows the kind %s', (kind) => {
    expect(parseSlots(`〔${kind}:某项〕`)).toEqual([{ type: 'slot', kind, hint: '某项' }])
  })

  it.each(['发〔2025〕12号', '〔sum:金额〕', '〔次数〕', '〔number:〕', '〔number:次数', '〔Number:次数〕'])('leaves %s as plain text', (text) => {
    expect(parseSlots(text)).toEqual([{ type: 'text', text }])
  })
})

describe('phraseInlines', () => {
  it('makes an open blank of every slot, each with its own id', () => {
    expect(phraseInlines('在〔place:地点〕调研〔number:次数〕次', countingIds())).toEqual([
      { type: 'text', text: '在' },
      { type: 'blank', id: 'k1', kind: 'place', hint: '地点' },
      { type: 'text', text: '调研' },
      { type: 'blank', id: 'k2', kind: 'number', hint: '次数' },
      { type: 'text', text: '次' },
    ])
  })
})

describe('a slot with a choice', () => {
  it('holds what it may be filled with, and comes back as it was written', () => {
    const text = '对〔place:对象|村|社区〕开展督导'
    expect(parseSlots(text)[1]).toEqual({ type: 'slot', kind: 'place', hint: '对象', choices: ['村', '社区'] })
    expect(phraseInlines(text, countingIds())[1]).toEqual({ type: 'blank', id: 'k1', kind: 'place', hint: '对象', choices: ['村', '社区'] })
    expect(inlinesToSlots(phraseInlines(text, countingIds()))).toBe(text)
    expect(slotsToLabels(text)).toBe('对〔对象〕开展督导')
  })

  it('is a plain slot where nothing stands to choose from', () => {
    expect(parseSlots('〔place:对象| 〕')).toEqual([{ type: 'slot', kind: 'place', hint: '对象' }])
  })
})

describe('the same slot twice', () => {
  it('is linked, and other slots are not', () => {
    const links = phraseInlines('〔organisation:单位〕的〔number:次数〕，〔organisation:单位〕和〔place:单位〕', countingIds()).map((inline) =>
      inline.type === 'blank' ? [inline.hint, inline.kind, inline.link !== undefined] : null,
    )
    expect(links.filter((link) => link !== null)).toEqual([
      ['单位', 'organisation', true],
      ['次数', 'number', false],
      ['单位', 'organisation', true],
      ['单位', 'place', false],
    ])
  })

  it('has the same link three times over, and another one in the next phrase', () => {
    const ids = countingIds()
    const linksOf = (text: string) => new Set(phraseInlines(text, ids).flatMap((inline) => (inline.type === 'blank' ? [inline.link] : [])))
    const first = linksOf('〔person:姓名〕〔person:姓名〕〔person:姓名〕')
    const second = linksOf('〔person:姓名〕〔person:姓名〕')
    expect(first.size).toBe(1)
    expect([...first][0]).not.toBe([...second][0])
  })
})

describe('slotsToLabels', () => {
  it('shows a slot by its hint alone', () => {
    expect(slotsToLabels('讲党课〔number:次数〕次')).toBe('讲党课〔次数〕次')
  })

  it('leaves brackets that are no slot as they are', () => {
    expect(slotsToLabels('发〔2025〕12号')).toBe('发〔2025〕12号')
  })
})

describe('inlinesToSlots', () => {
  it('undoes phraseInlines', () => {
    const text = '〔number:年度〕年，〔organisation:单位〕讲党课〔number:次数〕次，发〔2025〕12号。'
    expect(inlinesToSlots(phraseInlines(text, countingIds()))).toBe(text)
  })

  it('makes a slot of a filled blank again', () => {
    const filled: Inline[] = [
      { type: 'text', text: '讲党课' },
      { type: 'blank', id: 'k1' as BlankId, kind: 'number', hint: '次数', value: '5' },
      { type: 'text', text: '次' },
    ]
    expect(inlinesToSlots(filled)).toBe('讲党课〔number:次数〕次')
  })

  it('drops brackets inside a hint and keeps a slot that still reads as one', () => {
    const odd = (hint: string): Inline[] => [{ type: 'blank', id: 'k1' as BlankId, kind: 'other', hint }]
    expect(inlinesToSlots(odd('〔金额〕'))).toBe('〔other:金额〕')
    expect(inlinesToSlots(odd('〔〕'))).toBe('〔other:待补〕')
  })
})
