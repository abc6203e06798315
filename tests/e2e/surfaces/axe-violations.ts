import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** Runs inside the page; sent as text through the debugger, so the page's policy is not in its way. */
const AXE = axe.source

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

/** What screen readers or weak eyes would stumble over in what is open now. Empty when all is well. */
export function axeViolations(page: Page): Promise<string[]> {
  return page.evaluate(async (source) => {
    const scope = window as unknown as { axe?: { run(context: object, options: object): Promise<{ violations: Violation[] }> } }
    if (scope.axe === undefined) new Function(source)()
    // React Aria gives screen readers a button in front of a popover, to close it; the dialog beside it is the landmark.
    const isPopover = document.querySelector('.popover[data-trigger="DialogTrigger"]') !== null
    const { violations: list } = (await scope.axe?.run(
      { exclude: ['.popover > div > button[tabindex="-1"]'] },
      {
        resultTypes: ['violations'],
        // The preview takes the focus when it opens, and dialogs let the Tab key in (keyboard.spec.ts); axe only knows tab stops.
        rules: { 'scrollable-region-focusable': { enabled: false }, region: { enabled: !isPopover } },
      },
    )) ?? { violations: [] }
    return list.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
    )
  }, AXE)
}
