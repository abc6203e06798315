import type { ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type HandOutPorts, type Remember, handOut } from '#electron/ipc/hand-out.ts'
import type { Result } from '#shared/base/result.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'
import type { DraftView } from '#shared/contract/draft.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { outlineOf } from '#shared/document/outline.ts'

/** Writes a report as a draft file where the user wants it: for when the drafts' own folder takes nothing. */
export function saveElsewhere(
  ports: HandOutPorts & { readonly services: Pick<ServicesPort, 'draftBytes'> },
  document: ReportDocument,
  view: DraftView,
  remember: Remember,
): Promise<Result<ExportedFile | null>> {
  return handOut(
    ports,
    { name: outlineOf(document).title ?? '草稿', extension: '.antou', bytes: ports.services.draftBytes(document, view) },
    remember,
  )
}
