import type { Cleaner } from './cleaner.ts'
import { findCopyNoise } from './copy-noise.ts'
import { findEmoji } from './emoji.ts'
import { findFormatMarks } from './format-marks.ts'
import { findForumNoise } from './forum-noise.ts'
import { findHtmlTags } from './html-tags.ts'
import { findPageFurniture } from './page-furniture.ts'
import { findPageParticulars } from './page-particulars.ts'
import { findPayMarkers } from './pay-markers.ts'
import { findPinyinNotes } from './pinyin-notes.ts'
import { findSiteAdverts } from './site-adverts.ts'
import { findStrayBackticks } from './stray-backticks.ts'
import { findSubstitutedWords } from './substituted-words.ts'
import { findUnreadable } from './unreadable.ts'
import { findWebLeftovers } from './web-leftovers.ts'

/** What is looked for in each line by itself, in this order: each one sees the line as the one before left it. */
export const LINE_CLEANERS: readonly Cleaner[] = [
  findUnreadable,
  findEmoji,
  findHtmlTags,
  findCopyNoise,
  findStrayBackticks,
  findForumNoise,
  findPinyinNotes,
  findPayMarkers,
  findFormatMarks,
  findPageParticulars,
  findPageFurniture,
  findWebLeftovers,
  findSiteAdverts,
  findSubstitutedWords,
]
