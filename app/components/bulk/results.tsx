import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bySeverity } from '#app/bulk/problems.ts'
import { keptFile } from '#app/bulk/web/kept.ts'
import type { Done } from '#app/bulk/web/messages.ts'
import { ReportView } from '#app/components/bulk/report-view.tsx'
import { sizeOf } from '#app/components/bulk/size-of.ts'
import { useLeaveGuard } from '#app/components/bulk/use-leave-guard.ts'
import { Notice } from '#app/components/notice.tsx'

/** What a run came to: in a few sentences, its files, its report. */
export function Results({ done, kept, again }: { done: Done; kept: string | undefined; again(): void }) {
  const { t } = useTranslation('bulk')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {t('done.title')}
      </h2>
      <Figures done={done} />
      {kept ? <KeptFiles run={kept} done={done} erase={again} /> : <p>{t('done.in-folder')}</p>}
      {!kept && (
        <p className="buttons">
          <button type="button" className="button quiet" onClick={again}>
            {t('done.again')}
          </button>
        </p>
      )}
      <h2>{t('report')}</h2>
      <ReportView html={done.report} />
    </section>
  )
}

function Figures({ done: { summary, leftOut, seconds } }: { done: Done }) {
  const { t, i18n } = useTranslation('bulk')
  const number = (value: number) => value.toLocaleString(`${i18n.language}-US`)
  const { decided, compared, problems, rows } = summary
  const { unreadable, warning, look } = bySeverity(problems)
  const mayFile = decided.peopleWhoMayFile
  return (
    <>
      <Notice tone="good">
        <p>{t('done.rows', { rows: number(rows), people: number(decided.people), count: Math.ceil(seconds) })}</p>
        <p>
          {compared
            ? t('done.changed', { people: number(compared.peopleChanged), count: compared.peopleChanged })
            : t('done.helped', { people: number(decided.peopleHelped), count: decided.peopleHelped })}{' '}
          {mayFile !== undefined && t('done.may-file', { people: number(mayFile), count: mayFile })}
        </p>
      </Notice>
      {decided.peopleWithProp64InCounty === 0 && <Notice tone="care">{t('done.none-here')}</Notice>}
      {leftOut.map(({ file, why }) => (
        <Notice tone="care" key={file}>
          <p>
            {t('done.left-out', { file })} {/[.?!]$/.test(why) ? why : `${why}.`}
          </p>
        </Notice>
      ))}
      <p>
        {unreadable + warning + look === 0
          ? t('done.no-problems')
          : [
              ...(unreadable ? [t('done.unreadable', { rows: number(unreadable), count: unreadable })] : []),
              ...(warning ? [t('done.odd', { rows: number(warning), count: warning })] : []),
              ...(look ? [t('done.look', { notes: number(look), count: look })] : []),
              t('done.problems'),
            ].join(' ')}
      </p>
      <p>{t('done.caution')}</p>
    </>
  )
}

/** The files that wait in the browser's own storage, each to be saved as any download. */
function KeptFiles({ run, done: { saved }, erase }: { run: string; done: Done; erase(): void }) {
  const { t, i18n } = useTranslation('bulk')
  const [taken, setTaken] = useState<readonly string[]>([])
  useLeaveGuard(taken.length < saved.length, t('done.leave'))
  const take = async (name: string) => {
    const file = await keptFile(run, name)
    if (!file) return
    download(file, name)
    setTaken((before) => [...new Set([...before, name])])
  }
  const takeAll = async () => {
    for (const { name } of saved) {
      await take(name)
      // Browsers drop downloads that follow each other at once.
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
  const size = (bytes: number) => sizeOf(bytes, i18n.language)
  return (
    <>
      <h3>{t('done.files')}</h3>
      <p>{t('done.in-browser')}</p>
      <ul className="bulk-files">
        {saved.map(({ name, bytes }) => (
          <li key={name}>
            <button type="button" className="plain" onClick={() => void take(name)}>
              {t('done.save', { name })}
            </button>{' '}
            {size(bytes)} {taken.includes(name) && <strong>{t('done.saved')}</strong>}
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" className="button" onClick={() => void takeAll()}>
          {t('done.save-all')}
        </button>
        <button type="button" className="button quiet" onClick={erase}>
          {t('done.erase')}
        </button>
      </p>
    </>
  )
}

/** Saves a file of the browser's own storage without holding it in memory. */
function download(file: File, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 600_000)
}
