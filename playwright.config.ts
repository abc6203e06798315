import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 40_000,
  expect: { timeout: 8_000 },
  // Each test starts the program anew; more at once only wait for one another on the usual two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
  use: { screenshot: 'only-on-failure' },
})
