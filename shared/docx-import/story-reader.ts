import type { XmlElement, XmlHandler } from './read-xml.ts'
import type { StoryItem } from './story.ts'
import { STORY_CLOSERS, STORY_OPENERS } from './story-elements.ts'
import { endParagraph, newFrame } from './story-frame.ts'
import type { StoryState } from './story-state.ts'
import type { StyleTable } from './styles.ts'
import type { Tally } from './tally.ts'

export interface StoryReader extends XmlHandler {
  /** Paragraphs and tables in the order of the file. Complete once the XML is. */
  readonly items: readonly StoryItem[]
}

/** Reads the flow of a part: the body of a document, a footnote, a comment, a header. Knows nothing of numbers and roles. */
export function createStoryReader(tally: Tally, styles: StyleTable): StoryReader {
  const items: StoryItem[] = []
  const body = newFrame(items)
  const state: StoryState = {
    tally,
    styles,
    frames: [body],
    frame: body,
    inParagraphProperties: false,
    inRunProperties: false,
    inRowProperties: false,
    inControlProperties: false,
    controls: [],
    choices: [],
    collected: null,
    keepsSpace: false,
  }
  let skipped = 0
  return {
    items,
    open(element: XmlElement) {
      if (skipped > 0) skipped++
      else if (STORY_OPENERS.get(element.name)?.(state, element) === 'skip') skipped = 1
    },
    close(name) {
      if (skipped > 0) skipped--
      else STORY_CLOSERS.get(name)?.(state)
      if (name === 'w:document') endParagraph(body)
    },
    text(text) {
      if (skipped === 0 && state.collected !== null) state.collected += text
    },
  }
}
