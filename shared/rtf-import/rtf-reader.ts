import { DOCX_ERRORS, refuse } from '#shared/docx-import/docx-errors.ts'
import { raisedText } from '#shared/docx-import/raised-text.ts'
import { type StoryItem, itemsText, newParagraph } from '#shared/docx-import/story.ts'
import type { StyleTable } from '#shared/docx-import/styles.ts'
import { type Tally, createTally } from '#shared/docx-import/tally.ts'
import { codePage, codePageOfFont, decodeBytes } from './code-pages.ts'
import { PROPERTIES, formatRow } from './rtf-properties.ts'
import { type Destination, type Flow, type GroupState, PLAIN_PARAGRAPH, firstState, newFlow, tableOf } from './rtf-state.ts'
import { type RtfStyle, newStyle, styleTable } from './rtf-styles.ts'
import { closeCell, closeRow, finishTable } from './rtf-table.ts'
import { type RtfHandler, readTokens } from './rtf-tokens.ts'
import { ALIGNMENTS, PAGE_TEXTS, PASSED_OVER, READ_BEHIND_STAR, SHOWN, SYMBOLS } from './rtf-words.ts'

/** Everything an RTF file says, in the same terms as a .docx. */
export interface RtfContent {
  readonly items: readonly StoryItem[]
  readonly styles: StyleTable
  readonly footnotes: ReadonlyMap<string, readonly StoryItem[]>
  readonly comments: ReadonlyMap<string, readonly StoryItem[]>
  readonly tally: Tally
  /** The file ends before its text does. */
  readonly isCutShort: boolean
}

const DEEPEST_GROUP = 512
const MOST_PARAGRAPHS = 50_000
const MOST_TEXT = 1_000_000

/** Reads the text of an RTF file. Throws `DocxRefusal` beyond the limits; time and memory are linear in the size of the file. */
export function readRtf(bytes: Uint8Array): RtfContent {
  const reader = new RtfReader()
  readTokens(bytes, reader)
  return reader.finish()
}

const HEADING_FACE = /^(?:黑体|simhei|方正黑体.*)$/iu
const BULLET = /^[\u00b7\u2022\u25a0-\u25ff\u2605\u2606\uf000-\uf0ff\ufffdo§-]$/u

interface Font {
  charset: number | undefined
  name: string
}

/** A group that was opened for a flow of its own, or for a field. */
interface Opened {
  readonly depth: number
  readonly close: () => void
}

class RtfReader implements RtfHandler {
  readonly #tally = createTally()
  readonly #items: StoryItem[] = []
  readonly #footnotes = new Map<string, readonly StoryItem[]>()
  readonly #comments = new Map<string, readonly StoryItem[]>()
  readonly #fonts = new Map<number, Font>()
  readonly #styles = new Map<string, RtfStyle>()
  readonly #groups: GroupState[] = []
  readonly #opened: Opened[] = []
  /** The codes of the fields that are open, innermost last. */
  readonly #fields: { code: string }[] = []
  #state = firstState()
  #flow: Flow = newFlow(this.#items)
  #page = codePage(undefined)
  #bytes: number[] = []
  /** Characters still to be passed over behind \u. */
  #substitutes = 0
  #style: { id: string | null; style: RtfStyle } | null = null
  #font = 0
  #name = ''
  #number = ''
  #paragraphs = 0
  #length = 0
  #wasClosed = false

