import { REPORT_SURFACES } from './report-surfaces.ts'
import { START_SURFACES } from './start-surfaces.ts'
import type { Surface } from './surface.ts'

/** Every page, panel, menu and dialog there is: what holds for one must hold for all. */
export const SURFACES: readonly Surface[] = [...START_SURFACES, ...REPORT_SURFACES]
