import { describe, expect, it } from 'vitest'
import type { DraftBlock } from '#shared/text-import/draft-block.ts'
import { passageOf } from '#shared/text-import/passage.ts'
import { inferYear } from '#shared/text-import/structure/infer-year.ts'

const block = (type: 'title' | 'paragraph' | 'date', text: string): DraftBlock => ({ type, passage: passageOf(text, 1), line: 1 })

describe('inferYear', () => {
  it.each([
    ['2023年度述职报告', 2023],
    ['二〇二三年述职报告', 2023],
    ['二○二四年度述职报告', 2024],
    ['述职报告', undefined],
    ['12023年', undefined],
  ])('reads %s', (text, year) => expect(inferYear([block('title', text)])).toBe(year))
  it('takes the title before the lead', () => expect(inferYear([block('title', '2023年度述职报告'), block('paragraph', '2024年1月，…')])).toBe(2023))
  it('does not take the date at the end for the year', () => expect(inferYear([block('date', '2025年1月')])).toBeUndefined())
})
