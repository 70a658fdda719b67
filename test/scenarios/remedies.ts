import { automaticRelief } from './remedies-automatic.ts'
import { otherCourts } from './remedies-courts.ts'
import { afterFelonies } from './remedies-custody.ts'
import { afterSentences } from './remedies-dismissal.ts'
import { otherLaws } from './remedies-others.ts'
import { arrestsAndRecords } from './remedies-records.ts'

/** Every person who looks at another remedy. */
export const REMEDY_SCENARIOS = [
  ...afterSentences,
  ...afterFelonies,
  ...automaticRelief,
  ...arrestsAndRecords,
  ...otherLaws,
  ...otherCourts,
]
