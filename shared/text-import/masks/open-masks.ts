import { type Edit, type ImportLog, applyEdits, removal } from '#shared/text-import/edit.ts'
import { BLANK_MARK, type Passage } from '#shared/text-import/passage.ts'
import { type MaskMeaning, classifyMask, kindOfLabel } from './classify-mask.ts'
import { type Mask, findMasks } from './find-masks.ts'
import { isStray } from './stray-marks.ts'

const REACH = 16

/**
 * Turns the masks of a passage into blanks by what stands around them; stray marks are taken out as residue.
 * @param alone what a mask is that has nothing around it, where its place tells: the column of a table
 */
export function openMasks(passage: Passage, log: ImportLog, alone: MaskMeaning | null = null): Passage {
  const masks = findMasks(passage.text)
  if (masks.length === 0) return passage
  const edits: Edit[] = []
  let next: MaskMeaning | null = null
  for (let i = masks.length - 1; i >= 0; i--) {
    const mask = masks[i]
    if (!mask) continue
    const place = mask.label === null && isAlone(passage.text, mask) ? alone : null
    if (place === null && isStray(passage.text, mask)) {
      edits.push(removal('stray', mask.start, mask.end, '这里混进了多余的符号，已去掉，前后文字已接上。'))
      continue
    }
    const meaning: MaskMeaning = place ?? likeNext(passage.text, mask, masks[i + 1], next) ?? read(passage.text, mask)
    next = meaning
    edits.push(blankEdit(mask, meaning))
  }
  return applyEdits(passage, edits.reverse(), log)
}

/** Masks strung together by 、和及与 are of one kind: *、*流毒, *和*同志. */
function likeNext(text: string, mask: Mask, following: Mask | undefined, next: MaskMeaning | null): MaskMeaning | null {
  if (!following || !next || mask.label !== null) return null
  return following.start === mask.end + 1 && /[、和及与]/u.test(text.charAt(mask.end)) ? next : null
}

function read(text: string, mask: Mask): MaskMeaning {
  if (mask.label !== null) return { kind: kindOfLabel(mask.label), hint: mask.label }
  if (isAlone(text, mask)) return { kind: 'person', hint: '姓名' }
  const [open, close] = mask.keep
  return classifyMask({
    before: text.slice(Math.max(0, mask.start - REACH), mask.start) + open,
    after: close + text.slice(mask.end, mask.end + REACH),
    text: mask.text,
  })
}

function isAlone(text: string, { start, end }: Mask): boolean {
  return start === 0 && end === text.length
}

function blankEdit(mask: Mask, { kind, hint }: MaskMeaning): Edit {
  const [open, close] = mask.keep
  return {
    start: mask.start,
    end: mask.end,
    kind: 'mask',
    text: open + BLANK_MARK + close,
    holes: [{ kind, hint }],
    message: `“${mask.text.trim() || '空白'}”是隐去的内容，已留成待填项〔${hint}〕。`,
  }
}
