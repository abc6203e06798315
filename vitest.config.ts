import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{shared,electron,renderer,architecture,assets,screens}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    // A snapshot that does not exist yet fails: expectations are written by hand.
    update: false,
  },
})
