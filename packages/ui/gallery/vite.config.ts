import { defineConfig } from 'vite'

export default defineConfig({
  // The pieces lie beside the gallery, outside its own root.
  server: { fs: { allow: ['../../..'] } },
})
