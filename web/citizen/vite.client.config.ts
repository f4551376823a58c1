/** What a citizen's browser gets: one script, one sheet and two fonts, with hashed names and a `manifest.json`. */
import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = join(import.meta.dirname, '..', '..')

export default defineConfig({
  root,
  // Relative, so that the sheet finds its fonts wherever the server mounts the folder.
  base: './',
  publicDir: false,
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [join(root, 'node_modules/dkfds/src/stylesheets')], quietDeps: true },
    },
  },
  build: {
    outDir: 'dist/citizen',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2020',
    // Nothing as a data: address: fonts and marks are files that are cached once.
    assetsInlineLimit: 0,
    assetsDir: '',
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['enhance.ts', 'solver.ts', '../styles/citizen.scss'].map((file) =>
        join(import.meta.dirname, file),
      ),
      // Nothing of ours imports what the solver exports: it is loaded by its address.
      preserveEntrySignatures: 'exports-only',
    },
  },
})
