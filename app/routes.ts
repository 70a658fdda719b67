import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  index('routes/choose-language.ts'),
  route('healthz', 'routes/healthz.ts'),
  route('answers/forget', 'routes/forget.ts'),
  route(':lang', 'routes/layout.tsx', [
    index('routes/start.tsx'),
    route('device', 'routes/device.tsx'),
    route('device/advice', 'routes/device-advice.tsx'),
    route('about', 'routes/about.tsx'),
    route('privacy', 'routes/privacy.tsx'),
    route('accessibility', 'routes/accessibility.tsx'),
    route('source', 'routes/source.tsx'),
    route('erase', 'routes/erase.tsx'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
