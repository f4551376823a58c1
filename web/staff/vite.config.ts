/** The staff desk: one page with a script, a sheet and two fonts under hashed names, served at /staff. */
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = join(import.meta.dirname, '..', '..')

export default defineConfig({
  root: import.meta.dirname,
  base: '/staff/',
  publicDir: false,
  plugins: [react()],
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [join(root, 'node_modules/dkfds/src/stylesheets')], quietDeps: true },
    },
  },
  build: {
    outDir: join(root, 'dist/staff'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing as a data: address and nothing inline: the page's policy allows only files of our own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
