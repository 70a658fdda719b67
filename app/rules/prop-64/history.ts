import { PROP_64 } from '../lines.ts'
import type { Certainty, Table } from '../table.ts'
import { NO_EARLIER_STRIKE } from './bands.ts'

/**
 * What the person's earlier record does to today's misdemeanor. Sections 11358, 11359 and 11360 each say the same
 * of it in their own subdivision; 11357 says nothing of the kind.
 */
function earlierRecord(section: '11358' | '11359' | '11360', today: string, exception: string, certainty: Certainty) {
  const text = `HSC § ${exception}`
  return {
    id: `earlier-record-${section}`,
    source: `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=${section}`,
    from: PROP_64,
    rows: [
      { when: { superstrike: ['earlier'] }, then: 'felony-possible', citation: text, certainty },
      {
        when: { superstrike: NO_EARLIER_STRIKE, registration: ['earlier'] },
        then: 'felony-possible',
        citation: text,
        certainty,
      },
      {
        when: { superstrike: NO_EARLIER_STRIKE, registration: ['none'], 'same-offense-priors': ['two-or-more'] },
        then: 'felony-argued',
        citation: text,
        certainty: 'unverified',
      },
      {
        when: { superstrike: ['contested'], registration: ['none'], 'same-offense-priors': ['fewer-than-two'] },
        then: 'felony-argued',
        citation: text,
        certainty: 'unverified',
      },
      {
        when: { superstrike: ['same-case'], registration: ['none'], 'same-offense-priors': ['fewer-than-two'] },
        then: 'misdemeanor',
        citation: `HSC § ${today}; People v. Smit (2018) 24 Cal.App.5th 596`,
        certainty: 'read',
      },
      {
        when: { superstrike: ['none'], registration: ['none'], 'same-offense-priors': ['fewer-than-two'] },
        then: 'misdemeanor',
        citation: `HSC § ${today}`,
        certainty,
      },
    ],
  } as const satisfies Table
}

export const earlierRecord11358 = earlierRecord('11358', '11358(c)', '11358(d)', 'secondary')
export const earlierRecord11359 = earlierRecord('11359', '11359(b)', '11359(c)', 'read')
export const earlierRecord11360 = earlierRecord('11360', '11360(a)(2)', '11360(a)(3)', 'read')
