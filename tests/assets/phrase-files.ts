import { readdirSync, readFileSync } from 'node:fs'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { parsePhraseLibrary } from '#shared/phrases/parse-phrase-library.ts'

const FOLDER = new URL('../../assets/phrases/', import.meta.url)

/** The names of the built-in phrase files, in order. */
export function phraseFileNames(): string[] {
  return readdirSync(FOLDER).sort()
}

/** One built-in phrase file, read the way the app reads it. Throws with the reader's own sentence. */
export function readPhraseFile(name: string): readonly PhraseBlock[] {
  const result = parsePhraseLibrary(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')), name)
  if (!result.ok) throw new Error(result.error.what)
  return result.value
}

export function allPhrases(): PhraseBlock[] {
  return phraseFileNames().flatMap(readPhraseFile)
}
