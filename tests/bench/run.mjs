/**
 * `npm run bench [part …]`: prints how long things take; never fails because of a time. Parts: see bench.ts; all without one.
 * Bundled as the program itself is, so that what is measured is what runs. Needs `npm run build` before it.
 */
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Beside the packages, so that the bundle finds those it leaves outside. */
const OUT = path.join(ROOT, 'node_modules/.cache/antou-bench', String(process.pid))

/** Programs that are measured as they come. */
const OUTSIDE = ['@playwright/test', 'mammoth', 'autocorrect-node', 'zhlint']

process.env.ANTOU_APP_FOLDER ??= ROOT
if (!existsSync(path.join(process.env.ANTOU_APP_FOLDER, 'dist/electron/main.cjs'))) {
  console.error('There is no built program to measure. Run `npm run build` first.')
  process.exit(1)
}
try {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true, external: OUTSIDE },
    build: {
      ssr: path.join(ROOT, 'tests/bench/bench.ts'),
      outDir: OUT,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { external: ['electron', ...OUTSIDE], output: { entryFileNames: 'bench.mjs', codeSplitting: false } },
    },
  })
  for (const page of ['lexical-page', 'prosemirror-page'])
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: path.join(OUT, 'pages'),
        emptyOutDir: false,
        rolldownOptions: {
          input: { [page]: path.join(ROOT, 'tests/bench/pages', `${page}.ts`) },
          output: { format: 'iife', entryFileNames: '[name].js' },
        },
      },
    })
  process.env.ANTOU_BENCH_PAGES = path.join(OUT, 'pages')
  const { runBench } = await import(pathToFileURL(path.join(OUT, 'bench.mjs')).href)
  await runBench(ROOT, process.argv.slice(2))
} finally {
  rmSync(OUT, { recursive: true, force: true })
}
