import { describe, expect, it } from 'vitest'
import type { LineHints } from '#shared/text-import/line-hint.ts'
import { passageOf } from '#shared/text-import/passage.ts'
import { withInnerSignOff } from '#shared/text-import/structure/inner-sign-off.ts'

const NONE: LineHints = new Map()
/** What the lines are known to be, by line number. */
const roles = (...texts: string[]) =>
  [
    ...withInnerSignOff(
      texts.map((text, i) => passageOf(text, i + 1)),
      NONE,
    ),
  ].map(([line, { role }]) => `${line} ${role}`)

describe('withInnerSignOff', () => {
  it('finds note, signature and date above the first attachment on a page of its own', () => {
    expect(roles('工作报告', '正文。', '附件：1.清单', '2.台账', '某局', '2024年12月31日', '附件1', '清单', '内容。', '附件2', '台账')).toEqual([
      '3 attachmentNote',
      '4 attachmentNote',
      '5 signature',
      '6 date',
    ])
  })

  it('finds them above a note in brackets, too', () =>
    expect(roles('工作报告', '正文。', '某局', '2024年12月31日', '（联系人：张明远）', '附件1', '清单', '内容。')).toEqual(['3 signature', '4 date']))

  it('says nothing where no date stands above it, where nothing is attached, or where both are on one line', () => {
    expect(roles('工作报告', '正文一。', '正文二。', '附件1', '清单')).toEqual([])
    expect(roles('工作报告', '正文。', '某局', '2024年12月31日')).toEqual([])
    expect(roles('工作报告', '正文一。', '正文二。', '某局　2024年12月31日', '附件', '清单')).toEqual([])
  })
})
