import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  // A test takes some seconds; on a machine that others are busy on, several times that. No test is about time.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // Each test starts the program anew; more at once only wait for one another on the usual two cores.
  workers: 2,
  // What fails every time fails; what passes the second time is listed as flaky and wants mending.
  retries: 1,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
  use: { screenshot: 'only-on-failure' },
})
