import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import path from 'node:path'
import { type Result, fail, ok } from '#shared/base/result.ts'
import { sniffWordFile } from '#shared/doc-import/sniff-word-file.ts'
import { DOCX_ERRORS } from '#shared/docx-import/docx-errors.ts'
import { passZipGate } from '#shared/docx-import/zip-gate.ts'
import type { ImportedReport } from '#shared/text-import/imported-report.ts'
import { giveIds } from '#electron/services/import/give-ids.ts'
import { type ImportOptions, importBytes, importFormat } from '#electron/services/import/import-bytes.ts'
import { findWorkerProgram } from '#electron/services/import/worker-program.ts'

/** What the import thread is started with. */
export interface WorkerOrder {
  readonly name: string
  readonly bytes: Uint8Array
  readonly now: string
  readonly reportType?: string
}

export interface ApartLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** No report comes near: 50,000 characters take some 100 ms in a fresh thread, several times that where other programs take the processor. */
export const IMPORT_LIMITS: ApartLimits = { milliseconds: 30_000, megabytes: 256 }

/** Texts below this are read at once, in a few milliseconds. */
const LARGE_TEXT = 1024 * 1024

/**
 * `importBytes`, with Word files and large texts read in a thread of their own: the window goes on answering, and a file that
 * would take too long or too much memory is given up. Errors: those of `importBytes` and `too-complex`.
 */
export async function importBytesApart(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions,
  program: string | null = findWorkerProgram(),
  limits: ApartLimits = IMPORT_LIMITS,
): Promise<Result<ImportedReport>> {
  const format = importFormat(name)
  const isWord = format === 'word'
  if (!isWord && !((format === 'text' || format === 'markdown') && bytes.length > LARGE_TEXT)) return importBytes(name, bytes, options)
  // What the gate refuses does not deserve a thread.
  const gated = isWord ? passGate(bytes) : ok(null)
  if (!gated.ok) return gated
  if (program === null) {
    // Tests run from the sources, where no thread program has been built; the product always has one.
    if (process.env['VITEST'] !== undefined) return importBytes(name, bytes, options)
    throw new Error('the program of the import thread is missing')
  }
  const { ids, ...rest } = options
  const imported = await runWorker(program, { name, bytes, ...rest }, limits)
  return imported.ok ? ok(giveIds(imported.value, ids)) : imported
}

function passGate(bytes: Uint8Array): Result<unknown> {
  const sniffed = sniffWordFile(bytes)
  return sniffed.ok && sniffed.value === 'docx' ? passZipGate(bytes) : sniffed
}

/** The program is handed over as text: a thread cannot read files inside the packed application. */
function runWorker(program: string, order: WorkerOrder, limits: ApartLimits): Promise<Result<ImportedReport>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(readFileSync(program, 'utf8'), {
      eval: true,
      workerData: order,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      name: path.basename(program),
    })
    const timer = setTimeout(() => settle(() => resolve(fail(DOCX_ERRORS.tooComplex))), limits.milliseconds)
    const settle = (act: () => void) => {
      clearTimeout(timer)
      act()
      void worker.terminate()
    }
    worker.once('message', (result: Result<ImportedReport>) => settle(() => resolve(result)))
    worker.once('error', (cause: Error) => settle(() => (isOutOfMemory(cause) ? resolve(fail(DOCX_ERRORS.tooComplex)) : reject(cause))))
    worker.once('exit', () => settle(() => reject(new Error('the import thread ended without an answer'))))
  })
}

function isOutOfMemory(cause: Error): boolean {
  return 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
