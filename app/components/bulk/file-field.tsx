import { useTranslation } from 'react-i18next'
import { FieldFault } from '#app/components/bulk/field-fault.tsx'
import { sizeOf } from '#app/components/bulk/size-of.ts'

type Props = {
  name: string
  label: string
  hint: string
  problem: string | undefined
  accept: string
  several?: boolean
  files: readonly File[]
  change(files: File[]): void
}

/** A place to choose files, or to drop them on; what was chosen stands below it. */
export function FileField({ name, label, hint, problem, accept, several, files, change }: Props) {
  const { t, i18n } = useTranslation('bulk')
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <div className="hint" id={`${name}-hint`}>
        {hint}
      </div>
      <FieldFault id={`${name}-problem`}>{problem}</FieldFault>
      <input
        id={name}
        name={name}
        type="file"
        className="input"
        multiple={several}
        accept={accept}
        aria-describedby={`${name}-hint${problem ? ` ${name}-problem` : ''}`}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => change([...(event.target.files ?? [])])}
      />
      {several && files.length > 0 && (
        <ul>
          {files.map((file, at) => (
            <li key={at}>{t('files.size', { name: file.name, size: sizeOf(file.size, i18n.language) })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
