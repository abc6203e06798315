import type { Settings } from '#shared/contract/settings.ts'

/** What holds before the user chose anything. Apart from the schema, so that the window needs no schema library. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textScale: 1,
  unitKind: 'township',
  favouritePhrases: [],
  layoutProfile: 'standard',
  particulars: null,
  pageZoom: 'fit',
  requirementPresets: [],
  readingPace: 220,
  hintsDone: [],
}
