import { type Inline, blankLabel } from '#shared/document/inline.ts'
import type { PlanRun, RunFace } from '#shared/export-plan/export-plan.ts'
import { printableText } from '#shared/export-plan/printable-text.ts'

/** Content as runs. Filled blanks are ordinary text, open ones 〔hint〕; neighbours that look the same are one run. */
export function planRuns(content: readonly Inline[], face?: RunFace): PlanRun[] {
  return joinRuns(content.map((inline) => planRun(inline, face)))
}

/** Adjacent runs of one look joined, empty ones dropped. Two open blanks side by side stay two. */
export function joinRuns(runs: readonly PlanRun[]): PlanRun[] {
  const out: PlanRun[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = out.at(-1)
    if (last && !last.openBlank && !run.openBlank && last.face === run.face) out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

/** Without the white space at the ends: indents come from the style, never from typed spaces. Blanks are left alone. */
export function trimRuns(runs: readonly PlanRun[], where: 'start' | 'end' | 'both' = 'both'): PlanRun[] {
  const out = [...runs]
  if (where !== 'end') trimEdge(out, 0, (text) => text.trimStart())
  if (where !== 'start') trimEdge(out, -1, (text) => text.trimEnd())
  return out
}

function trimEdge(runs: PlanRun[], edge: 0 | -1, trim: (text: string) => string): void {
  for (let run = runs.at(edge); run && !run.openBlank; run = runs.at(edge)) {
    const text = trim(run.text)
    runs.splice(edge, 1, ...(text === '' ? [] : [{ ...run, text }]))
    if (text !== '') return
  }
}

export function textRun(text: string, face?: RunFace): PlanRun {
  return face === undefined ? { text, openBlank: false } : { text, face, openBlank: false }
}

export function runsText(runs: readonly PlanRun[]): string {
  let text = ''
  for (const run of runs) text += run.text
  return text
}

function planRun(inline: Inline, face: RunFace | undefined): PlanRun {
  if (inline.type === 'text') return textRun(printableText(inline.text), face)
  if (inline.value !== undefined) return textRun(printableText(inline.value), face)
  return { ...textRun(printableText(blankLabel(inline.hint)), face), openBlank: true }
}
