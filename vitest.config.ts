import { defineConfig } from 'vitest/config'

const conditions = ['@stet/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
