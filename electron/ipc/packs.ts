import path from 'node:path'
import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type Result, ok } from '#shared/base/result.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'
import type { SharedPacks } from '#shared/contract/packs.ts'
import { PACK_EXTENSION } from '#shared/packs/pack-file.ts'

interface Ports {
  readonly services: Pick<ServicesPort, 'packs' | 'packFolders' | 'safeFileName' | 'writeFile'>
  readonly dialogs: DialogsPort
}

/** Writes a pack as a file to be sent. Nothing is asked before it is known that there is something to write. */
export async function exportPack(
  { services, dialogs }: Ports,
  name: string,
  entryIds: readonly string[],
  remember: (file: string) => ExportedFile,
): Promise<Result<ExportedFile | null>> {
  const bytes = await services.packs.make(name, new Set(entryIds))
  if (!bytes.ok) return bytes
  const chosen = await dialogs.chooseExport(services.safeFileName(name === '' ? '短语包' : name, PACK_EXTENSION))
  if (!chosen.ok) return chosen
  if (chosen.value === null) return ok(null)
  const written = await services.writeFile(chosen.value, bytes.value)
  return written.ok ? ok(remember(chosen.value)) : written
}

/** Asks for a folder of packs and reads it from now on. `null`: the user cancelled. */
export async function subscribeFolder({ services, dialogs }: Ports): Promise<Result<SharedPacks | null>> {
  const chosen = await dialogs.chooseImport('pack-folder')
  if (!chosen.ok) return chosen
  const folder = chosen.value?.[0]
  if (folder === undefined) return ok(null)
  const added = await services.packFolders.add(path.resolve(folder))
  return added.ok ? ok(await services.packFolders.read()) : added
}

/** Gives a folder of packs up. */
export async function unsubscribeFolder({ services }: Ports, id: string): Promise<Result<SharedPacks>> {
  const removed = await services.packFolders.remove(id)
  return removed.ok ? ok(await services.packFolders.read()) : removed
}
