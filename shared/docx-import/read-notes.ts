import { createStoryReader } from './story-reader.ts'
import type { StoryReader } from './story-reader.ts'
import { itemsText } from './story.ts'
import { readXml } from './read-xml.ts'
import type { StyleTable } from './styles.ts'
import { createTally } from './tally.ts'

/** The texts of footnotes, endnotes or comments by their id. Separators that Word draws above notes have a type and are left out. */
export function readNotes(source: string | null, element: 'w:footnote' | 'w:endnote' | 'w:comment', styles: StyleTable): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  if (source === null) return notes
  let reader: StoryReader | null = null
  let id = ''
  readXml(source, {
    open(opened) {
      if (opened.name !== element) reader?.open(opened)
      else if (opened.get('type') === undefined || opened.get('type') === 'normal') {
        reader = createStoryReader(createTally(), styles)
        id = opened.get('id') ?? ''
      }
    },
    close(name) {
      if (name !== element) reader?.close(name)
      else if (reader) {
        notes.set(id, itemsText(reader.items, ' '))
        reader = null
      }
    },
    text: (text) => reader?.text?.(text),
  })
  return notes
}
