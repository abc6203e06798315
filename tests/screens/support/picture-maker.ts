import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

/** What the letters of a picture depend on. */
export interface PictureMaker {
  /** Major version of Chromium. */
  readonly chromium: string
  /** The families of the style sheets that this machine has, with the version of each. */
  readonly fonts: readonly string[]
}

export const PICTURES = path.resolve(import.meta.dirname, '../pictures')
export const RECORD = path.join(PICTURES, 'made-with.json')
const MEASURES = path.resolve(import.meta.dirname, '../../../renderer/styles/tokens/measures.css')

/** This machine, by the browser that shows the page and the fonts that fontconfig knows. */
export async function pictureMaker(page: Page): Promise<PictureMaker> {
  const version = page.context().browser()?.version() ?? ''
  return { chromium: version.split('.')[0] ?? '', fonts: namedFamilies(readFileSync(MEASURES, 'utf8')).flatMap(installed) }
}

/** The families that the style sheet asks for, each once. */
export function namedFamilies(css: string): string[] {
  const stacks = [...css.matchAll(/--font-[\w-]+:([^;]+);/g)].map(([, stack = '']) => stack)
  return [...new Set(stacks.flatMap((stack) => [...stack.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name)))].sort()
}

function installed(family: string): string[] {
  const { stdout, error } = spawnSync('fc-list', [`:family=${family}`, '--format=%{fontversion}\\n'], { encoding: 'utf8' })
  if (error) return []
  const versions = [...new Set(stdout.split('\n').filter(Boolean))].sort()
  return versions.length === 0 ? [] : [`${family} ${versions.join(' ')}`]
}

/** Why pictures made by the one cannot be held against those of the other; null when they can. */
export function differenceOf(recorded: PictureMaker, here: PictureMaker): string | null {
  if (recorded.chromium !== here.chromium) return `the pictures were made by Chromium ${recorded.chromium}, this is ${here.chromium}`
  const [then, now] = [recorded.fonts.join(', '), here.fonts.join(', ')]
  return then === now ? null : `the pictures were made with ${then || 'no font of the style sheets'}; here is ${now || 'none'}`
}
