import type { DialogsPort, HostPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { bugNote } from '#electron/services/bug-note.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

interface Ports {
  readonly services: ServicesPort
  readonly dialogs: DialogsPort
  readonly host: HostPort
}

/** Asks where to save, prints the window's preview and writes it, whole or not at all. Errors: those of writing files, `cannot-print`. */
export async function exportPdf(
  { services, dialogs, host }: Ports,
  document: ReportDocument,
  remember: (path: string) => ExportedFile,
): Promise<Result<ExportedFile | null>> {
  if (host.printToPdf === undefined) return fail(NO_PRINTING)
  const chosen = await dialogs.chooseExport(services.suggestFileName(document, 'review').replace(/\.docx$/u, '.pdf'))
  if (!chosen.ok) return chosen
  if (chosen.value === null) return ok(null)
  const printed = await print(host.printToPdf)
  if (!printed.ok) return printed
  const written = await services.writeFile(chosen.value, printed.value)
  return written.ok ? ok(remember(chosen.value)) : written
}

async function print(printToPdf: () => Promise<Uint8Array>): Promise<Result<Uint8Array>> {
  try {
    return ok(await printToPdf())
  } catch (cause) {
    console.error(`[export:pdf] ${bugNote(cause)}`)
    return fail(PRINTING_FAILED)
  }
}

const NO_PRINTING = userError('cannot-print', '这个窗口不能直接存成 PDF。', '稿子没有变化。', '请点“打印”，再把打印机选为“另存为 PDF”。')
const PRINTING_FAILED = userError(
  'cannot-print',
  '没有能够存成 PDF。',
  '稿子没有变化，也没有写出文件。',
  '请再试一次；仍然不行，请先导出 Word，再在 Word 或 WPS 里另存为 PDF。',
)
