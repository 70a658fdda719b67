import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asking } from '#app/components/bulk/asking.tsx'
import { Results } from '#app/components/bulk/results.tsx'
import { Running } from '#app/components/bulk/running.tsx'
import { useLeaveGuard } from '#app/components/bulk/use-leave-guard.ts'
import { useRun } from '#app/components/bulk/use-run.ts'
import { Notice } from '#app/components/notice.tsx'

/** Everything that needs scripts: the form, the run, what came of it. */
export default function Workbench() {
  const { t } = useTranslation('bulk')
  const { stage, runner } = useRun()
  const [ignored, setIgnored] = useState<string[]>([])
  useLeaveGuard(stage.at === 'running', t('run.leave'))
  if (!canWork()) {
    return (
      <Notice tone="care" title={t('unsupported.title')}>
        <p>{t('unsupported.text')}</p>
      </Notice>
    )
  }
  return (
    <>
      {stage.at !== 'asking' && ignored.length > 0 && (
        <Notice tone="care">{t('policy.ignored', { names: ignored.join(', ') })}</Notice>
      )}
      {/* Stays, so that a second try begins with what was entered. */}
      <div hidden={stage.at !== 'asking'}>
        <Asking failed={stage.at === 'asking' ? stage.failed : undefined} runner={runner} warn={setIgnored} />
      </div>
      {stage.at === 'running' && <Running stage={stage} stop={() => runner.stop()} />}
      {stage.at === 'done' && <Results done={stage.done} kept={stage.kept} again={() => runner.again()} />}
    </>
  )
}

/** Workers and a place for large files, which browsers give only to pages that came by https. */
function canWork(): boolean {
  return typeof Worker === 'function' && typeof navigator.storage?.getDirectory === 'function'
}
