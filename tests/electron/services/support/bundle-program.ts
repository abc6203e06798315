import path from 'node:path'
import { build } from 'vite'

/** Bundles a TypeScript program into one file that any supported Node runs; `entry` counts from the project's root. Returns the file's path. */
export async function bundleProgram(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: path.resolve(entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'program.mjs', format: 'es', codeSplitting: false } },
    },
  })
  return path.join(folder, 'program.mjs')
}
