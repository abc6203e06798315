import { createStore } from 'zustand/vanilla'
import type { UserError } from '#shared/base/result.ts'
import type { BlockId } from '#shared/base/branded-ids.ts'
import type { AppInfo } from '#shared/contract/app-info.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/default-settings.ts'
import type { SelfCheck } from '#shared/contract/self-check.ts'
import type { Settings } from '#shared/contract/settings.ts'
import type { Inspection } from '#shared/inspection/inspection.ts'
import type { IgnoredPlace } from '#shared/proofreading/ignored-places.ts'
import { NO_OWN_WORDS, type OwnWords } from '#shared/proofreading/own-words.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'
import type { DiskPart, DiskReading } from '#renderer/app/storage/disk-reading.ts'
import type { ReportAbout } from '#renderer/app/report/report-about.ts'
import type { SaveState } from '#renderer/app/drafts/draft-session.ts'
import type { ListedDrafts } from '#renderer/start/DraftList.tsx'
import type { ImportStage } from '#renderer/app/import/import-stage.ts'
import type { CurrentPlace } from '#renderer/editor/selection/current-place.ts'
import type { FindOptions, TextMatch } from '#renderer/editor/selection/find-matches.ts'
import type { Zoom } from '#renderer/frame/zoom.ts'
import { type FindingFilter, NO_FILTER } from '#renderer/panels/proofreading/finding-filter.ts'
import type { ToastMessage } from '#renderer/ui/ToastRegion.tsx'

export type PanelId = 'checklist' | 'phrases' | 'proofreading' | 'blanks'

export interface FindState {
  readonly query: string
  readonly replacement: string
  readonly replaceShown: boolean
  readonly optionsShown: boolean
  readonly options: FindOptions
  readonly matches: readonly TextMatch[]
  /** Index into `matches`; null before the first jump. */
  readonly current: number | null
}

/** A short message in the window; one of the report that is open goes with it. */
export interface Message extends ToastMessage {
  readonly ofReport?: boolean
}

/** An error on screen, with what the user can do besides closing it. */
export interface ShownError {
  readonly error: UserError
  readonly retry?: () => void
  /** Does it again under another name. */
  readonly otherName?: () => void
  /** Puts a copy of the report somewhere else. */
  readonly saveElsewhere?: () => void
}

/** Everything the window shows besides the page itself. */
export interface AppState {
  readonly screen: 'start' | 'editor'
  readonly settings: Settings
  /** How far what is read from the disk at the start is read; until then it must not be written. */
  readonly fromDisk: Readonly<Record<DiskPart, DiskReading>>
  readonly drafts: ListedDrafts
  readonly showAllDrafts: boolean
  /** The first screen stands: the rest of the window's code is loaded now. */
  readonly hasFirstScreen: boolean
  readonly busy: boolean
  readonly dragging: boolean
  /** What the open report says about itself beside its text. */
  readonly about: ReportAbout | null
  /** The report types that the user saved. */
  readonly ownTypes: readonly ReportType[]
  /** Id of the open draft; null on the start page. */
  readonly draftId: string | null
  readonly year: number | null
  readonly save: SaveState
  readonly history: { readonly undo: boolean; readonly redo: boolean }
  readonly current: CurrentPlace | null
  readonly inspection: Inspection | null
  /** The user's own word list, which the checks go by. */
  readonly ownWords: OwnWords
  /** Of subscribed folders. */
  readonly sharedWords: OwnWords
  /** Blocks of the report that was inspected, in order. */
  readonly blockIds: readonly BlockId[]
  /** Places the user waved aside: until the draft is opened again, and for good, which is kept with the draft. */
  readonly ignored: readonly IgnoredPlace[]
  readonly keptIgnored: readonly IgnoredPlace[]
  /** Which findings the panel and F8 show. */
  readonly findingFilter: FindingFilter
  readonly panel: PanelId
  /** Matters only where there is little room and the panel opens over the desk. */
  readonly panelOpen: boolean
  /** The finding that was jumped to last; see findingKey. */
  readonly currentFinding: string | null
  /** The finding whose card is shown at its mark on the page; see findingKey. */
  readonly markedFinding: string | null
  /** Told to screen readers when it changes. */
  readonly announcement: string
  readonly find: FindState | null
  readonly zoom: Zoom
  /** Only the page and the tools are shown. */
  readonly focusMode: boolean
  /** 体检 stands in place of the editor. */
  readonly checkupShown: boolean
  readonly exporting: boolean
  readonly toasts: readonly Message[]
  readonly error: ShownError | null
  readonly importing: ImportStage | null
  /** A draft that is open in another window; whether it is to be removed all the same is being asked. */
  readonly askingRemoval: string | null
  /** A draft on disk to be compared with the page, asked for from a message. */
  readonly compareWithDraft: string | null
  readonly helpShown: boolean
  /** The dialog 离线自检; `checking` while it looks. */
  readonly selfCheck: SelfCheck | 'checking' | null
  /** The dialog 我的信息. */
  readonly particularsShown: boolean
  readonly info: AppInfo | null
}

const INITIAL_STATE: AppState = {
  screen: 'start',
  settings: DEFAULT_SETTINGS,
  fromDisk: { settings: 'not-begun', ownWords: 'not-begun', phrases: 'not-begun' },
  drafts: 'loading',
  showAllDrafts: false,
  hasFirstScreen: false,
  busy: false,
  dragging: false,
  about: null,
  ownTypes: [],
  draftId: null,
  year: null,
  save: { kind: 'saved', at: '' },
  history: { undo: false, redo: false },
  current: null,
  inspection: null,
  ownWords: NO_OWN_WORDS,
  sharedWords: NO_OWN_WORDS,
  blockIds: [],
  ignored: [],
  keptIgnored: [],
  findingFilter: NO_FILTER,
  announcement: '',
  panel: 'checklist',
  panelOpen: false,
  currentFinding: null,
  markedFinding: null,
  find: null,
  zoom: 'fit',
  focusMode: false,
  checkupShown: false,
  exporting: false,
  toasts: [],
  error: null,
  importing: null,
  askingRemoval: null,
  compareWithDraft: null,
  helpShown: false,
  selfCheck: null,
  particularsShown: false,
  info: null,
}

/** The window’s state as it is before anything was loaded. */
export function createAppStore() {
  return createStore<AppState>(() => INITIAL_STATE)
}

export type AppStore = ReturnType<typeof createAppStore>
