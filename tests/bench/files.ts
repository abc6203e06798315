import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createServices } from '#electron/services/create-services.ts'
import { durableWrite } from '#electron/services/files/durable-write.ts'
import { idSourceFrom } from '#shared/base/branded-ids.ts'
import type { Result } from '#shared/base/result.ts'
import { measure, printFigures } from '#tests/bench/measure.ts'
import { LENGTHS, ownReport } from '#tests/bench/own-texts.ts'

const EFFORT = { rounds: 200, budgetMs: 5_000 }
const KILOBYTES = [15, 150, 1_500] as const

/** What saving costs beside the least that could be done: a plain write, which a power cut may lose. */
export async function benchFiles(root: string): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'antou-bench-'))
  try {
    await benchDurableWrite(folder)
    await benchDraftSave(root, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function benchDurableWrite(folder: string): Promise<void> {
  for (const kilobytes of KILOBYTES) {
    const bytes = randomBytes(kilobytes * 1024)
    const figures = await measure(
      [
        { name: 'durable write', run: async () => unwrap(await durableWrite(path.join(folder, 'durable'), bytes)) },
        { name: 'plain fs.writeFile', run: () => writeFile(path.join(folder, 'plain'), bytes) },
      ],
      EFFORT,
    )
    printFigures(`one file of ${kilobytes} KB`, figures)
  }
}

/** The whole save of a draft as main does it: conflict check, checksum, previous versions, durable write. */
async function benchDraftSave(root: string, folder: string): Promise<void> {
  for (const characters of LENGTHS) {
    const services = createServices({
      draftsFolder: path.join(folder, `drafts-${characters}`),
      assetsFolder: path.join(root, 'assets'),
      ids: idSourceFrom(() => crypto.randomUUID()),
      now: () => new Date().toISOString(),
    })
    unwrap(await services.drafts.prepare())
    const { document, view, revision } = unwrap(await services.drafts.createFrom(ownReport(root, characters)))
    let last = revision
    const save = async () => {
      last = unwrap(await services.drafts.save({ document, view, revision: last })).revision
    }
    const open = async () => unwrap(await services.drafts.open(document.id))
    const size = Math.round(JSON.stringify(document).length / 1024)
    const figures = await measure(
      [
        { name: 'save the draft', run: save },
        { name: 'open the draft', run: open },
      ],
      { rounds: 60, budgetMs: 4_000 },
    )
    printFigures(`draft of ${characters} characters, about ${size} thousand units of JSON`, figures)
  }
}

function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
