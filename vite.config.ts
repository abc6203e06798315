import { cpSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { type EnvironmentOptions, type Plugin, defineConfig } from 'vite'

const root = import.meta.dirname

/**
 * Each program of the desktop side is built apart, in one file: a sandboxed preload cannot require a shared chunk.
 * Target node20, not Electron's Node: the end-to-end tests run main on the machine's own Node.
 */
function nodeProgram(entry: string, outDir: string, fileName: string, format: 'cjs' | 'es'): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'], conditions: ['node', 'import', 'module', 'default'] },
    build: {
      ssr: true,
      outDir: path.join(root, outDir),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { [fileName]: path.join(root, entry) },
        external: ['electron'],
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  }
}

/** A classic script for the local host's window, run before the window's own modules. */
const bridgeScript: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: path.join(root, 'dist/electron'),
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'chrome120',
    rolldownOptions: {
      input: { bridge: path.join(root, 'electron/local-host/window/bridge.ts') },
      output: { format: 'iife', entryFileNames: 'bridge.js' },
    },
  },
}

/** The programs read phrases, terms and samples from dist/assets: data stays data. */
function copyAssets(): Plugin {
  return {
    name: 'antou-copy-assets',
    applyToEnvironment: (environment) => environment.name === 'main',
    closeBundle: () =>
      cpSync(path.join(root, 'assets'), path.join(root, 'dist/assets'), { recursive: true, filter: (source) => !source.endsWith('/screenshots') }),
  }
}

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), copyAssets()],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  builder: {},
  environments: {
    client: {
      // Chromium of the pinned Electron; assets are never inlined, so that the CSP needs no data: scripts or styles.
      build: {
        outDir: path.join(root, 'dist/renderer'),
        emptyOutDir: true,
        target: 'chrome148',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // Loaded from the disk: one file opens sooner than several.
        chunkSizeWarningLimit: 3000,
      },
    },
    main: nodeProgram('electron/main.ts', 'dist/electron', 'main.cjs', 'cjs'),
    importWorker: nodeProgram('electron/services/import/import-worker.ts', 'dist/electron', 'import-worker.cjs', 'cjs'),
    preload: nodeProgram('electron/preload.ts', 'dist/electron', 'preload.cjs', 'cjs'),
    localHost: nodeProgram('electron/local-host/serve.ts', 'dist/electron', 'local-host.mjs', 'es'),
    bridge: bridgeScript,
    cli: nodeProgram('electron/cli.ts', 'dist', 'cli.mjs', 'es'),
  },
})
