import { importHtml } from '#shared/html-import/import-html.ts'
import { importText } from '#shared/text-import/import-text.ts'
import type { PastedText } from '#renderer/editor/extensions/clipboard-extension.ts'
import { windowIds } from '#renderer/editor/nodes/new-ids.ts'
import { createReportEditor, type ReportEditor } from '#renderer/editor/report-editor.ts'
import type { ReportEditorEvents } from '#renderer/editor/report-extension.ts'

/*
 * The page to write on, with all that reads what is pasted into it: about half of the window's code, and nothing that the first
 * screen needs. It is loaded once that stands; see workspace.ts.
 */

/** HTML longer than this (UTF-16 units) is not worth the wait: its plain text is pasted. */
const MAX_PASTED_HTML = 4_000_000

/** The editor, with what reads pasted text into it. */
export function createReportPage(events: Omit<ReportEditorEvents, 'readPasted'>): ReportEditor {
  return createReportEditor({ ...events, readPasted })
}

function readPasted(plain: string, html: string): PastedText {
  const options = { ids: windowIds, now: new Date().toISOString(), fragment: true }
  const fromHtml = html === '' || html.length > MAX_PASTED_HTML ? null : importHtml(html, options)
  const { document, warnings } = fromHtml ?? importText(plain, options)
  return { blocks: document.blocks, warnings }
}
