import type { Workspace } from '#renderer/app/workspace.ts'

/** The parts of the window in the order of F6; `.page` is the editor. */
const REGIONS = ['.toolbar', '.app-outline', '.page', ':is(.app-panel, .reference)', '.status-bar'] as const
const PAGE = '.page'
/** Where the keyboard goes in a part: what is current in it, else the first thing that can be used. */
const ENTRANCES = [
  '[role="treeitem"][tabindex="0"]',
  '[role="tab"][aria-selected="true"]',
  ':is(button, input, select, [tabindex="0"]):not(:disabled, [aria-disabled="true"], [tabindex="-1"])',
]

/** F6 and Shift+F6: on to the next part of the window, or back. Parts that are put away are passed over. */
export function focusNextRegion(workspace: Workspace, direction: 1 | -1): void {
  const here = REGIONS.findIndex((region) => document.activeElement?.closest(region))
  const start = here < 0 ? REGIONS.indexOf(PAGE) : here
  for (let step = 1; step <= REGIONS.length; step++) {
    const region = REGIONS[(start + direction * step + REGIONS.length * step) % REGIONS.length]
    if (region !== undefined && enter(region, () => workspace.editor.focus())) return
  }
}

function enter(region: string, focusPage: () => void): boolean {
  const element = document.querySelector<HTMLElement>(region)
  if (element === null || !element.checkVisibility()) return false
  if (region === PAGE) {
    focusPage()
    return true
  }
  for (const entrance of ENTRANCES)
    for (const candidate of element.querySelectorAll<HTMLElement>(entrance))
      if (candidate.checkVisibility()) {
        candidate.focus()
        return true
      }
  return false
}
