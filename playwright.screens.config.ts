import { defineConfig } from '@playwright/test'

/** Pictures, not tests: kept apart so that `npm test` never depends on how something looks. */
export default defineConfig({ testDir: 'tests/screens', workers: 1, reporter: 'list', outputDir: 'test-results' })
