import { DOCX_ERRORS, refuse } from '#shared/docx-import/docx-errors.ts'
import { raisedText } from '#shared/docx-import/raised-text.ts'
import { type StoryItem, itemsText } from '#shared/docx-import/story.ts'
import type { StyleTable } from '#shared/docx-import/styles.ts'
import type { Tally } from '#shared/docx-import/tally.ts'
import { codePage, codePageOfFont, decodeBytes } from './code-pages.ts'
import { RtfEntries } from './rtf-entries.ts'
import { PROPERTIES, formatRow } from './rtf-properties.ts'
import { type Destination, type GroupState, PLAIN_PARAGRAPH, firstState, tableOf } from './rtf-state.ts'
import { RtfStory } from './rtf-story.ts'
import { styleTable } from './rtf-styles.ts'
import { closeCell, closeRow } from './rtf-table.ts'
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

/** Reads the text of an RTF file. Throws `DocxRefusal` beyond the limits; time and memory are linear in the size of the file. */
export function readRtf(bytes: Uint8Array): RtfContent {
  const reader = new RtfReader()
  readTokens(bytes, reader)
  return reader.finish()
}

const HEADING_FACE = /^(?:黑体|simhei|方正黑体.*)$/iu
const BULLET = /^[\u00b7\u2022\u25a0-\u25ff\u2605\u2606\uf000-\uf0ff\ufffdo§-]$/u

/** A group that was opened for a flow of its own, or for a field. */
interface Opened {
  readonly depth: number
  readonly close: () => void
}

/** Follows the groups of a file and says where what they hold belongs: into the story, or among the entries at its head. */
class RtfReader implements RtfHandler {
  readonly #story = new RtfStory()
  readonly #entries = new RtfEntries()
  readonly #groups: GroupState[] = []
  readonly #opened: Opened[] = []
  /** The codes of the fields that are open, innermost last. */
  readonly #fields: { code: string }[] = []
  #state = firstState()
  #page = codePage(undefined)
  #bytes: number[] = []
  /** Characters still to be passed over behind \u. */
  #substitutes = 0
  #number = ''
  #wasClosed = false

  finish(): RtfContent {
    this.#flush()
    const isCutShort = this.#groups.length > 0
    while (this.#groups.length > 0) this.close()
    this.#story.finish(this.#state)
    const { items, footnotes, comments, tally } = this.#story
    return { items, styles: styleTable(this.#entries.styles), footnotes, comments, tally, isCutShort }
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
    if (this.#state.destination === 'fonts') this.#entries.endFont()
    else if (this.#state.destination === 'styles') this.#entries.endStyle()
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
        if (/\p{L}/u.test(itemsText(items, ''))) this.#story.tally.add('page-text', null)
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
        this.#story.tally.add(name === 'pict' ? 'picture' : 'object', this.#story.flow.paragraph)
        return into('skip')
      case 'footnote':
      case 'annotation': {
        const notes = name === 'footnote' ? this.#story.footnotes : this.#story.comments
        const id = String(notes.size + 1)
        const paragraph = this.#story.paragraph()
        ;(name === 'footnote' ? paragraph.footnotes : paragraph.comments).push(id)
        this.#openFlow((items) => void notes.set(id, items))
        state.destination = 'text'
        return true
      }
      case 'shptxt':
        this.#story.tally.add('text-box', this.#story.flow.paragraph)
        this.#openFlow(() => {}, this.#story.paragraph().boxes)
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
    const { destination } = this.#state
    if (destination === 'fonts') this.#entries.fontWord(name, value)
    else if (destination === 'styles') this.#entries.styleWord(name, value)
    return destination === 'fonts' || destination === 'styles'
  }

  /** Properties of text, paragraphs and tables, and what ends them. */
  #format(name: string, value: number | undefined): void {
    const alignment = ALIGNMENTS[name]
    const shown = SHOWN[name]
    if (shown !== undefined) this.#add(shown)
    else if (alignment !== undefined) this.#state.alignment = alignment
    else if (!formatRow(this.#story.flow, name, value)) {
      PROPERTIES.get(name)?.(this.#state, value)
      if (value !== 0 && (name === 'deleted' || name === 'revised'))
        this.#story.tally.add(name === 'deleted' ? 'deletion' : 'insertion', this.#story.flow.paragraph)
      this.#end(name)
    }
  }

  #end(name: string): void {
    if (name === 'par' || name === 'sect') this.#story.endParagraph(this.#state)
    else if (name === 'cell' || name === 'nestcell') {
      this.#story.endParagraph(this.#state, true)
      if (name === 'cell') closeCell(tableOf(this.#story.flow))
    } else if (name === 'row') closeRow(tableOf(this.#story.flow), this.#story.flow.definitions, this.#story.flow.isHeader)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const charset = this.#entries.charsetOf(this.#state.destination === 'fonts' ? undefined : this.#state.font)
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
        this.#entries.addToName(text)
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
      if (!isBlank) this.#story.tally.add('hidden', this.#story.flow.paragraph)
      return
    }
    const paragraph = this.#story.paragraph()
    if (state.isStruck && !isBlank) this.#story.tally.add('struck', paragraph)
    const shown = state.raising === undefined ? text : raisedText(text, state.raising)
    this.#story.add(shown, paragraph)
    paragraph.size ??= state.size
    if (state.isBold || HEADING_FACE.test(this.#entries.faceOf(state.font))) paragraph.strongLength += shown.length
    for (const { code } of this.#fields) {
      if (/^\s*TOC\b/iu.test(code)) paragraph.isContents = true
      if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(code)) paragraph.hasPageNumber = true
    }
  }

  #endNumber(): void {
    const number = this.#number.replace(/[\t\s\u3000]+$/u, '')
    this.#number = ''
    if (number === '') return
    const paragraph = this.#story.paragraph()
    if (BULLET.test(number)) this.#story.tally.add('bullet', paragraph)
    else paragraph.text += /[、，）)〕】：:.．]$/u.test(number) ? number : `${number} `
  }

  #openFlow(done: (items: readonly StoryItem[]) => void, items: StoryItem[] = []): void {
    const end = this.#story.openFlow(items)
    Object.assign(this.#state, PLAIN_PARAGRAPH)
    this.#opened.push({
      depth: this.#groups.length,
      close: () => {
        end(this.#state)
        done(items)
      },
    })
  }
}
