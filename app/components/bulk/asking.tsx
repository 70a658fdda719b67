import { type FormEvent, memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ENGLISH } from '#app/bulk/report-words.ts'
import { FieldFault } from '#app/components/bulk/field-fault.tsx'
import { FileField } from '#app/components/bulk/file-field.tsx'
import { type Entered, type Fault, NOT_THERE, readAsked } from '#app/components/bulk/read-asked.ts'
import { useDropped } from '#app/components/bulk/use-dropped.ts'
import type { Runner, Stage } from '#app/components/bulk/use-run.ts'
import { reportWords } from '#app/i18n/report-words.ts'
import { COUNTIES } from '#app/record/counties.ts'

type Props = {
  failed: Extract<Stage, { at: 'asking' }>['failed']
  runner: Runner
  /** Hears of policy settings that are not known. */
  warn(names: string[]): void
}

type Picker = (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>

const picker = () => (window as unknown as { showDirectoryPicker?: Picker }).showDirectoryPicker

/** The form of a run: files, county, rules, day. It is not drawn again for every step of a run. */
export const Asking = memo(function Asking({ failed, runner, warn }: Props) {
  const { t, i18n } = useTranslation('bulk')
  const say = t as (key: string, values?: object) => string
  const [entered, setEntered] = useState<Entered>(BLANK)
  const [faults, setFaults] = useState<Fault[]>([])
  const set = (more: Partial<Entered>) => setEntered((before) => ({ ...before, ...more }))
  useEffect(() => set({ day: new Date().toLocaleDateString('sv') }), [])
  // Fetched now: a run asks nothing of anyone.
  useEffect(() => void reportWords(i18n.language).catch(() => {}), [i18n.language])
  useDropped((files) => set({ files }))
  const { files, county, asWritten, mode, day, explain } = entered
  const problem = (field: string) =>
    faults
      .filter((fault) => fault.field === field)
      .map(({ key, values }) => say(key, values))
      .join(' ') || undefined
  const toFolder = picker() !== undefined

  async function submit(event: FormEvent) {
    event.preventDefault()
    const read = await readAsked(entered)
    setFaults(read.ok ? [] : read.faults)
    if (!read.ok) return
    warn(read.ignored)
    // Whoever closes the browser's own window without choosing goes on with the form.
    const into = await picker()?.({ mode: 'readwrite', id: 'bulk' }).catch(() => undefined)
    const words = await reportWords(i18n.language).catch(() => ENGLISH)
    if (!toFolder || into) runner.start({ ...read.asked, into, words })
  }

  return (
    <form className="question" onSubmit={submit} noValidate>
      <Summary
        title={failed ? t('failed.title') : undefined}
        lines={
          failed && faults.length === 0
            ? [{ text: say(`failed.${failed.failure}`, failed.detail) }]
            : faults.map(({ field, key, values }) => ({ field, text: say(key, values) }))
        }
        round={failed ?? faults}
      />
      <FileField
        {...{ name: 'files', label: t('files.title'), hint: t('files.hint'), problem: problem('files'), several: true }}
        {...{ accept: '.csv,.dat,.txt,.gz', files, change: (files) => set({ files }) }}
      />
      <div className={problem('county') ? 'field wrong' : 'field'}>
        <label htmlFor="county">{t('county.title')}</label>
        <FieldFault id="county-problem">{problem('county')}</FieldFault>
        <select
          id="county"
          className="input medium"
          value={county}
          aria-invalid={problem('county') ? true : undefined}
          onChange={({ target }) => set({ county: target.value, asWritten: false })}
        >
          <option value="">{t('county.choose')}</option>
          {COUNTIES.map(({ county: name }) => (
            <option key={name} value={name.toUpperCase()}>
              {name}
            </option>
          ))}
        </select>
        {(asWritten || faults.some(({ key }) => key === NOT_THERE)) && (
          <label className="choice">
            <input type="checkbox" checked={asWritten} onChange={() => set({ asWritten: !asWritten })} />
            <span>{t('county.as-written')}</span>
          </label>
        )}
      </div>
      <fieldset className="field">
        <legend>{t('mode.title')}</legend>
        <div className="choices">
          {(['current-law', 'compatible'] as const).map((each) => (
            <div className="option" key={each}>
              <label className="choice">
                <input type="radio" name="mode" checked={mode === each} onChange={() => set({ mode: each })} />
                <span>
                  {t(`mode.${each}`)}
                  <small>{t(`mode.${each}-hint`)}</small>
                </span>
              </label>
              {each === 'compatible' && mode === each && (
                <div className="inside">
                  {(['policy', 'second'] as const).map((name) => (
                    <FileField
                      key={name}
                      {...{ name, problem: problem(name), accept: '.json', files: [] }}
                      label={t(name === 'policy' ? 'policy.title' : 'policy.second')}
                      hint={t(name === 'policy' ? 'policy.hint' : 'policy.second-hint')}
                      change={([file]) => set({ [name]: file })}
                    />
                  ))}
                  <label className="choice">
                    <input type="checkbox" checked={explain} onChange={() => set({ explain: !explain })} />
                    <span>{t('explain')}</span>
                  </label>
                </div>
              )}
            </div>
          ))}
        </div>
      </fieldset>
      <div className={problem('day') ? 'field wrong' : 'field'}>
        <label htmlFor="day">{t('day.title')}</label>
        <div className="hint" id="day-hint">
          {t('day.hint')}
        </div>
        <FieldFault id="day-problem">{problem('day')}</FieldFault>
        <input
          {...{ id: 'day', type: 'date', className: 'input medium', value: day, 'aria-describedby': 'day-hint' }}
          onChange={({ target }) => set({ day: target.value })}
        />
      </div>
      <p>{t(toFolder ? 'where.folder' : 'where.browser')}</p>
      <button type="submit" className="button main">
        {t(toFolder ? 'start.folder' : 'start.browser')}
      </button>
    </form>
  )
})

const BLANK: Entered = {
  ...{ files: [], county: '', asWritten: false, mode: 'current-law', day: '' },
  ...{ policy: undefined, second: undefined, explain: false },
}

type Line = { field?: string; text: string }

/** What went wrong, above the form; it takes focus each time there is something new (`round`). */
function Summary({ title, lines, round }: { title: string | undefined; lines: Line[]; round: unknown }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [round])
  if (lines.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? t('problem.summary')}</h2>
      <ul>
        {lines.map(({ field, text }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
