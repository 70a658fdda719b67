import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true } } },
  // `data:` addresses would need a hole in the Content-Security-Policy.
  build: { target: 'es2022', assetsInlineLimit: 0 },
})
