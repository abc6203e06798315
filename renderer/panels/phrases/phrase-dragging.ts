import type { DragEvent } from 'react'
import type { PhraseId } from '#shared/base/branded-ids.ts'

/** Its own type, so that nothing else that is dragged is taken for a phrase. */
const TYPE = 'application/x-antou-phrase'

/** What makes a row draggable, and a place to drop another row on: that one comes before this one. Nothing where the list has no order of its own. */
export function dragging(id: PhraseId, onDropBefore: ((moved: PhraseId, before: PhraseId) => void) | undefined) {
  if (onDropBefore === undefined) return {}
  const holdsPhrase = (event: DragEvent) => event.dataTransfer.types.includes(TYPE)
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(TYPE, id)
      event.dataTransfer.effectAllowed = 'move'
    },
    onDragOver: (event: DragEvent) => {
      if (holdsPhrase(event)) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      if (!holdsPhrase(event)) return
      event.preventDefault()
      event.stopPropagation()
      onDropBefore(event.dataTransfer.getData(TYPE) as PhraseId, id)
    },
  }
}
