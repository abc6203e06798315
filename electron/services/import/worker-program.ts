import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const FILE_NAME = 'import-worker.cjs'

/**
 * The built program of the import thread, found from the running program: beside it (dist/electron/main.cjs, local-host.mjs)
 * or in electron/ below it (dist/cli.mjs). Null when run from the sources.
 */
export function findWorkerProgram(running: string = fileURLToPath(import.meta.url)): string | null {
  const folder = path.dirname(running)
  return [path.join(folder, FILE_NAME), path.join(folder, 'electron', FILE_NAME)].find((file) => existsSync(file)) ?? null
}
