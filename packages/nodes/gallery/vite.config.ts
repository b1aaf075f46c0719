import { defineConfig } from 'vite'

export default defineConfig({
  // The steps lie beside the gallery, outside its own root.
  server: { fs: { allow: ['../../..'] } },
})
