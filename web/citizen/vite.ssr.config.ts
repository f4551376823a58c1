/** The page renderer as one module that the server can import: `dist/ssr/render.js` exports `renderCitizen`. */
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = join(import.meta.dirname, '..', '..')

export default defineConfig({
  root,
  publicDir: false,
  plugins: [react()],
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    ssr: join(root, 'web/citizen/render.tsx'),
    outDir: 'dist/ssr',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'render.js' } },
  },
})
