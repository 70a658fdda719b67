import type { Conviction } from '#app/record/conviction.ts'

/**
 * An unremarkable record: an adult's possession misdemeanor of 2009 in a superior court, sentence finished,
 * nothing else on the record and no amount written down. A test states only what is different.
 */
export function conviction(given: Partial<Conviction> = {}): Conviction {
  return {
    id: 'c1',
    statute: 'HSC 11357',
    offenseDate: '2009-05-14',
    level: 'misdemeanor',
    ageAtOffense: 30,
    sentence: 'completed',
    court: 'superior',
    county: 'Alameda',
    caseNumber: '123456',
    priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 0 },
    circumstances: [],
    ...given,
  }
}
