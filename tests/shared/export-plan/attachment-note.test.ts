import { describe, expect, it } from 'vitest'
import { planAttachmentNote } from '#shared/export-plan/attachment-note.ts'

function note(...lines: string[]): string[] {
  return planAttachmentNote(lines.map((text) => [{ text, openBlank: false }])).map(
    ({ style, runs }) => `${style}|${runs.map((run) => run.text).join('')}`,
  )
}

describe('planAttachmentNote', () => {
  it('puts the label before a single attachment', () => {
    expect(note('任务清单')).toEqual(['attachment-note|附件：任务清单'])
  })

  it('numbers several attachments', () => {
    expect(note('任务清单', '台账')).toEqual(['attachment-note-first|附件：1.任务清单', 'attachment-note-next|2.台账'])
  })

  it('lets the tenth and later ones turn over further in, under their names', () => {
    const notes = note(...Array.from({ length: 11 }, () => '清单'))
    expect(notes.slice(8)).toEqual(['attachment-note-next|9.清单', 'attachment-note-tenth|10.清单', 'attachment-note-tenth|11.清单'])
  })

  it('leaves label and numbers that were typed as they are', () => {
    expect(note('附件：1.任务清单', '2.台账')).toEqual(['attachment-note-first|附件：1.任务清单', 'attachment-note-next|2.台账'])
    expect(note('附件：任务清单')).toEqual(['attachment-note|附件：任务清单'])
  })

  it('does not label a line that names its attachment in its own way', () => {
    expect(note('附件1 任务清单')).toEqual(['body|附件1 任务清单'])
  })
})
