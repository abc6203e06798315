import path from 'node:path'
import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type Result, ok } from '#shared/base/result.ts'
import type { SharedPacks } from '#shared/contract/packs.ts'

interface Ports {
  readonly services: Pick<ServicesPort, 'packFolders'>
  readonly dialogs: DialogsPort
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
