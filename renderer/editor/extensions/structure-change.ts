import { HISTORIC_TAG, type UpdateListenerPayload } from 'lexical'

const ROOT = 'root'

/**
 * Whether an update may have put in, moved, taken out or restyled blocks, and with them the numbers of headings. Where it did, a block of the
 * page or its neighbour is marked as meant (true); a typed character marks its block in passing (false). The root says nothing: Lexical marks
 * it as meant with every change. Undo swaps whole states.
 */
export function changesStructure({ dirtyElements, tags }: Pick<UpdateListenerPayload, 'dirtyElements' | 'tags'>): boolean {
  return tags.has(HISTORIC_TAG) || [...dirtyElements].some(([key, isMeant]) => isMeant && key !== ROOT)
}
