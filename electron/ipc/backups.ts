import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type Remember, handOut } from '#electron/ipc/hand-out.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'
import type { BackupPreview, BackupRestored } from '#shared/contract/backup.ts'
import type { ExportedFile } from '#shared/contract/exports.ts'

interface BackupPorts {
  readonly services: ServicesPort
  readonly dialogs: DialogsPort
  readonly newId: () => string
}

/** The backup calls of the contract. The backup that was looked at last waits here for the user's word. */
export function createBackups(ports: BackupPorts, remember: Remember) {
  const { services, newId } = ports
  let waiting: { readonly id: string; readonly bytes: Uint8Array; readonly password: string | undefined } | null = null
  return {
    async make(): Promise<Result<(ExportedFile & { readonly drafts: number; readonly binned: number; readonly isSealed: boolean }) | null>> {
      const made = await services.backup.make()
      if (!made.ok) return made
      const { bytes, drafts, binned, isSealed } = made.value
      const file = await handOut(ports, { name: `案头备份 ${services.backup.today()}`, extension: '.zip', bytes }, remember)
      if (!file.ok) return file
      return ok(file.value && { ...file.value, drafts, binned, isSealed })
    },
    async read(bytes: Uint8Array, password?: string): Promise<Result<BackupPreview>> {
      const preview = await services.backup.preview(bytes, password)
      if (!preview.ok) return preview
      waiting = { id: newId(), bytes, password }
      return ok({ backupId: waiting.id, ...preview.value })
    },
    async restore(backupId: string): Promise<Result<BackupRestored>> {
      if (waiting?.id !== backupId) return fail(FORGOTTEN)
      const { bytes, password } = waiting
      waiting = null
      return services.backup.restore(bytes, password)
    },
  }
}

const FORGOTTEN = userError(
  'backup-forgotten',
  '这份备份是早先读入的，已经放下了，没有恢复任何内容。',
  '现在的稿子没有改动。',
  '请重新选择备份文件，再恢复一次。',
)
