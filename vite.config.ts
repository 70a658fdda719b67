import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true } } },
  // `data:` addresses would need a hole in the Content-Security-Policy.
  build: {
    target: 'es2022',
    // Each page's code is fetched once the first one works (prepare-offline.ts): lists to fetch it again would only weigh.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    assetsInlineLimit: 0,
    // These do nothing when they are loaded, but do not say so; without this line the phone would get all of pdf-lib.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/pdf-lib|node-html-better-parser|html-entities|fflate|color/.test(id) },
    },
  },
})
