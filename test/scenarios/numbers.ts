import { people } from './scenario.ts'

/** Numbers and letters that meant something else on another day. */
const oldNumbers = people({ given: { subdivision: 'b' }, citation: 'Stats. 1972, ch. 1407' }, [
  {
    name: 'The offense was on 1972-12-31, before the present numbers.',
    result: { table: 'offense-reach', result: 'before-1973' },
    given: { offenseDate: '1972-12-31' },
    outcome: 'see-a-lawyer',
  },
  {
    name: 'The offense was on 1973-01-01, under the present numbers.',
    given: { subdivision: null, flowerGrams: 20, offenseDate: '1973-01-01' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A conviction of 2017 says (b)(2), a number of the new text, which means more than 28.5 grams.',
    given: { subdivision: 'b(2)', level: 'misdemeanor', offenseDate: '2016-10-01', convictionDate: '2017-05-01' },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
  {
    name: 'A conviction of 2017 for 2016 says (b), which can mean the old text or the new one.',
    given: { subdivision: 'b', level: 'misdemeanor', offenseDate: '2016-10-01', convictionDate: '2017-05-01' },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
    missing: ['flowerGrams', 'concentrateGrams'],
    citation: 'HSC § 11357(b)(2)',
  },
])

const newNumbers = people(
  {
    given: { offenseDate: '2016-10-01', convictionDate: '2017-05-01' },
    citation: 'HSC § 11357, as adopted Nov. 8, 2016',
  },
  [
    {
      name: 'A conviction of 2017 says (d), which in the new text is a student under 18.',
      given: { subdivision: 'd', ageAtOffense: 16, level: 'infraction' },
      outcome: 'not-eligible',
    },
    {
      name: 'A conviction of 2017 says (a)(2), which in the new text is flower or hash at 18 to 20.',
      given: { subdivision: 'a(2)', ageAtOffense: 19, level: 'infraction' },
      outcome: 'not-eligible',
    },
    {
      name: 'A conviction of 2017 for growing says (c), a misdemeanor of the new text.',
      given: { statute: 'HSC 11358', subdivision: 'c', plants: 9 },
      outcome: 'not-eligible',
    },
    {
      name: 'A conviction of 2017 for sale says (a)(2), a misdemeanor of the new text.',
      given: { statute: 'HSC 11360', subdivision: 'a(2)', paid: true },
      outcome: 'not-eligible',
    },
  ],
)

export const numbers = [...oldNumbers, ...newNumbers]