  finish(): RtfContent {
    this.#flush()
    const isCutShort = this.#groups.length > 0
    while (this.#groups.length > 0) this.close()
    this.#endFlow(this.#flow)
    return {
      items: this.#items,
      styles: styleTable(this.#styles),
      footnotes: this.#footnotes,
      comments: this.#comments,
      tally: this.#tally,
      isCutShort,
    }
  }

  open(): void {
    this.#flush()
    this.#substitutes = 0
    if (this.#groups.length >= DEEPEST_GROUP) refuse(DOCX_ERRORS.tooComplex)
    this.#groups.push(this.#state)
    this.#state = { ...this.#state, isOptional: false }
  }

  close(): void {
    this.#flush()
    this.#substitutes = 0
    const before = this.#groups.pop()
    // What stands behind the end of the file is no text.
    if (before === undefined) return
    this.#endEntry()
    const depth = this.#groups.length
    while ((this.#opened.at(-1)?.depth ?? -1) > depth) this.#opened.pop()?.close()
    this.#state = before
    if (depth === 0) this.#wasClosed = true
  }

  byte(value: number): void {
    if (this.#substitutes > 0) this.#substitutes--
    else if (this.#state.destination !== 'skip' && !this.#wasClosed) this.#bytes.push(value)
  }

  symbol(character: string): void {
    this.#flush()
    if (character === '*') this.#state.isOptional = true
    else if (this.#substitutes > 0) this.#substitutes--
    else this.#add(SYMBOLS[character] ?? '')
  }

  word(name: string, value: number | undefined): void {
    this.#flush()
    const state = this.#state
    if (name === 'u') {
      this.#add(String.fromCharCode((value ?? 0) & 0xffff))
      this.#substitutes = state.substitutes
      return
    }
    if (this.#substitutes > 0) {
      this.#substitutes--
      return
    }
    const isOptional = state.isOptional
    state.isOptional = false
    if (state.destination === 'skip') return
    if (isOptional && !READ_BEHIND_STAR.has(name) && state.destination !== 'styles') state.destination = 'skip'
    else if (!this.#destination(name, value) && !this.#entry(name, value)) this.#format(name, value)
  }

  /** Words that begin a group of another kind. */
  #destination(name: string, value: number | undefined): boolean {
    const state = this.#state
    const into = (destination: Destination): true => {
      state.destination = destination
      return true
    }
    if (PASSED_OVER.has(name)) return into('skip')
    if (PAGE_TEXTS.has(name)) {
      this.#openFlow((items) => {
        if (/\p{L}/u.test(itemsText(items, ''))) this.#tally.add('page-text', null)
      })
      return true
    }
    switch (name) {
      case 'fonttbl':
        return into('fonts')
      case 'stylesheet':
        return into('styles')
      case 'fldinst':
        return into('code')
      case 'listtext':
      case 'pntext':
        this.#number = ''
        this.#opened.push({ depth: this.#groups.length, close: () => this.#endNumber() })
        return into('number')
      case 'field': {
        const field = { code: '' }
        this.#fields.push(field)
        this.#opened.push({ depth: this.#groups.length, close: () => void this.#fields.splice(this.#fields.indexOf(field), 1) })
        return true
      }
      case 'pict':
      case 'object':
        this.#tally.add(name === 'pict' ? 'picture' : 'object', this.#flow.paragraph)
        return into('skip')
      case 'footnote':
      case 'annotation': {
        const notes = name === 'footnote' ? this.#footnotes : this.#comments
        const id = String(notes.size + 1)
        const paragraph = this.#paragraph()
        ;(name === 'footnote' ? paragraph.footnotes : paragraph.comments).push(id)
        this.#openFlow((items) => void notes.set(id, items))
        state.destination = 'text'
        return true
      }
      case 'shptxt':
        this.#tally.add('text-box', this.#flow.paragraph)
        this.#openFlow(() => {}, this.#paragraph().boxes)
        state.destination = 'text'
        return true
      case 'ansicpg':
        this.#page = codePage(value)
        return true
      default:
        return false
    }
  }

  /** Words of the tables of fonts and styles. */
  #entry(name: string, value: number | undefined): boolean {
    if (this.#state.destination === 'fonts') {
      if (name === 'f') {
        this.#font = value ?? 0
        this.#fonts.set(this.#font, { charset: undefined, name: '' })
      } else if (name === 'fcharset') {
        const font = this.#fonts.get(this.#font)
        if (font) font.charset = value
      }
      return true
    }
    if (this.#state.destination !== 'styles') return false
    this.#style ??= { id: '0', style: newStyle() }
    const { style } = this.#style
    if (name === 's') this.#style.id = String(value ?? 0)
    else if (name === 'cs' || name === 'ds' || name === 'ts') this.#style.id = null
    else if (name === 'sbasedon') style.base = value === 222 ? undefined : String(value)
    else if (name === 'outlinelevel') style.outlineLevel = value
    else if (name === 'fs') style.size = value
    else if (ALIGNMENTS[name] !== undefined) style.alignment = ALIGNMENTS[name]
    return true
  }

  /** The name of a font or a style is complete. */
  #endEntry(): void {
    const { destination } = this.#state
    if (destination !== 'fonts' && destination !== 'styles') return
    if (destination === 'fonts') {
      const font = this.#fonts.get(this.#font)
      if (font && this.#name !== '') font.name = this.#name.replace(/;.*$/su, '').trim()
    } else if (this.#style) {
      const { id, style } = this.#style
      style.name = this.#name.replace(/;.*$/su, '').trim().toLowerCase()
      if (id !== null && style.name !== '') this.#styles.set(id, style)
      this.#style = null
    }
    this.#name = ''
  }

  /** Properties of text, paragraphs and tables, and what ends them. */
  #format(name: string, value: number | undefined): void {
    const alignment = ALIGNMENTS[name]
    const shown = SHOWN[name]
    if (shown !== undefined) this.#add(shown)
    else if (alignment !== undefined) this.#state.alignment = alignment
    else if (!formatRow(this.#flow, name, value)) {
      PROPERTIES.get(name)?.(this.#state, value)
      if (value !== 0 && (name === 'deleted' || name === 'revised'))
        this.#tally.add(name === 'deleted' ? 'deletion' : 'insertion', this.#flow.paragraph)
      this.#end(name)
    }
  }

  #end(name: string): void {
    if (name === 'par' || name === 'sect') this.#endParagraph()
    else if (name === 'cell' || name === 'nestcell') {
      this.#endParagraph(true)
      if (name === 'cell') closeCell(tableOf(this.#flow))
    } else if (name === 'row') closeRow(tableOf(this.#flow), this.#flow.definitions, this.#flow.isHeader)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const { charset } = this.#fonts.get(this.#state.destination === 'fonts' ? this.#font : this.#state.font) ?? { charset: undefined }
    const text = decodeBytes(this.#bytes, codePageOfFont(charset, this.#page), this.#page)
    this.#bytes = []
    this.#add(text)
  }

  #add(text: string): void {
    if (text === '') return
    switch (this.#state.destination) {
      case 'text':
        this.#show(text)
        return
      case 'number':
        this.#number += text
        return
      case 'fonts':
      case 'styles':
        this.#name = (this.#name + text).slice(0, 200)
        return
      case 'code': {
        const field = this.#fields.at(-1)
        if (field) field.code = (field.code + text).slice(0, 200)
      }
    }
  }

  #show(text: string): void {
    const state = this.#state
    const isBlank = text.trim() === ''
    if (state.isDeleted || (isBlank && /^[ \r\n]*$/u.test(text) && this.#groups.length === 0)) return
    if (state.isHidden) {
      if (!isBlank) this.#tally.add('hidden', this.#flow.paragraph)
      return
    }
    const paragraph = this.#paragraph()
    if (state.isStruck && !isBlank) this.#tally.add('struck', paragraph)
    this.#length += text.length
    if (this.#length > MOST_TEXT) refuse(DOCX_ERRORS.tooComplex)
    const shown = state.raising === undefined ? text : raisedText(text, state.raising)
    paragraph.text += shown
    paragraph.size ??= state.size
    if (state.isBold || HEADING_FACE.test(this.#fonts.get(state.font)?.name ?? '')) paragraph.strongLength += shown.length
    for (const { code } of this.#fields) {
      if (/^\s*TOC\b/iu.test(code)) paragraph.isContents = true
      if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(code)) paragraph.hasPageNumber = true
    }
  }

  #endNumber(): void {
    const number = this.#number.replace(/[\t\s\u3000]+$/u, '')
    this.#number = ''
    if (number === '') return
    const paragraph = this.#paragraph()
    if (BULLET.test(number)) this.#tally.add('bullet', paragraph)
    else paragraph.text += /[、，）)〕】：:.．]$/u.test(number) ? number : `${number} `
  }

  #paragraph() {
    this.#flow.paragraph ??= newParagraph()
    return this.#flow.paragraph
  }

  /** The properties that hold at the end of a paragraph are its own. */
  #endParagraph(isCell = false): void {
    const flow = this.#flow
    const { styleId, alignment, outlineLevel, startsPage, isInTable } = this.#state
    const paragraph = this.#paragraph()
    flow.paragraph = null
    if (++this.#paragraphs > MOST_PARAGRAPHS) refuse(DOCX_ERRORS.tooComplex)
    Object.assign(paragraph, { styleId, alignment, outlineLevel, startsPage })
    if (isCell || isInTable) {
      if (paragraph.text !== '' || paragraph.boxes.length > 0) tableOf(flow).items.push(paragraph)
      return
    }
    this.#endTable(flow)
    flow.items.push(paragraph)
  }

  #endTable(flow: Flow): void {
    const table = flow.table === null ? null : finishTable(flow.table, this.#tally)
    flow.table = null
    if (table) flow.items.push(table)
  }

  #openFlow(done: (items: readonly StoryItem[]) => void, items: StoryItem[] = []): void {
    const outer = this.#flow
    const flow = newFlow(items)
    this.#flow = flow
    Object.assign(this.#state, PLAIN_PARAGRAPH)
    this.#opened.push({
      depth: this.#groups.length,
      close: () => {
        this.#endFlow(flow)
        this.#flow = outer
        done(items)
      },
    })
  }

  #endFlow(flow: Flow): void {
    if (flow.paragraph) this.#endParagraph()
    this.#endTable(flow)
  }
}
