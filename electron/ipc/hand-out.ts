import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type Result, ok } from '#shared/base/result.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'

/** What is needed to give the user a file to keep or to send. */
export interface HandOutPorts {
  readonly services: Pick<ServicesPort, 'safeFileName' | 'writeFile'>
  readonly dialogs: DialogsPort
}

/** Notes a file that was written, so that the window can name it by id. */
export type Remember = (filePath: string) => ExportedFile

/** Asks where a file is to go and writes it there, whole or not at all. `null`: the user cancelled. Errors: those of file-error.ts. @param extension with its dot */
export async function handOut(
  { services, dialogs }: HandOutPorts,
  { name, extension, bytes }: { readonly name: string; readonly extension: string; readonly bytes: Uint8Array },
  remember: Remember,
): Promise<Result<ExportedFile | null>> {
  const chosen = await dialogs.chooseExport(services.safeFileName(name, extension))
  if (!chosen.ok) return chosen
  if (chosen.value === null) return ok(null)
  const written = await services.writeFile(chosen.value, bytes)
  return written.ok ? ok(remember(chosen.value)) : written
}
