import { defineConfig } from '@playwright/test'

/**
 * The window against its pictures in tests/screens/pictures: part of `npm test`. A picture that is missing fails; none writes itself.
 * `npm run screens` makes them anew where they differ, and those of README and manual.
 */
export default defineConfig({
  testDir: 'tests/screens',
  testMatch: '*.spec.ts',
  timeout: 240_000,
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results/screens',
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  expect: {
    timeout: 30_000,
    // Measured: 60 pixels at most come from the palette of a stored picture (see shrink-picture.ts), none from drawing it again. A tab without
    // its line is 281, round corners gone 376, a button gone 1,700, a side panel 8 px off 1,800, type one pixel larger 4,800 and more. Pale tints are too pale to count.
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', threshold: 0.1, maxDiffPixels: 200 },
  },
})
