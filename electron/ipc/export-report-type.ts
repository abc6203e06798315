import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type Result, ok } from '#shared/base/result.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'
import { encodeReportType, REPORT_TYPE_EXTENSION } from '#shared/report-types/report-type-file.ts'

interface Ports {
  readonly services: ServicesPort
  readonly dialogs: DialogsPort
}

/** Writes a report type as a file to be sent. */
export async function exportReportType(
  { services, dialogs }: Ports,
  id: string,
  remember: (file: string) => ExportedFile,
): Promise<Result<ExportedFile | null>> {
  const type = await services.types.find(id)
  if (!type.ok) return type
  const chosen = await dialogs.chooseExport(services.safeFileName(type.value.name, REPORT_TYPE_EXTENSION))
  if (!chosen.ok) return chosen
  if (chosen.value === null) return ok(null)
  const written = await services.writeFile(chosen.value, new TextEncoder().encode(encodeReportType(type.value)))
  return written.ok ? ok(remember(chosen.value)) : written
}
