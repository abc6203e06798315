import type { UserError } from '#shared/base/result.ts'

/** What the window is told of the program around it. */
export interface AppInfo {
  readonly version: string
  /** `electron` has native dialogs and menus; `local-host` has neither and writes exports to the documents folder. */
  readonly host: 'electron' | 'local-host'
  /** Folder where drafts are kept, for the user to see. */
  readonly draftsFolder: string
  /** What went wrong with the drafts' folder at the start. */
  readonly startProblem: UserError | null
  /** What went wrong with the settings at the start. */
  readonly settingsProblem: UserError | null
}
