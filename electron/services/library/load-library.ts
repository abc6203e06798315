import path from 'node:path'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import { parsePhraseLibrary } from '#shared/phrases/parse-phrase-library.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { parseTerms } from '#shared/terms/parse-terms.ts'
import { TERM_KINDS, type Term, type TermKind } from '#shared/terms/term.ts'
import { fileError } from '#electron/services/files/file-error.ts'
import { type FileOps, nodeFileOps } from '#electron/services/files/file-ops.ts'

export interface Library {
  readonly phrases: readonly PhraseBlock[]
  readonly terms: readonly Term[]
}

/** Every phrase of assets/phrases, file by file in the order of their names, and every fixed term of assets/terms in the order of TERM_KINDS. A file that cannot be understood is named in the error. */
export async function loadLibrary(assetsFolder: string, ops: FileOps = nodeFileOps): Promise<Result<Library>> {
  const folder = path.join(assetsFolder, 'phrases')
  try {
    const names = (await ops.list(folder)).filter((name) => name.endsWith('.json')).sort()
    const phrases: PhraseBlock[] = []
    for (const name of names) {
      const file = readPhrases(name, (await ops.read(path.join(folder, name))).toString('utf8'))
      if (!file.ok) return file
      phrases.push(...file.value)
    }
    const terms: Term[] = []
    for (const kind of TERM_KINDS) {
      const file = await readTerms(path.join(assetsFolder, 'terms', `${kind}.json`), kind, ops)
      if (!file.ok) return file
      terms.push(...file.value)
    }
    return ok({ phrases, terms })
  } catch (cause) {
    return fail(fileError(cause, 'library'))
  }
}

/** The text behind 用示例试一试. */
export async function loadSampleText(assetsFolder: string, ops: FileOps = nodeFileOps): Promise<Result<string>> {
  try {
    return ok((await ops.read(path.join(assetsFolder, 'samples', 'township-report.txt'))).toString('utf8'))
  } catch (cause) {
    return fail(fileError(cause, 'library'))
  }
}

function readPhrases(fileName: string, text: string): Result<readonly PhraseBlock[]> {
  const value = parseJson(fileName, text)
  return value.ok ? parsePhraseLibrary(value.value, fileName) : value
}

async function readTerms(file: string, kind: TermKind, ops: FileOps): Promise<Result<readonly Term[]>> {
  const value = parseJson(path.basename(file), (await ops.read(file)).toString('utf8'))
  return value.ok ? parseTerms(value.value, kind) : value
}

function parseJson(fileName: string, text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    return fail(
      userError(
        'damaged',
        `短语库文件“${fileName}”损坏了，短语没有读出来。`,
        '稿子没有受影响。',
        '请重新安装案头；自己改过这个文件的，请把它改回来。',
      ),
    )
  }
}
