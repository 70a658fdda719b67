import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true } } },
  // Its workers are modules, as everything else is.
  worker: { format: 'es' },
  // `data:` addresses would need a hole in the Content-Security-Policy.
  build: {
    target: 'es2022',
    // Each page's code is fetched once the first one works (prepare-offline.ts): lists to fetch it again would only weigh.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    assetsInlineLimit: 0,
    // These do nothing when they are loaded, but do not say so; without this line the phone would get a file for the lines
    // of the law whose numbers have been written where they are used.
    rolldownOptions: {
      optimization: { inlineConst: { mode: 'all' } },
      treeshake: { moduleSideEffects: (id) => !/app\/(record|rules)\//.test(id) },
    },
  },
})
