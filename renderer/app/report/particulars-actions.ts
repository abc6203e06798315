import type { BlankId } from '#shared/base/branded-ids.ts'
import { listBlanks } from '#shared/document/visit.ts'
import { isOpenBlank } from '#shared/document/inline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { ownValue } from '#shared/particulars/own-value.ts'
import { NO_PARTICULARS, type Particulars } from '#shared/particulars/particulars.ts'
import { notifyOfReport } from '#renderer/app/notices.ts'
import { saveSettings, untilSettingsRead } from '#renderer/app/storage/settings-actions.ts'
import type { Workspace } from '#renderer/app/workspace.ts'

/** Opens 我的信息, with what is known already: empty fields that are saved would take it away. */
export async function showParticulars(workspace: Workspace): Promise<void> {
  await untilSettingsRead(workspace)
  workspace.store.setState({ particularsShown: true })
}

/** Saves them and checks the open report by them. */
export async function saveParticulars(workspace: Workspace, particulars: Particulars): Promise<void> {
  workspace.store.setState({ particularsShown: false })
  await saveSettings(workspace, { particulars: { ...particulars, places: [...particulars.places] } })
  workspace.recheck()
}

/** 以后再说: nothing is told, and the question is not asked again. */
export function skipParticulars(workspace: Workspace): Promise<void> {
  return saveParticulars(workspace, NO_PARTICULARS)
}

/** Fills the blanks of the open report that wait for the user's own name and unit, says so, and takes it back when asked. */
export function fillOwnBlanks({ store, editor, session }: Workspace): void {
  const report = session()?.report()
  const { particulars } = store.getState().settings
  if (report === undefined || particulars === null) return
  const values = ownValues(report, particulars)
  if (values.size === 0) return
  editor.fillBlanks(values)
  notifyOfReport(store, {
    id: 'own-blanks',
    text: `已按“我的信息”填好 ${values.size} 处空项，请看一看。`,
    level: 'ok',
    actions: [{ text: '撤销', onPress: () => editor.reopenBlanks(values) }],
  })
}

function ownValues(report: ReportDocument, particulars: Particulars): ReadonlyMap<BlankId, string> {
  const values = new Map<BlankId, string>()
  for (const { blank } of listBlanks(report)) {
    const value = isOpenBlank(blank) ? ownValue(blank, particulars) : null
    if (value !== null) values.set(blank.id, value)
  }
  return values
}
