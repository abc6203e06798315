import type { BlankId } from '#shared/base/branded-ids.ts'

/** What a blank waits for. Decides its icon, its grouping in the blanks panel and, later, what input it accepts. */
export type BlankKind = (typeof BLANK_KINDS)[number]
export const BLANK_KINDS = ['number', 'percent', 'date', 'place', 'organisation', 'person', 'name', 'phrase', 'other'] as const

export interface TextInline {
  readonly type: 'text'
  readonly text: string
}

/** A place still to be filled in. With a `value` it is filled: it reads as that value, keeps its hint, and no longer gates the final export. */
export interface BlankInline {
  readonly type: 'blank'
  readonly id: BlankId
  readonly kind: BlankKind
  /** What is to be filled in, without brackets: 次数、单位、姓名. */
  readonly hint: string
  /** What it may be filled with, where that is a choice. Something else may be typed all the same. */
  readonly choices?: readonly string[]
  /** Blanks with the same link are filled together: the same slot of a phrase, twice. */
  readonly link?: string
  readonly value?: string
}

export type Inline = TextInline | BlankInline

/** An open blank as it is shown and as it leaves the app in plain text: 〔次数〕. */
export function blankLabel(hint: string): string {
  return `〔${hint}〕`
}

/** Whether an inline is a blank that was not filled. */
export function isOpenBlank(inline: Inline): inline is BlankInline & { readonly value?: never } {
  return inline.type === 'blank' && inline.value === undefined
}

/** The text as a reader sees it: filled blanks by their value, open ones as 〔hint〕. */
export function inlineText(content: readonly Inline[]): string {
  let text = ''
  for (const inline of content) text += shownText(inline)
  return text
}

/** One part of it. */
export function shownText(inline: Inline): string {
  return inline.type === 'text' ? inline.text : (inline.value ?? blankLabel(inline.hint))
}

/** Adjacent texts joined, empty ones dropped: the only form in which content is stored. */
export function normalizeInlines(content: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of content) {
    const last = out.at(-1)
    if (inline.type === 'text') {
      if (inline.text === '') continue
      if (last?.type === 'text') {
        out[out.length - 1] = { type: 'text', text: last.text + inline.text }
        continue
      }
    }
    out.push(inline)
  }
  return out
}
