import type { UserError } from '#shared/base/result.ts'
import type { OwnLibrary } from '#shared/phrases/own/own-library.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import type { Term } from '#shared/terms/term.ts'

/** Everything that phrases are searched in; see 'library:load'. */
export interface LoadedLibrary {
  readonly phrases: readonly PhraseBlock[]
  readonly terms: readonly Term[]
  readonly own: OwnLibrary
  readonly notices: readonly UserError[]
}
