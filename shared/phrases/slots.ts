import type { IdSource } from '#shared/base/branded-ids.ts'
import { BLANK_KINDS, type BlankKind, blankLabel, type Inline, normalizeInlines } from '#shared/document/inline.ts'

export interface TextPart {
  readonly type: 'text'
  readonly text: string
}

/** A place in a phrase block where the writer fills something in. */
export interface SlotPart {
  readonly type: 'slot'
  readonly kind: BlankKind
  /** A short noun: 次数、人数、单位. */
  readonly hint: string
  /** What it may be filled with; none: anything. */
  readonly choices?: readonly string[]
}

/** 〔kind:hint〕, or with a choice 〔kind:hint|乡镇|街道〕. An unknown kind does not match: 〔2025〕12号 and 〔sum:金额〕 are plain text. */
const SLOT = new RegExp(`〔(${BLANK_KINDS.join('|')}):([^〔〕]+)〕`, 'gu')

/** A phrase block's text as a run of texts and slots, in order, without empty texts. */
export function parseSlots(text: string): (TextPart | SlotPart)[] {
  const parts: (TextPart | SlotPart)[] = []
  let from = 0
  for (const match of text.matchAll(SLOT)) {
    const [whole, kind, hint] = match
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) })
    parts.push(slotPart(kind as BlankKind, hint as string))
    from = match.index + whole.length
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) })
  return parts
}

function slotPart(kind: BlankKind, inside: string): SlotPart {
  const [name = '', ...rest] = inside.split('|').map((part) => part.trim())
  const choices = rest.filter((choice) => choice !== '')
  return { type: 'slot', kind, hint: name === '' ? '待补' : name, ...(choices.length === 0 ? {} : { choices }) }
}

/** A phrase block as it enters a report: every slot an open blank with an id of its own; the same slot twice is linked. */
export function phraseInlines(text: string, ids: IdSource): Inline[] {
  const parts = parseSlots(text)
  const links = new Map<string, string>()
  for (const key of parts.map(slotKey)) if (key !== null) links.set(key, links.has(key) ? links.get(key) || ids.blankId() : '')
  const inlines = parts.map((part): Inline => {
    if (part.type === 'text') return part
    const { kind, hint, choices } = part
    const link = links.get(slotKey(part) ?? '') ?? ''
    return { type: 'blank', id: ids.blankId(), kind, hint, ...(choices === undefined ? {} : { choices }), ...(link === '' ? {} : { link }) }
  })
  return normalizeInlines(inlines)
}

function slotKey(part: TextPart | SlotPart): string | null {
  return part.type === 'slot' ? `${part.kind}:${part.hint}` : null
}

/** The text as it is shown to the reader: 〔number:次数〕 → 〔次数〕. */
export function slotsToLabels(text: string): string {
  return parseSlots(text)
    .map((part) => (part.type === 'text' ? part.text : blankLabel(part.hint)))
    .join('')
}

/**
 * Report content as a phrase block's text; undoes `phraseInlines`. A blank becomes a slot again even where it has been filled:
 * this year's figure has no place in next year's sentence. Brackets inside a hint are dropped, a slot cannot hold them.
 */
export function inlinesToSlots(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : slotText(inline.kind, inline.hint, inline.choices))).join('')
}

/** A slot as it stands in a phrase block's text. */
function slotText(kind: BlankKind, hint: string, choices: readonly string[] = []): string {
  const bare = [hint, ...choices].map((part) => part.replace(/[〔〕|]/gu, ''))
  return `〔${kind}:${[bare[0] === '' ? '待补' : bare[0], ...bare.slice(1)].join('|')}〕`
}
