import { $getRoot, UNDO_COMMAND } from 'lexical'
import { describe, expect, it } from 'vitest'
import { inlinesToSlots, phraseInlines } from '#shared/phrases/slots.ts'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'
import { $openBlanks } from '#renderer/editor/same-slots.ts'
import { createPhraseEditor, type Slot } from '#renderer/editor/phrase-editor.ts'
import { $selectWholeBlank } from '#renderer/editor/extensions/blank-arrows.ts'

function editing(text: string) {
  const editor = createPhraseEditor(phraseInlines(text, windowIds), { onChange: () => undefined, onSelect: () => undefined })
  return {
    text: () => inlinesToSlots(editor.content()),
    change: (slot: Partial<Slot> & { readonly unit: string }, unitBefore: string) =>
      editor.changeSlot({ kind: 'number', hint: '次数', choices: [], ...slot }, unitBefore),
    select: (index: number) =>
      editor.lexical.update(
        () => {
          const slot = $openBlanks($getRoot())[index]
          if (slot === undefined) throw new Error(`no slot at ${index}`)
          $selectWholeBlank(slot)
        },
        { discrete: true },
      ),
    undo: () => editor.lexical.update(() => void editor.lexical.dispatchCommand(UNDO_COMMAND, undefined), { discrete: true }),
  }
}

describe('the same slot twice in a phrase of the user', () => {
  const TWICE = '开会〔number:次数〕次，其中专题〔number:次数〕次，覆盖〔number:人数〕人。'

  it('takes another name in both places, and one undo takes both back', () => {
    const phrase = editing(TWICE)
    phrase.select(0)
    phrase.change({ hint: '会议数', unit: '次' }, '次')
    expect(phrase.text()).toBe('开会〔number:会议数〕次，其中专题〔number:会议数〕次，覆盖〔number:人数〕人。')
    phrase.undo()
    expect(phrase.text()).toBe(TWICE)
  })

  it('changes kind, choices and unit in both places, from whichever it is done', () => {
    const phrase = editing(TWICE)
    phrase.select(1)
    phrase.change({ kind: 'other', choices: ['三', '四'], unit: '场' }, '次')
    expect(phrase.text()).toBe('开会〔other:次数|三|四〕场，其中专题〔other:次数|三|四〕场，覆盖〔number:人数〕人。')
  })

  it('does not take along a slot whose name is only met on the way to another', () => {
    const phrase = editing('开会〔number:次数〕次，覆盖〔number:人〕人。')
    phrase.select(0)
    for (const hint of ['人', '人次']) phrase.change({ hint, unit: '次' }, '次')
    expect(phrase.text()).toBe('开会〔number:人次〕次，覆盖〔number:人〕人。')
  })

  it('leaves the unit alone where it is another one, or none', () => {
    const phrase = editing('开会〔number:次数〕次，共〔number:次数〕人次，（〔number:次数〕）。')
    phrase.select(0)
    phrase.change({ hint: '场数', unit: '场' }, '次')
    expect(phrase.text()).toBe('开会〔number:场数〕场，共〔number:场数〕人次，（〔number:场数〕）。')
  })

  it('goes on changing both while a unit is typed letter by letter', () => {
    const phrase = editing(TWICE)
    phrase.select(0)
    phrase.change({ unit: '' }, '次')
    phrase.change({ unit: '套' }, '')
    expect(phrase.text()).toBe('开会〔number:次数〕套，其中专题〔number:次数〕套，覆盖〔number:人数〕人。')
  })
})
