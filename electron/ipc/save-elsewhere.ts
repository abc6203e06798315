import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import type { WrittenFiles } from '#electron/ipc/written-files.ts'
import { type Result, ok } from '#shared/base/result.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'
import type { DraftView } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { outlineOf } from '#shared/document/outline.ts'

/** Writes a report as a draft file where the user wants it: for when the drafts' own folder takes nothing. */
export async function saveElsewhere(
  { services, dialogs }: { readonly services: ServicesPort; readonly dialogs: DialogsPort },
  document: ReportDocument,
  view: DraftView,
  remember: WrittenFiles['remember'],
): Promise<Result<ExportedFile | null>> {
  const chosen = await dialogs.chooseExport(services.safeFileName(outlineOf(document).title ?? '草稿', '.antou'))
  if (!chosen.ok || chosen.value === null) return chosen.ok ? ok(null) : chosen
  const written = await services.writeFile(chosen.value, services.draftBytes(document, view))
  return written.ok ? ok(remember(chosen.value)) : written
}
