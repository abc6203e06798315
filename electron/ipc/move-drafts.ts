import type { DialogsPort, ServicesPort } from '#electron/ipc/desktop-ports.ts'
import { type Result, fail, ok, userError } from '#shared/base/result.ts'

interface Ports {
  readonly services: Pick<ServicesPort, 'place'>
  readonly dialogs: DialogsPort
}

/** Moves the drafts into the standard folder, or into one that the user is asked for here, in main. `null`: the user cancelled. */
export async function moveDrafts({ services, dialogs }: Ports, to: 'chosen' | 'standard'): Promise<Result<{ readonly folder: string } | null>> {
  if (to === 'standard') return services.place.move(null)
  if (dialogs.chooseDraftsFolder === undefined) return fail(NO_FOLDER_DIALOG)
  const chosen = await dialogs.chooseDraftsFolder()
  if (!chosen.ok) return chosen
  return chosen.value === null ? ok(null) : services.place.move(chosen.value)
}

const NO_FOLDER_DIALOG = userError(
  'no-dialog',
  '在浏览器里打开的案头不能换草稿文件夹。',
  '草稿都在原来的文件夹里，没有改动。',
  '请用安装版的案头换文件夹；换好以后，在浏览器里打开的也用新的文件夹。',
)
