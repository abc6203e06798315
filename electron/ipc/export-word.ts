import { freeFilePath } from '#electron/dialogs/free-file-path.ts'
import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import type { Remember } from '#electron/ipc/hand-out.ts'
import { type Result, type UserError, fail, ok, userError } from '#shared/base/result.ts'
import type { Contract } from '#shared/contract/contract.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'
import { finalObstacles } from '#shared/text-import/final-obstacles.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'

type ExportRequest = Contract['export:word']['request']

interface ExportPorts {
  readonly services: ServicesPort
  readonly dialogs: DialogsPort
}

/** A file that another program has open, or a name that is taken otherwise: another name beside it helps. */
const OTHER_NAME_HELPS: ReadonlySet<string> = new Set(['in-use', 'no-permission', 'is-folder'])

/** Writes reports as Word files; remembers the place where the last one could not be written, for `place: 'beside'`. */
export function createWordExport({ services, dialogs }: ExportPorts, remember: Remember) {
  let refused: string | null = null

  async function chooseTarget({ document, edition = 'review', fileName, place }: ExportRequest): Promise<Result<string | null>> {
    if (place === 'beside' && refused !== null) return ok(freeFilePath(refused))
    return dialogs.chooseExport(services.suggestFileName(document, edition, fileName))
  }

  return async function exportWord(request: ExportRequest): Promise<Result<ExportedFile | null>> {
    const { document, edition = 'review', profileId = STANDARD_PROFILE.id, remarks = [], overridden } = request
    const layout = await services.profiles.find(profileId)
    if (!layout.ok) return layout
    const obstacles = edition === 'final' ? finalObstacles(document).length : 0
    if (obstacles > 0 && overridden !== obstacles) return fail(notFinal(obstacles))
    const chosen = await chooseTarget(request)
    if (!chosen.ok) return chosen
    if (chosen.value === null) return ok(null)
    const exported = await services.exportTo(document, chosen.value, { layout: layout.value, edition, remarks })
    refused = exported.ok || !OTHER_NAME_HELPS.has(exported.error.code) ? null : chosen.value
    if (!exported.ok) return exported
    const file = remember(chosen.value)
    const noted = edition === 'final' ? await services.recordFinalExport(document.id, file.fileName, obstacles) : ok(null)
    return noted.ok ? ok(file) : noted
  }
}

function notFinal(count: number): UserError {
  return userError(
    'not-final',
    `稿子里还有 ${count} 处空项、遮掩或杂质，没有导出定稿。`,
    '稿子没有变化。',
    '请先填好、改好；确实要带着它们导出，请在导出窗口里逐处看过再确认。',
  )
}
